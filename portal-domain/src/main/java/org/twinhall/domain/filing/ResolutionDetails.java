package org.twinhall.domain.filing;

import java.time.LocalDate;
import org.twinhall.domain.shared.InvalidInput.Faults;

/**
 * What is put on record of a council's resolution.
 *
 * @param number as it stands on the resolution
 * @param on     its day
 * @param scan   the resolution
 */
public record ResolutionDetails(String number, LocalDate on, Scan scan) {

    /**
     * The details as somebody hands them in.
     *
     * @param faults what was found wrong on the way here; a part that is missing because of it may be null
     * @throws org.twinhall.domain.shared.InvalidInput with those faults and with what is missing besides
     */
    public static ResolutionDetails of(Faults faults, String number, LocalDate on, Scan scan) {
        var line = faults.taking(() -> Signatory.line("number", number));
        faults.taking(() -> PastDay.said(on));
        faults.tell();
        return new ResolutionDetails(line, on, scan);
    }
}
