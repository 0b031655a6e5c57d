package org.twinhall.web.filing;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import org.twinhall.domain.drafting.Comparison;
import org.twinhall.web.filing.FilingView.ClauseView;
import org.twinhall.web.filing.FilingView.RoundView;
import org.twinhall.web.filing.FilingView.WordsView;

/**
 * A clause that is not the same in two rounds.
 *
 * @param number   in the later round; of a clause that was taken out, in the earlier one
 * @param versions each language, word by word
 */
public record RoundChange(int number, List<Version> versions) {

    /** A language. */
    public record Version(String language, List<Stretch> stretches) {}

    /**
     * Some words and what became of them.
     *
     * @param kind SAME, ADDED or REMOVED
     */
    public record Stretch(String kind, String text) implements Serializable {}

    /** What changed from one round to the next, in the order of the text. */
    static List<RoundChange> between(RoundView before, RoundView after, List<String> languages) {
        var changes = new ArrayList<RoundChange>();
        for (var clause : after.clauses()) {
            add(changes, before.clause(clause.id()).orElse(null), clause, languages);
        }
        for (var clause : before.clauses()) {
            if (after.clause(clause.id()).isEmpty()) {
                add(changes, clause, null, languages);
            }
        }
        return changes;
    }

    private static void add(List<RoundChange> changes, ClauseView before, ClauseView after, List<String> languages) {
        var versions = languages.stream()
                .map(language -> version(language, words(before, language), words(after, language)))
                .toList();
        var changed = versions.stream()
                .flatMap(version -> version.stretches().stream())
                .anyMatch(stretch -> !stretch.kind().equals("SAME"));
        if (changed) {
            changes.add(new RoundChange((after == null ? before : after).number(), versions));
        }
    }

    private static Version version(String language, String before, String after) {
        return new Version(
                language,
                Comparison.of(before, after).segments().stream()
                        .map(segment -> new Stretch(segment.kind().name(), segment.text()))
                        .toList());
    }

    private static String words(ClauseView clause, String language) {
        return clause == null ? "" : clause.in(language).map(RoundChange::whole).orElse("");
    }

    private static String whole(WordsView words) {
        return words.heading() + "\n" + words.wording();
    }
}
