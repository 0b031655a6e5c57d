package org.twinhall.domain.registry;

import java.util.List;
import java.util.UUID;

/**
 * What the index takes in of a government.
 *
 * @param name        its own; empty for a country as a whole
 * @param level       what kind of body, as {@code PartyLevel} names it
 * @param country     ISO 3166-1 alpha-2
 * @param subdivision ISO 3166-2, or null
 * @param otherNames  in other languages and scripts
 * @param listed      whether the directory shows it
 */
record IndexedGovernment(
        UUID id,
        String name,
        String level,
        String country,
        String subdivision,
        List<String> otherNames,
        boolean listed) {
    IndexedGovernment {
        otherNames = List.copyOf(otherNames);
    }
}
