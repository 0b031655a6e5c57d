package org.twinhall.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.twinhall.spi.plugin.CountryPlugin;

/** What a country's calendar promises, if there is one: terms end, and on a working day. */
public interface CountryCalendarContract extends PortalPluginContract {

    @Override
    CountryPlugin plugin();

    @Test
    default void theCalendarHasAName() {
        assertThat(plugin().calendar().stream())
                .allSatisfy(calendar -> assertThat(calendar.id()).isNotBlank());
    }

    @Test
    default void everyMonthHasAWorkingDay() {
        assertThat(plugin().calendar().stream()).allSatisfy(calendar -> assertThat(IntStream.rangeClosed(1, 12))
                .allSatisfy(month -> assertThat(IntStream.rangeClosed(1, 28))
                        .anyMatch(day -> calendar.isWorkingDay(LocalDate.of(2027, month, day)))));
    }

    @Test
    default void aTermInWorkingDaysEndsOnAWorkingDayAfterItsStart() {
        var start = LocalDate.of(2027, 1, 1);
        assertThat(plugin().calendar().stream()).allSatisfy(calendar -> assertThat(calendar.addWorkingDays(start, 10))
                .isAfter(start)
                .matches(calendar::isWorkingDay));
    }
}
