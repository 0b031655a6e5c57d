package org.twinhall.domain.registry;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/**
 * What the index takes in of a public agreement.
 *
 * @param signedFirst the first day on which it may have been signed, or null
 * @param title       or null
 * @param focus       or null
 * @param parties     in the order in which they are named
 */
record IndexedAgreement(
        UUID id,
        UUID tie,
        String reference,
        String kind,
        String status,
        LocalDate signedFirst,
        String title,
        String focus,
        List<String> themes,
        List<IndexedGovernment> parties) {
    IndexedAgreement {
        themes = List.copyOf(themes);
        parties = List.copyOf(parties);
    }
}
