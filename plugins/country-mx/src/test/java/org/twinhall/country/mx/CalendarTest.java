package org.twinhall.country.mx;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.twinhall.spi.country.WorkingCalendar;

/**
 * LFPA art. 28: «No se considerarán días hábiles: los sábados, los domingos, el 1o. de enero; 5 de febrero; 21 de marzo; 1o. de
 * mayo; 5 de mayo; 1o. y 16 de septiembre; 20 de noviembre; 1o. de diciembre de cada seis años, cuando corresponda a la
 * transmisión del Poder Ejecutivo Federal, y el 25 de diciembre».
 */
class CalendarTest {
    private final WorkingCalendar calendar = MexicanDrafts.MEXICO.calendar().orElseThrow();

    @ParameterizedTest
    @ValueSource(
            strings = {
                "2026-01-01",
                "2026-02-05",
                "2025-03-21",
                "2026-05-01",
                "2026-05-05",
                "2026-09-01",
                "2026-09-16",
                "2026-11-20",
                "2026-12-25",
                "2026-11-21",
                "2026-11-22"
            })
    void daysTheLawListsAreNotWorkingDays(String day) {
        assertThat(calendar.isWorkingDay(LocalDate.parse(day))).isFalse();
    }

    /** The labour law moves these to Mondays; the law on administrative procedure does not. */
    @ParameterizedTest
    @ValueSource(strings = {"2026-02-02", "2026-03-16", "2026-11-16"})
    void theMondaysOfTheLabourLawAreWorkingDays(String day) {
        assertThat(calendar.isWorkingDay(LocalDate.parse(day))).isTrue();
    }

    /** Constitution art. 83 (DOF 10-2-2014): the President takes office on 1 October; before, on 1 December. */
    @ParameterizedTest
    @ValueSource(strings = {"2012-12-01", "2018-12-01", "2024-10-01", "2030-10-01"})
    void theDayOfTheTransferIsNotAWorkingDay(String day) {
        assertThat(calendar.isWorkingDay(LocalDate.parse(day))).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"2025-10-01", "2026-12-01", "2027-12-01", "2018-10-01"})
    void inOtherYearsItIs(String day) {
        assertThat(calendar.isWorkingDay(LocalDate.parse(day))).isTrue();
    }

    @Test
    void fifteenWorkingDaysFrom20AprilEndOn13May2026() {
        assertThat(calendar.addWorkingDays(LocalDate.of(2026, 4, 20), 15)).isEqualTo("2026-05-13");
    }

    /** Art. 29: «Cuando el último día del plazo sea inhábil, se entenderá prorrogado hasta el día siguiente hábil.» */
    @Test
    void aTermThatEndsOnAFreeDayRunsToTheNextWorkingDay() {
        assertThat(calendar.orNextWorkingDay(LocalDate.of(2026, 11, 20))).isEqualTo("2026-11-23");
    }
}
