package org.twinhall.spi.country;

import java.util.Map;
import java.util.Objects;

/**
 * A clause as the rules see it.
 *
 * @param id       the portal's name for it within this draft
 * @param number   its number in the text, from 1
 * @param kind     what it is for
 * @param headings its heading in each language; keys are ISO 639-1 codes
 * @param wordings its words in each language, plain text with line breaks; a language without a wording is missing here
 */
public record ClauseFacts(
        String id, int number, ClauseKind kind, Map<String, String> headings, Map<String, String> wordings) {

    public ClauseFacts {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(kind, "kind");
        headings = Map.copyOf(headings);
        wordings = Map.copyOf(wordings);
    }
}
