package org.twinhall.spi.country;

import java.time.LocalDate;

/** The working days of a country's authorities. Pure. */
public interface WorkingCalendar {

    /**
     * Name in the rule base, such as {@code MX-FED-LFPA28}.
     *
     * @return always the same
     */
    String id();

    /**
     * Whether the authorities work on that day.
     *
     * @param day any day
     * @return false on days of rest and holidays
     */
    boolean isWorkingDay(LocalDate day);

    /**
     * The last day of a term in working days.
     *
     * @param start the day that starts the term; it does not count itself
     * @param days  1 or more
     * @return a working day after the start
     */
    default LocalDate addWorkingDays(LocalDate start, int days) {
        var day = start;
        for (int left = days; left > 0; ) {
            day = day.plusDays(1);
            if (isWorkingDay(day)) {
                left--;
            }
        }
        return day;
    }

    /**
     * The day itself if it is a working day, otherwise the next one that is.
     *
     * @param day any day
     * @return a working day, not before that one
     */
    default LocalDate orNextWorkingDay(LocalDate day) {
        var next = day;
        while (!isWorkingDay(next)) {
            next = next.plusDays(1);
        }
        return next;
    }
}
