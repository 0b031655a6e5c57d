package org.twinhall.domain.filing;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.twinhall.spi.country.Obligation.Deadline;
import org.twinhall.spi.country.Obligation.Deadline.Unit;
import org.twinhall.spi.country.WorkingCalendar;

/**
 * A term counted on the calendar of the country that sets it. The day that starts it does not count, nor does a day on which it
 * stands still; if its last day is no working day, it ends on the next one that is.
 */
final class Term {
    /** Nothing is counted further than this: a calendar without working days would be counted for ever. */
    private static final int YEARS_COUNTED = 30;

    private final Deadline length;
    private final Optional<WorkingCalendar> calendar;

    /** @param calendar empty where the country keeps none: then working days cannot be counted */
    Term(Deadline length, Optional<WorkingCalendar> calendar) {
        this.length = length;
        this.calendar = calendar;
    }

    /** Empty if it cannot be counted. */
    Optional<DueDay> from(LocalDate start) {
        return from(start, List.of());
    }

    /**
     * The day on which it ends.
     *
     * @param start  the day that starts it
     * @param pauses when it stood still
     * @return empty if it cannot be counted
     */
    Optional<DueDay> from(LocalDate start, List<Pause> pauses) {
        if (length.unit() == Unit.WORKING_DAY && calendar.isEmpty()) {
            return Optional.empty();
        }
        var counted = days(start)
                .filter(day -> pauses.stream().noneMatch(pause -> pause.holds(day)))
                .filter(day -> length.unit() != Unit.WORKING_DAY || isWorkingDay(day))
                .skip(count(start) - 1)
                .iterator();
        return next(counted)
                .flatMap(last -> next(days(last.minusDays(1))
                        .filter(day -> isWorkingDay(day) && pauses.stream().noneMatch(pause -> pause.holds(day)))
                        .iterator()))
                .map(last -> new DueDay(last, length.target()));
    }

    private long count(LocalDate start) {
        return length.unit() == Unit.MONTH
                ? ChronoUnit.DAYS.between(start, start.plusMonths(length.count()))
                : length.count();
    }

    private boolean isWorkingDay(LocalDate day) {
        return calendar.map(known -> known.isWorkingDay(day)).orElse(true);
    }

    private static Stream<LocalDate> days(LocalDate after) {
        return after.plusDays(1).datesUntil(after.plusYears(YEARS_COUNTED));
    }

    private static Optional<LocalDate> next(Iterator<LocalDate> days) {
        return days.hasNext() ? Optional.of(days.next()) : Optional.empty();
    }

    /**
     * When a term stands still.
     *
     * @param from the first day that does not count
     * @param to   the last one
     */
    record Pause(LocalDate from, LocalDate to) {
        boolean holds(LocalDate day) {
            return !day.isBefore(from) && !day.isAfter(to);
        }
    }
}
