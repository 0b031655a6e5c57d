package org.twinhall.domain.filing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.twinhall.domain.PortalDatabase.DemoGovernment.SAN_NICOLAS;
import static org.twinhall.domain.PortalDatabase.DemoGovernment.SRE;
import static org.twinhall.domain.law.LawLikeArticle7.OPINION;

import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.twinhall.domain.PortalDatabase;
import org.twinhall.domain.filing.DeskReport.Figure;
import org.twinhall.domain.filing.Filing.Remark;
import org.twinhall.domain.people.Role;
import org.twinhall.domain.shared.DeedRefused;
import org.twinhall.domain.shared.InvalidInput;
import org.twinhall.spi.country.Outcome;

/** Each test files on a day of its own long ago: all of them file with one ministry. */
class DeskReportTest {
    private static final AtomicInteger TESTS = new AtomicInteger();

    private final LocalDate filed = LocalDate.of(2011, 1, 3).plusMonths(TESTS.getAndIncrement());
    private final FilingCase draft = new FilingCase().filed();

    @Test
    void whatWasFiledInTheseDaysIsCounted() {
        moved(filed);
        assertThat(report().count("filed")).isEqualTo(1);
        assertThat(report().count("waiting")).isEqualTo(1);
    }

    @Test
    void whatWasFiledOnAnotherDayIsNot() {
        moved(filed.minusDays(1));
        assertThat(report().count("filed")).isZero();
    }

    @Test
    void daysAtTheAuthorityAndAtThePartyAreToldApart() {
        draft.givenBack("First.").answered().filed().opinion(Outcome.FAVOURABLE);
        moved(filed, filed.plusDays(4), filed.plusDays(7), filed.plusDays(9));
        assertThat(report().daysHere().orElseThrow()).isEqualByComparingTo("6");
        assertThat(report().daysThere().orElseThrow()).isEqualByComparingTo("3");
    }

    @Test
    void aFilingAnsweredInTwoRoundsIsOneOfTwo() {
        draft.givenBack("First.").answered().filed().opinion(Outcome.FAVOURABLE);
        moved(filed, filed.plusDays(4), filed.plusDays(7), filed.plusDays(9));
        assertThat(report().by("rounds")).extracting(Figure::name).containsExactly("2");
        assertThat(report().by("outcome")).extracting(Figure::name).containsExactly("FAVOURABLE");
    }

    @Test
    void whatWasObservedIsCountedByItsReason() {
        var filing = draft.filing(OPINION);
        var remarks = List.of(
                new Remark(null, "One.", ObservationReason.MONEY),
                new Remark(null, "Two.", ObservationReason.MONEY),
                new Remark(null, "Three."));
        draft.as(SRE, Role.REVIEWER, room -> room.review().giveBack(filing.id(), remarks, filing.revision()));
        moved(filed);
        assertThat(report().by("reason"))
                .extracting(figure -> figure.name() + " " + figure.amount())
                .containsExactly("MONEY 2", " 1");
        assertThat(report().count("returned")).isEqualTo(1);
    }

    @Test
    void whereNothingWasAnsweredNoDaysAreTold() {
        moved(filed);
        assertThat(report().daysHere()).isEmpty();
    }

    @Test
    void whatIsPastItsDayIsCounted() {
        moved(filed);
        sql("update filing set due_on = ?2 where draft_id = ?1", filed.plusDays(20));
        assertThat(report().count("over")).isEqualTo(1);
    }

    @Test
    void whatWasAnsweredOnItsLastDayWasInTime() {
        draft.opinion(Outcome.FAVOURABLE);
        moved(filed, null, null, filed.plusDays(9));
        sql("update filing set due_on = ?2 where draft_id = ?1", filed.plusDays(9));
        assertThat(report().count("in-time")).isEqualTo(1);
        sql("update filing set due_on = ?2 where draft_id = ?1", filed.plusDays(8));
        assertThat(report().count("in-time")).isZero();
    }

    @Test
    void anotherGovernmentIsToldNothingOfIt() {
        moved(filed);
        assertThat(draft.as(SAN_NICOLAS, Role.REVIEWER, room -> room.review().report(filed, filed))
                        .count("filed"))
                .isZero();
    }

    @Test
    void onlyWhoAnswersFilingsIsTold() {
        assertThatExceptionOfType(DeedRefused.class)
                .isThrownBy(
                        () -> draft.as(SRE, Role.OBSERVER, room -> room.review().report(filed, filed)));
    }

    @Test
    void aLastDayBeforeTheFirstIsRefused() {
        assertThatExceptionOfType(InvalidInput.class)
                .isThrownBy(
                        () -> draft.as(SRE, Role.REVIEWER, room -> room.review().report(filed, filed.minusDays(1))));
    }

    private DeskReport report() {
        return draft.as(SRE, Role.REVIEWER, room -> room.review().report(filed, filed));
    }

    private void moved(LocalDate first) {
        moved(first, null, null, null);
    }

    private void moved(LocalDate first, LocalDate back, LocalDate again, LocalDate answered) {
        sql("update filing_round set filed_at = ?2::date + time '18:00' where draft_id = ?1 and number = 1", first);
        if (back != null) {
            sql("update observation set observed_at = ?2::date + time '18:00' where draft_id = ?1", back);
            sql("update filing_round set filed_at = ?2::date + time '18:00' where draft_id = ?1 and number = 2", again);
        }
        if (answered != null) {
            sql("update filing set answered_at = ?2::date + time '18:00' where draft_id = ?1", answered);
        }
    }

    private void sql(String statement, LocalDate day) {
        PortalDatabase.one()
                .as(PortalDatabase.seat(SAN_NICOLAS, Role.EDITOR), entities -> entities.createNativeQuery(statement)
                        .setParameter(1, draft.draft)
                        .setParameter(2, day.toString())
                        .executeUpdate());
    }
}
