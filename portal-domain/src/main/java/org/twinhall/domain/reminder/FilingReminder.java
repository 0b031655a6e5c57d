package org.twinhall.domain.reminder;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.twinhall.domain.filing.DueDay;
import org.twinhall.domain.filing.ReviewStep;

/**
 * That it is time to write to somebody about a filing that lies with an authority.
 *
 * @param filing      its id
 * @param round       of the filing
 * @param stage       how long it has been lying
 * @param due         until when the answer is asked for
 * @param step        who answers it at the authority
 * @param authorityId where it lies; null if it went by paper
 * @param applicantId the party that filed
 * @param others      names of the other parties
 * @param filedAt     when it went out first
 */
record FilingReminder(
        UUID filing,
        int round,
        Stage stage,
        DueDay due,
        ReviewStep step,
        UUID authorityId,
        UUID applicantId,
        String others,
        Instant filedAt) {

    /** Where it lies; empty if it went by paper. */
    Optional<UUID> authority() {
        return Optional.ofNullable(authorityId);
    }

    /** How long it has been lying; each is told once of a round. Its days stand in the database. */
    enum Stage {
        /** Three days before the last. Who answers is told. */
        SOON,
        /** The last day is over. Who answers is told, and the party. */
        OVER,
        /** It has been over for a week. Who administers the authority is told. */
        ESCALATED
    }
}
