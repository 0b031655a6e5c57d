package org.twinhall.domain.drafting;

import java.util.List;
import java.util.Map;

/**
 * What a draft said at some time.
 *
 * @param titles  by language
 * @param clauses in their order then
 * @param months  how long it was to last; 0 for indefinitely, null while nobody had said
 * @param themes  what it was about
 */
public record EarlierText(
        Map<String, String> titles, List<EarlierClause> clauses, Integer months, List<String> themes) {
    public EarlierText {
        titles = Map.copyOf(titles);
        clauses = List.copyOf(clauses);
        themes = List.copyOf(themes);
    }

    /**
     * A clause as it was then.
     *
     * @param key   the same for the same clause at all times
     * @param words heading and words in one piece, by language; see {@link Wording#whole()}
     */
    public record EarlierClause(String key, Map<String, String> words) {
        public EarlierClause {
            words = Map.copyOf(words);
        }

        /** The words in that language; empty if nobody had written any. */
        String in(String language) {
            return words.getOrDefault(language, "");
        }
    }
}
