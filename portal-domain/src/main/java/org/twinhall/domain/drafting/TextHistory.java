package org.twinhall.domain.drafting;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.twinhall.domain.drafting.EarlierText.EarlierClause;
import org.twinhall.domain.history.HistoryEntry;
import org.twinhall.domain.shared.NoSuchRecord;
import org.twinhall.spi.country.DraftFacts.Duration;

/** What a draft said after each thing that happened to it: told backwards from what it says now, because each deed keeps the words before it. */
public final class TextHistory {
    private static final String ADDED = "clause-added";
    private static final String REMOVED = "clause-removed";

    private static final Set<String> OF_THE_TEXT =
            Set.of("clause-reworded", ADDED, REMOVED, "draft-retitled", "duration-settled", "themes-settled");

    private static final Set<String> MARKING = Set.of("draft-begun", "filed", "text-signed-off", "signed");

    private final Draft draft;
    private final List<HistoryEntry> entries;

    /**
     * The history of a text.
     *
     * @param draft   as it is now
     * @param entries all that happened to it, the oldest first
     */
    TextHistory(Draft draft, List<HistoryEntry> entries) {
        this.draft = draft;
        this.entries = List.copyOf(entries);
    }

    /** The draft as it is now. */
    public Draft draft() {
        return draft;
    }

    /**
     * After what its text can be looked at, the oldest first: when it was begun, filed, signed off and signed, and each change of it.
     * A clause that was added or taken out is one change, in however many languages.
     */
    public List<Version> versions() {
        var versions = new ArrayList<Version>();
        var languages = new HashSet<String>();
        for (var entry : entries) {
            if (!isOfTheText(entry) && !MARKING.contains(entry.deed())) {
                continue;
            }
            var version = new Version(
                    entry.number(),
                    entry.happenedAt(),
                    entry.deed(),
                    entry.subject().orElse(null),
                    entry.governmentId());
            if (isOfAWholeClause(entry)
                    && !versions.isEmpty()
                    && versions.get(versions.size() - 1).isAbout(version)
                    && languages.add(version.language())) {
                versions.remove(versions.size() - 1);
            } else {
                languages.clear();
                languages.add(version.language());
            }
            versions.add(version);
        }
        return List.copyOf(versions);
    }

    private static boolean isOfAWholeClause(HistoryEntry entry) {
        return entry.deed().equals(ADDED) || entry.deed().equals(REMOVED);
    }

    private static boolean isOfTheText(HistoryEntry entry) {
        return isOfTheText(entry.deed());
    }

    private static boolean isOfTheText(String deed) {
        return OF_THE_TEXT.contains(deed);
    }

    /**
     * What it said after that.
     *
     * @param number of an entry of its history
     * @throws NoSuchRecord if it has no such entry
     */
    public EarlierText after(int number) {
        if (entries.stream().noneMatch(entry -> entry.number() == number)) {
            throw new NoSuchRecord("version");
        }
        var text = new Telling(draft);
        for (int at = entries.size() - 1; at >= 0 && entries.get(at).number() > number; at--) {
            text.undo(entries.get(at));
        }
        return text.told();
    }

    /**
     * What became of it from one to another of its versions; the other may be the older one.
     *
     * @throws NoSuchRecord if it has no such entry
     */
    public TextComparison between(int from, int to) {
        return TextComparison.of(after(from), after(to), draft.languages());
    }

    /** A text that goes back deed by deed. */
    private static final class Telling {
        private final Map<String, String> titles;
        private final List<Told> clauses = new ArrayList<>();
        private Integer months;
        private List<String> themes;
        /** The clause that was put back last: one language of it after the other comes. */
        private Told putBack;

        Telling(Draft draft) {
            titles = new HashMap<>(draft.titles());
            draft.clauses().forEach(clause -> {
                var told = new Told(clause.id().toString());
                clause.wordings().forEach((language, words) -> told.words.put(language, words.whole()));
                clauses.add(told);
            });
            months = draft.duration().map(Duration::months).orElse(null);
            themes = draft.themes();
        }

        void undo(HistoryEntry entry) {
            if (!isOfTheText(entry)) {
                return;
            }
            var subject = entry.subject().orElse("").split(" ", 2);
            var before = entry.before().orElse(null);
            if (!entry.deed().equals(REMOVED)) {
                putBack = null;
            }
            switch (entry.deed()) {
                case "draft-retitled" -> titles.put(subject[0], before);
                case "duration-settled" -> months = before == null ? null : Integer.valueOf(before);
                case "themes-settled" -> themes = before == null ? List.of() : List.of(before.split(", ", -1));
                case ADDED -> takeOut(place(subject[0]), subject[1]);
                case REMOVED -> putBack(entry, place(subject[0]), subject[1], before);
                default -> word(place(subject[0]), subject[1], before);
            }
        }

        private static int place(String number) {
            return Integer.parseInt(number) - 1;
        }

        private void word(int place, String language, String words) {
            if (words == null) {
                clauses.get(place).words.remove(language);
            } else {
                clauses.get(place).words.put(language, words);
            }
        }

        private void takeOut(int place, String language) {
            word(place, language, null);
            if (clauses.get(place).words.isEmpty()) {
                clauses.remove(place);
            }
        }

        private void putBack(HistoryEntry entry, int place, String language, String words) {
            var sameClause =
                    putBack != null && clauses.indexOf(putBack) == place && !putBack.words.containsKey(language);
            if (!sameClause) {
                putBack = new Told("removed-" + entry.number());
                clauses.add(place, putBack);
            }
            putBack.words.put(language, words);
        }

        EarlierText told() {
            return new EarlierText(
                    titles,
                    clauses.stream()
                            .map(told -> new EarlierClause(told.key, told.words))
                            .toList(),
                    months,
                    themes);
        }
    }

    /** A clause that goes back. */
    private static final class Told {
        private final String key;
        private final Map<String, String> words = new HashMap<>();

        Told(String key) {
            this.key = key;
        }
    }

    /**
     * After what the text can be looked at.
     *
     * @param number       of the entry in the history
     * @param deed         of that entry
     * @param subject      of that entry, or null
     * @param governmentId whose deed it was
     */
    public record Version(int number, Instant at, String deed, String subject, UUID governmentId) {

        /** The number that the clause had then; empty if it was about no clause. */
        public String clause() {
            return subject == null || !deed.startsWith("clause-") ? "" : subject.split(" ", 2)[0];
        }

        /** The language that was changed, ISO 639-1; empty if it was about none. */
        public String language() {
            return subject == null || !isOfTheText(deed) ? "" : subject.substring(subject.lastIndexOf(' ') + 1);
        }

        private boolean isAbout(Version other) {
            return deed.equals(other.deed) && clause().equals(other.clause());
        }
    }
}
