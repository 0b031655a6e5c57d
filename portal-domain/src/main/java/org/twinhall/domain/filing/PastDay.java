package org.twinhall.domain.filing;

import java.time.LocalDate;
import org.twinhall.domain.government.Government;
import org.twinhall.domain.shared.InvalidInput;

/** The day of something that has happened, as somebody puts it on record: there, and not in the future. */
final class PastDay {
    private PastDay() {}

    /**
     * The same day.
     *
     * @param on    null if nobody said
     * @param where the government by whose clock it is judged
     * @throws InvalidInput about the field {@code on} if it is missing or in the future
     */
    static LocalDate require(LocalDate on, Government where) {
        if (said(on).isAfter(LocalDate.now(where.zone()))) {
            throw new InvalidInput("on", "in-the-future");
        }
        return on;
    }

    /**
     * The same day.
     *
     * @throws InvalidInput about the field {@code on} if nobody said it
     */
    static LocalDate said(LocalDate on) {
        if (on == null) {
            throw new InvalidInput("on", "missing");
        }
        return on;
    }
}
