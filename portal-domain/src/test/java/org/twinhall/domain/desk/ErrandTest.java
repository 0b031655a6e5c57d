package org.twinhall.domain.desk;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.twinhall.domain.desk.Errand.About;
import org.twinhall.domain.desk.Errand.Kind;
import org.twinhall.domain.filing.Duty;
import org.twinhall.spi.Source;
import org.twinhall.spi.Text;
import org.twinhall.spi.Verification;
import org.twinhall.spi.country.Authority;
import org.twinhall.spi.country.FilingType;
import org.twinhall.spi.country.Obligation;
import org.twinhall.spi.country.Obligation.Deadline;
import org.twinhall.spi.country.Obligation.Deadline.Trigger;
import org.twinhall.spi.country.Obligation.Deadline.Unit;
import org.twinhall.spi.country.Obligation.Precedes;
import org.twinhall.spi.country.Obligation.Silence;

class ErrandTest {

    @Test
    void theAuthoritysTermIsOnTheAuthoritysDesk() {
        assertThat(errand(Kind.GIVE_OPINION, after(Trigger.FILED)).term()).isPresent();
    }

    @Test
    void theAuthoritysTermIsNotTheTimeToAnswerIt() {
        assertThat(errand(Kind.ANSWER_OBSERVATIONS, after(Trigger.FILED)).term())
                .isEmpty();
    }

    @Test
    void theTermAfterTheSignatureIsThePartys() {
        assertThat(errand(Kind.SEND_FOR_REGISTRATION, after(Trigger.SIGNED)).term())
                .isPresent();
    }

    @Test
    void anothersTermDoesNotMeanThatThereIsNone() {
        assertThat(errand(Kind.ANSWER_OBSERVATIONS, after(Trigger.FILED)).isWithoutTerm())
                .isFalse();
    }

    @Test
    void aDutyWithoutTermSaysSo() {
        assertThat(errand(Kind.GIVE_OPINION, null).isWithoutTerm()).isTrue();
    }

    private static Deadline after(Trigger trigger) {
        return new Deadline(15, Unit.WORKING_DAY, trigger, false);
    }

    private static Errand errand(Kind kind, Deadline term) {
        var source = new Source("Law", "7", null, LocalDate.of(2026, 11, 1), Verification.FULL_TEXT);
        var duty = new Obligation(
                "DUTY",
                "party",
                FilingType.PRE_SIGN_OPINION,
                new Authority("ministry", Authority.Kind.FOREIGN_MINISTRY, Map.of("en", "Ministry"), ""),
                Precedes.NOTHING,
                term,
                Silence.NONE,
                List.of(),
                Set.of(),
                Text.of("duty"),
                source);
        var about = new About(Map.of("en", "Agreement"), List.of(), true);
        return Errand.ofParty(
                kind,
                UUID.randomUUID(),
                null,
                about,
                null,
                Instant.EPOCH,
                0,
                new Duty(duty, Duty.Status.OPEN, null, null));
    }
}
