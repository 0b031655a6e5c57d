package org.twinhall.country.mx;

import static org.assertj.core.api.Assertions.assertThat;
import static org.twinhall.country.mx.MexicanDrafts.HOME;
import static org.twinhall.country.mx.MexicanDrafts.STATE;
import static org.twinhall.country.mx.MexicanDrafts.read;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.twinhall.spi.Verification;
import org.twinhall.spi.country.FilingType;
import org.twinhall.spi.country.Obligation;
import org.twinhall.spi.country.PartyFacts;

/** Art. 7 of the Ley sobre la Celebración de Tratados: inform, opinion, register; no term, no effect of silence. */
class NoticeTest {

    @Test
    void theOpinionComesBeforeTheSignature() {
        var notice = duty(HOME, "MX-ART7-NOTICE");
        assertThat(notice.filing()).isEqualTo(FilingType.PRE_SIGN_OPINION);
        assertThat(notice.precedes()).isEqualTo(Obligation.Precedes.SIGNATURE);
        assertThat(notice.authority().id()).isEqualTo("mx-sre");
        assertThat(notice.source().verification()).isEqualTo(Verification.FULL_TEXT);
    }

    @Test
    void silenceMeansNothingAndTheTermIsOnlyATarget() {
        var notice = duty(HOME, "MX-ART7-NOTICE");
        assertThat(notice.silence()).isEqualTo(Obligation.Silence.NONE);
        assertThat(notice.term())
                .hasValueSatisfying(term -> assertThat(term.target()).isTrue());
    }

    @Test
    void registrationFollowsTheSignature() {
        var registration = duty(HOME, "MX-REGISTER");
        assertThat(registration.filing()).isEqualTo(FilingType.POST_SIGN_REGISTRATION);
        assertThat(registration.precedes()).isEqualTo(Obligation.Precedes.NOTHING);
    }

    @Test
    void theMinutesOfTheCouncilAreAskedOfMunicipalitiesOnly() {
        assertThat(documents(HOME)).containsExactly("MX-D1", "MX-D2", "MX-D3", "MX-D4");
        assertThat(documents(STATE)).containsExactly("MX-D1", "MX-D2", "MX-D3");
    }

    @Test
    void theCouncilDecidesBeforeTheMinistryIsAsked() {
        assertThat(MexicanDrafts.duties(MexicanDrafts.twinning().lasting(0).build()))
                .containsExactly("MX-CABILDO", "MX-ART7-NOTICE", "MX-REGISTER");
    }

    private static List<String> documents(PartyFacts home) {
        return duty(home, "MX-ART7-NOTICE").documents().stream()
                .map(Obligation.DocumentNeed::code)
                .toList();
    }

    private static Obligation duty(PartyFacts home, String code) {
        return read(MexicanDrafts.twinningThatAlsoSays(home, "-", "-")).obligations().stream()
                .filter(duty -> duty.code().equals(code))
                .findFirst()
                .orElseThrow();
    }
}
