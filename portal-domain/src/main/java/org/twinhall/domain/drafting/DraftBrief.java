package org.twinhall.domain.drafting;

import java.util.Map;
import java.util.UUID;

/**
 * What a list tells of a draft.
 *
 * @param id            its id
 * @param titles        by language
 * @param first         the language in which it was begun
 * @param demonstration whether it is made up
 */
public record DraftBrief(UUID id, Map<String, String> titles, String first, boolean demonstration) {
    public DraftBrief {
        titles = Map.copyOf(titles);
    }

    /** Its title in that language, or in the one it was begun in. */
    public String title(String language) {
        return titles.getOrDefault(language, titles.get(first));
    }
}
