package org.twinhall.web.filing;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import org.twinhall.domain.shared.CalendarDay;
import org.twinhall.domain.shared.InvalidInput;

/** Days as they are typed into forms. */
final class Days {
    private Days() {}

    /** The day, or null if nothing was typed. */
    static LocalDate read(String typed) {
        if (typed == null || typed.isBlank()) {
            return null;
        }
        try {
            return CalendarDay.parse(typed);
        } catch (DateTimeParseException e) {
            throw (InvalidInput) new InvalidInput("on", "not-a-date").initCause(e);
        }
    }
}
