package org.twinhall.domain.drafting;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.twinhall.domain.drafting.EarlierText.EarlierClause;

/**
 * What became of one text on the way to another.
 *
 * @param titles   of the languages whose title differs
 * @param clauses  that differ, in the order of the text; those taken out where they stood
 * @param before   the older one
 * @param after    the newer one
 */
public record TextComparison(
        Map<String, Comparison> titles, List<ClauseChange> clauses, EarlierText before, EarlierText after) {

    /** What became of a clause. */
    public enum Kind {
        ADDED,
        REMOVED,
        REWORDED
    }

    /**
     * A clause that differs.
     *
     * @param number its number in the newer text; in the older one if it was taken out
     * @param words  of the languages that differ
     */
    public record ClauseChange(Kind kind, int number, Map<String, Comparison> words) {
        public ClauseChange {
            Objects.requireNonNull(kind, "kind");
            words = Map.copyOf(words);
        }
    }

    static TextComparison of(EarlierText before, EarlierText after, List<String> languages) {
        var titles = new TreeMap<String, Comparison>();
        languages.forEach(language -> compare(
                titles,
                language,
                before.titles().getOrDefault(language, ""),
                after.titles().getOrDefault(language, "")));
        return new TextComparison(titles, clauses(before.clauses(), after.clauses(), languages), before, after);
    }

    private static void compare(Map<String, Comparison> found, String language, String before, String after) {
        if (!before.equals(after)) {
            found.put(language, Comparison.of(before, after));
        }
    }

    /** Clauses never change places with each other: both lists are gone through side by side. */
    private static List<ClauseChange> clauses(
            List<EarlierClause> before, List<EarlierClause> after, List<String> languages) {
        var keys = after.stream().map(EarlierClause::key).collect(Collectors.toSet());
        var found = new ArrayList<ClauseChange>();
        int old = 0;
        for (int place = 0; place < after.size(); place++) {
            var now = after.get(place);
            var was = indexOf(before, now.key());
            for (; was >= 0 && old < was; old++) {
                gone(found, before.get(old), old, languages, keys::contains);
            }
            old = was < 0 ? old : was + 1;
            add(found, was < 0 ? Kind.ADDED : Kind.REWORDED, place, was < 0 ? null : before.get(was), now, languages);
        }
        for (; old < before.size(); old++) {
            gone(found, before.get(old), old, languages, keys::contains);
        }
        return List.copyOf(found);
    }

    private static int indexOf(List<EarlierClause> clauses, String key) {
        return IntStream.range(0, clauses.size())
                .filter(place -> clauses.get(place).key().equals(key))
                .findFirst()
                .orElse(-1);
    }

    private static void gone(
            List<ClauseChange> found,
            EarlierClause clause,
            int place,
            List<String> languages,
            Predicate<String> there) {
        if (!there.test(clause.key())) {
            add(found, Kind.REMOVED, place, clause, null, languages);
        }
    }

    private static void add(
            List<ClauseChange> found,
            Kind kind,
            int place,
            EarlierClause before,
            EarlierClause after,
            List<String> languages) {
        var words = new TreeMap<String, Comparison>();
        languages.forEach(language -> compare(
                words, language, before == null ? "" : before.in(language), after == null ? "" : after.in(language)));
        if (!words.isEmpty()) {
            found.add(new ClauseChange(kind, place + 1, words));
        }
    }

    /** Whether they say the same. */
    public boolean isSame() {
        return titles.isEmpty() && clauses.isEmpty() && !isOtherDuration() && !isOtherThemes();
    }

    public boolean isOtherDuration() {
        return !Objects.equals(before.months(), after.months());
    }

    public boolean isOtherThemes() {
        return !before.themes().equals(after.themes());
    }
}
