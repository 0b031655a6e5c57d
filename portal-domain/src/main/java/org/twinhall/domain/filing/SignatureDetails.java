package org.twinhall.domain.filing;

import java.time.LocalDate;
import java.util.List;
import org.twinhall.domain.shared.InvalidInput.Faults;

/**
 * What is put on record of a signature.
 *
 * @param place       where
 * @param on          when
 * @param signatories who
 * @param scan        the signed original
 */
public record SignatureDetails(String place, LocalDate on, List<Signatory> signatories, Scan scan) {
    public SignatureDetails {
        signatories = List.copyOf(signatories);
    }

    /**
     * The details as somebody hands them in.
     *
     * @param faults what was found wrong on the way here; a part that is missing because of it may be null
     * @throws org.twinhall.domain.shared.InvalidInput with those faults and with what is missing besides
     */
    public static SignatureDetails of(
            Faults faults, String place, LocalDate on, List<Signatory> signatories, Scan scan) {
        var where = faults.taking(() -> Signatory.line("place", place));
        faults.taking(() -> PastDay.said(on));
        faults.tell();
        return new SignatureDetails(where, on, signatories, scan);
    }
}
