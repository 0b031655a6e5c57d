package org.twinhall.domain.registry.intake;

import java.util.List;
import java.util.UUID;
import org.twinhall.domain.agreement.AgreementKind;
import org.twinhall.domain.shared.EdtfDate;

/**
 * A tie on record between two governments.
 *
 * @param agreements of it, as far as the seat may see them
 */
record Tie(UUID id, List<Known> agreements) {
    Tie {
        agreements = List.copyOf(agreements);
    }

    /** An agreement on record, as far as it matters here. */
    record Known(String reference, AgreementKind kind, EdtfDate signed) {}
}
