package org.twinhall.domain.filing;

import java.time.LocalDate;
import java.util.Optional;
import org.twinhall.spi.country.Obligation;
import org.twinhall.spi.country.WorkingCalendar;

/**
 * How far a text has come, seen from one party.
 *
 * @param hash     of the text as it is
 * @param agreed   the day on which the last party took it for settled; null as long as one has not
 * @param signed   the day of the signature; null before it
 * @param calendar of the party's country; null if it keeps none
 */
record TextSoFar(String hash, LocalDate agreed, LocalDate signed, WorkingCalendar calendar) {
    boolean isSigned() {
        return signed != null;
    }

    /** Until when the party does what is asked, where that can be counted. */
    Optional<DueDay> lastDay(Obligation obligation) {
        return obligation.term().flatMap(length -> Optional.ofNullable(
                        switch (length.runsFrom()) {
                            case DRAFT_AGREED -> agreed;
                            case SIGNED -> signed;
                            case FILED -> null;
                        })
                .flatMap(new Term(length, Optional.ofNullable(calendar))::from));
    }
}
