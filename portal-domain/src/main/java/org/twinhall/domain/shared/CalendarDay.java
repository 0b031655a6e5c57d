package org.twinhall.domain.shared;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;

/** Days as people and programs write them: ISO 8601, in a year of four digits. */
public final class CalendarDay {
    private static final int FIRST_YEAR = 1000;
    private static final int LAST_YEAR = 9999;

    private CalendarDay() {}

    /**
     * The day of a field that may be left empty.
     *
     * @return null if nothing was said
     * @throws InvalidInput of reason {@code not-a-date}
     */
    public static LocalDate read(String field, String typed) {
        if (typed == null || typed.isBlank()) {
            return null;
        }
        try {
            return parse(typed);
        } catch (DateTimeException e) {
            throw (InvalidInput) new InvalidInput(field, "not-a-date").initCause(e);
        }
    }

    /**
     * Reads one.
     *
     * @param typed such as {@code 2027-06-30}; may have blanks around it
     * @throws DateTimeException if it is none, or in a year that neither an archive nor a database knows
     */
    public static LocalDate parse(String typed) {
        var day = LocalDate.parse(typed.strip());
        if (day.getYear() < FIRST_YEAR || day.getYear() > LAST_YEAR) {
            throw new DateTimeParseException("Not in a year of four digits", typed, 0);
        }
        return day;
    }
}
