package org.twinhall.domain.filing;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.twinhall.domain.filing.Term.Pause;
import org.twinhall.domain.law.LawLikeArticle7;
import org.twinhall.spi.country.Obligation.Deadline;
import org.twinhall.spi.country.Obligation.Deadline.Trigger;
import org.twinhall.spi.country.Obligation.Deadline.Unit;
import org.twinhall.spi.country.WorkingCalendar;

class TermTest {
    private static final Optional<WorkingCalendar> WEEKDAYS = Optional.of(LawLikeArticle7.WEEKDAYS);

    /** 20 April 2026 is a Monday, 24 April a Friday. */
    @ParameterizedTest
    @CsvSource({
        "1,  WORKING_DAY,  2026-04-20, 2026-04-21",
        "5,  WORKING_DAY,  2026-04-20, 2026-04-27",
        "1,  WORKING_DAY,  2026-04-24, 2026-04-27",
        "1,  WORKING_DAY,  2026-04-25, 2026-04-27",
        "10, CALENDAR_DAY, 2026-04-20, 2026-04-30",
        "5,  CALENDAR_DAY, 2026-04-20, 2026-04-27",
        "1,  MONTH,        2026-04-20, 2026-05-20",
        "1,  MONTH,        2026-01-31, 2026-03-02",
        "3,  MONTH,        2026-04-20, 2026-07-20"
    })
    void aTermEndsOnAWorkingDay(int count, Unit unit, LocalDate start, LocalDate last) {
        assertThat(term(count, unit, WEEKDAYS).from(start)).map(DueDay::on).hasValue(last);
    }

    /** Back on Friday the 24th, filed again on Wednesday the 29th: four days had run, one is left. */
    @Test
    void theDaysOnWhichItStandsStillDoNotCount() {
        var pause = new Pause(LocalDate.of(2026, 4, 24), LocalDate.of(2026, 4, 29));
        assertThat(term(4, Unit.WORKING_DAY, WEEKDAYS).from(LocalDate.of(2026, 4, 20), List.of(pause)))
                .map(DueDay::on)
                .hasValue(LocalDate.of(2026, 4, 30));
    }

    @Test
    void norDoTheyInCalendarDays() {
        var pause = new Pause(LocalDate.of(2026, 4, 22), LocalDate.of(2026, 4, 28));
        assertThat(term(3, Unit.CALENDAR_DAY, WEEKDAYS).from(LocalDate.of(2026, 4, 20), List.of(pause)))
                .map(DueDay::on)
                .hasValue(LocalDate.of(2026, 4, 30));
    }

    /** 30 April 2026 is a Thursday, and closed here. */
    @Test
    void aTermInDaysOfTheCalendarCountsAClosedDayAndDoesNotEndOnIt() {
        var closed = Optional.<WorkingCalendar>of(new Closed(LocalDate.of(2026, 4, 30)));
        assertThat(term(10, Unit.CALENDAR_DAY, closed).from(LocalDate.of(2026, 4, 20)))
                .map(DueDay::on)
                .hasValue(LocalDate.of(2026, 5, 1));
        assertThat(term(11, Unit.CALENDAR_DAY, closed).from(LocalDate.of(2026, 4, 20)))
                .map(DueDay::on)
                .hasValue(LocalDate.of(2026, 5, 1));
    }

    private record Closed(LocalDate day) implements WorkingCalendar {
        @Override
        public String id() {
            return "closed";
        }

        @Override
        public boolean isWorkingDay(LocalDate asked) {
            return !asked.equals(day) && LawLikeArticle7.WEEKDAYS.isWorkingDay(asked);
        }
    }

    @Test
    void whatWasOverWhenItCameBackStaysOver() {
        var pause = new Pause(LocalDate.of(2026, 5, 4), LocalDate.of(2026, 5, 20));
        assertThat(term(2, Unit.WORKING_DAY, WEEKDAYS).from(LocalDate.of(2026, 4, 20), List.of(pause)))
                .map(DueDay::on)
                .hasValue(LocalDate.of(2026, 4, 22));
    }

    @Test
    void withoutACalendarNobodyCountsWorkingDays() {
        assertThat(term(2, Unit.WORKING_DAY, Optional.empty()).from(LocalDate.of(2026, 4, 20)))
                .isEmpty();
    }

    @Test
    void withoutACalendarDaysAreCounted() {
        assertThat(term(5, Unit.CALENDAR_DAY, Optional.empty()).from(LocalDate.of(2026, 4, 20)))
                .map(DueDay::on)
                .hasValue(LocalDate.of(2026, 4, 25));
    }

    @Test
    void aCalendarWithoutWorkingDaysIsNotCountedForEver() {
        assertThat(term(5, Unit.WORKING_DAY, Optional.of(new NeverAtWork())).from(LocalDate.of(2026, 4, 20)))
                .isEmpty();
    }

    private static Term term(int count, Unit unit, Optional<WorkingCalendar> calendar) {
        return new Term(new Deadline(count, unit, Trigger.FILED, true), calendar);
    }

    private static final class NeverAtWork implements WorkingCalendar {
        @Override
        public String id() {
            return "never";
        }

        @Override
        public boolean isWorkingDay(LocalDate day) {
            return false;
        }
    }
}
