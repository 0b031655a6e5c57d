package org.twinhall.domain.filing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.twinhall.domain.PortalDatabase.DemoGovernment.SAN_NICOLAS;
import static org.twinhall.domain.PortalDatabase.DemoGovernment.SRE;
import static org.twinhall.domain.law.LawLikeArticle7.OPINION;
import static org.twinhall.domain.law.LawLikeArticle7.REGISTER;
import static org.twinhall.domain.law.LawLikeArticle7.WEEKDAYS;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.twinhall.domain.PortalDatabase;
import org.twinhall.domain.law.CountryLaw;
import org.twinhall.domain.law.LawLikeArticle7;
import org.twinhall.domain.people.Role;
import org.twinhall.spi.country.Obligation.Deadline;
import org.twinhall.spi.country.Obligation.Deadline.Trigger;
import org.twinhall.spi.country.Obligation.Deadline.Unit;
import org.twinhall.spi.country.Outcome;

/** A law that gives the authority fifteen working days to answer, and the party ten to have it registered. */
class ClockTest {
    private final FilingCase draft = new FilingCase().underLaw(law(15));

    @Test
    void theAuthoritysClockStartsWithTheFiling() {
        draft.filed();
        assertThat(due(OPINION)).isEqualTo(WEEKDAYS.addWorkingDays(today(), 15));
    }

    @Test
    void whileObservationsWaitItStandsStill() {
        draft.filed().givenBack("First.");
        assertThat(duty(OPINION).due()).isEmpty();
        assertThat(duty(OPINION).standsStill()).isTrue();
    }

    /** Filed on Monday 20 April, back on Monday the 27th: four days have run, eleven are left. */
    @Test
    void filedAgainItGoesOn() {
        draft.filed().givenBack("First.").answered();
        move("2026-04-20", "2026-04-27");
        draft.filed();
        assertThat(due(OPINION)).isEqualTo(WEEKDAYS.addWorkingDays(today(), 11));
    }

    @Test
    void whatHadItsAnswerBeginsAnewWhenOtherWordsAreFiled() {
        draft.filed().opinion(Outcome.FAVOURABLE).reworded();
        move("2026-04-20", "2026-04-27");
        draft.filed();
        assertThat(due(OPINION)).isEqualTo(WEEKDAYS.addWorkingDays(today(), 15));
    }

    @Test
    void thePartysClockStartsWithTheSignature() {
        draft.resolved().filed().opinion(Outcome.FAVOURABLE).settled().signed();
        assertThat(due(REGISTER)).isEqualTo(WEEKDAYS.addWorkingDays(FilingCase.NOVEMBER_3, 10));
    }

    @Test
    void itIsKeptOnceItWasSent() {
        draft.resolved().filed().opinion(Outcome.FAVOURABLE).settled().signed().filed(REGISTER);
        assertThat(duty(REGISTER).due()).isEmpty();
    }

    @Test
    void whatFallsDueFirstLiesOnTop() {
        var sooner = new FilingCase().underLaw(law(2));
        draft.filed();
        sooner.filed();
        List<UUID> queue = draft.as(SRE, Role.REVIEWER, room -> room.review().queue(null, false, 100).stream()
                .map(Filing::draftId)
                .toList());
        assertThat(queue.indexOf(sooner.draft)).isNotNegative().isLessThan(queue.indexOf(draft.draft));
    }

    @Test
    void stretchByStretchTheQueueIsTheWholeOne() {
        draft.filed();
        new FilingCase().underLaw(law(2)).filed();
        new FilingCase().filed();
        var whole = queue(null, 10_000);
        var read = new ArrayList<QueuePlace>();
        for (var some = queue(null, 2); !some.isEmpty(); some = queue(read.get(read.size() - 1), 2)) {
            read.addAll(some);
        }
        assertThat(read).isEqualTo(whole).doesNotHaveDuplicates();
        long counted = draft.as(SRE, Role.REVIEWER, room -> room.review().waiting(10_000));
        assertThat(counted).isEqualTo(whole.size());
    }

    private List<QueuePlace> queue(QueuePlace after, int most) {
        return draft.as(SRE, Role.REVIEWER, room -> room.review().queue(after, false, most).stream()
                .map(QueuePlace::of)
                .toList());
    }

    /** The first round, to days of which the calendar is known. */
    private void move(String filed, String returned) {
        UUID round = draft.filing(OPINION).rounds().get(0).id();
        PortalDatabase.one().as(PortalDatabase.seat(SAN_NICOLAS, Role.EDITOR), entities -> {
            entities.createNativeQuery("update filing_round set filed_at = ?1::timestamptz where id = ?2")
                    .setParameter(1, filed + "T18:00Z")
                    .setParameter(2, round)
                    .executeUpdate();
            return entities.createNativeQuery(
                            "update observation set observed_at = ?1::timestamptz where round_id = ?2")
                    .setParameter(1, returned + "T18:00Z")
                    .setParameter(2, round)
                    .executeUpdate();
        });
    }

    private Duty duty(String code) {
        return draft.review().of(SAN_NICOLAS.id).duty(code).orElseThrow();
    }

    private LocalDate due(String code) {
        return duty(code).due().orElseThrow().on();
    }

    private LocalDate today() {
        var filing = draft.filing(OPINION);
        return LocalDate.now(filing.authority().orElseThrow().zone());
    }

    private static CountryLaw law(int days) {
        return new CountryLaw.Known(new LawLikeArticle7(
                new Deadline(days, Unit.WORKING_DAY, Trigger.FILED, false),
                new Deadline(10, Unit.WORKING_DAY, Trigger.SIGNED, true)));
    }
}
