package org.twinhall.domain.vitality;

import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.twinhall.domain.shared.EdtfDate;

/**
 * Something that shows that a tie lives.
 *
 * @param on          when; known, though perhaps to the month or the year only. May lie ahead: what is agreed for later shows life now
 * @param agreementId the agreement that it belongs to
 * @param reference   under which that can be cited
 * @param detail      the year of a plan or the kind of evidence; null for others
 * @param reported    whether it was taken over from a publication, which tells that it happened and not what came of it
 * @param openToAll   whether everybody may know of it
 */
public record Sign(
        Kind kind,
        EdtfDate on,
        UUID agreementId,
        String reference,
        Optional<String> detail,
        boolean reported,
        boolean openToAll) {

    public Sign {
        Objects.requireNonNull(kind, "kind");
        if (!on.isKnown()) {
            throw new IllegalArgumentException("A sign of life has a date");
        }
    }

    /** The latest day it may have been: whoever is not sure of a day does not make a tie older than it is. */
    public LocalDate day() {
        return on.span().last();
    }

    /** What shows life. */
    public enum Kind {
        SIGNED,
        IN_FORCE,
        REGISTERED,
        /** All parties approved the plan of a year. */
        PLAN_APPROVED,
        /** The last day of what an approved plan plans. */
        PLAN_LASTS,
        /** More than one party wrote in a plan; the parties alone know of it. */
        PLAN_WRITTEN,
        /** An authority gave its opinion of a draft; those alone know of it who have to do with the draft. */
        OPINION,
        /** A party put evidence on record. */
        EVIDENCE
    }
}
