package org.twinhall.domain.law;

import java.time.LocalDate;
import java.util.Set;
import org.twinhall.spi.country.WorkingCalendar;

/**
 * A country's calendar, and the days on which its authorities do not work besides.
 *
 * @param calendar as the country's plugin has it
 * @param closed   what administrators set
 */
record ClosedDays(WorkingCalendar calendar, Set<LocalDate> closed) implements WorkingCalendar {
    @Override
    public String id() {
        return calendar.id();
    }

    @Override
    public boolean isWorkingDay(LocalDate day) {
        return !closed.contains(day) && calendar.isWorkingDay(day);
    }
}
