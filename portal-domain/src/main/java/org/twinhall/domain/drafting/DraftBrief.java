package org.twinhall.domain.drafting;

import java.util.List;
import java.util.Map;
import java.util.UUID;

/**
 * What a list tells of a draft.
 *
 * @param id            its id
 * @param titles        by language
 * @param first         the language in which it was begun
 * @param parties       names, in the order of the draft
 * @param demonstration whether it is made up
 */
public record DraftBrief(
        UUID id, Map<String, String> titles, String first, List<String> parties, boolean demonstration) {
    public DraftBrief {
        titles = Map.copyOf(titles);
        parties = List.copyOf(parties);
    }

    /** Its title in that language, or in the one it was begun in. */
    public String title(String language) {
        return titles.getOrDefault(language, titles.get(first));
    }
}
