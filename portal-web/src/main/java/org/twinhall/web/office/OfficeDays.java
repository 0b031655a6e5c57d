package org.twinhall.web.office;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import org.twinhall.domain.shared.CalendarDay;
import org.twinhall.domain.shared.InvalidInput;

/** The first and last days of offices as they are typed and sent. */
final class OfficeDays {
    private OfficeDays() {}

    /** The day, or null if nothing was said. */
    static LocalDate read(String field, String typed) {
        if (typed == null || typed.isBlank()) {
            return null;
        }
        try {
            return CalendarDay.parse(typed);
        } catch (DateTimeParseException e) {
            throw (InvalidInput) new InvalidInput(field, "not-a-date").initCause(e);
        }
    }
}
