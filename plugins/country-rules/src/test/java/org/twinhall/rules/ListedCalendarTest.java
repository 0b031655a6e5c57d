package org.twinhall.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.twinhall.spi.country.WorkingCalendar;

class ListedCalendarTest {
    private final WorkingCalendar calendar = Books.with(
                    """
                    calendar:
                      id: XX
                      weekend: [FRIDAY]
                      yearly: ['05-01']
                      cyclic: [{day: '10-01', first: 2024, every: 6}, {day: '12-01', first: 2012, last: 2018, every: 6}]
                      closed: [2026-03-09]
                    """)
            .calendar()
            .orElseThrow();

    @Test
    void daysListedAreFree() {
        assertThat(List.of(
                        "2026-03-06",
                        "2026-05-01",
                        "2027-05-01",
                        "2026-03-09",
                        "2024-10-01",
                        "2030-10-01",
                        "2018-12-01"))
                .noneMatch(day -> calendar.isWorkingDay(LocalDate.parse(day)));
    }

    @Test
    void otherDaysAreNot() {
        assertThat(List.of("2026-03-07", "2027-03-09", "2026-10-01", "2025-10-01", "2024-12-01", "2006-12-02"))
                .allMatch(day -> calendar.isWorkingDay(LocalDate.parse(day)));
    }
}
