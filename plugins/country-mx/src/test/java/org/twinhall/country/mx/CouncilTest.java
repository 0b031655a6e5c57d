package org.twinhall.country.mx;

import static org.assertj.core.api.Assertions.assertThat;
import static org.twinhall.country.mx.MexicanDrafts.BELLO;
import static org.twinhall.country.mx.MexicanDrafts.HOME;
import static org.twinhall.country.mx.MexicanDrafts.STATE;
import static org.twinhall.country.mx.MexicanDrafts.bare;
import static org.twinhall.country.mx.MexicanDrafts.duties;
import static org.twinhall.country.mx.MexicanDrafts.severities;
import static org.twinhall.spi.country.FilingType.COUNCIL_QUALIFIED_MAJORITY;
import static org.twinhall.spi.country.FilingType.COUNCIL_RESOLUTION;
import static org.twinhall.spi.country.InstrumentType.TWINNING;
import static org.twinhall.spi.country.Severity.INFO;
import static org.twinhall.spi.country.Severity.WARNING;

import java.time.LocalDate;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.twinhall.spi.country.DraftFacts;
import org.twinhall.spi.country.FilingType;
import org.twinhall.spi.country.Obligation;
import org.twinhall.spi.country.Parameter.Value;
import org.twinhall.spi.country.PartyFacts;
import org.twinhall.testkit.DraftBuilder;

/** Constitution, art. 115-II b): «actos o convenios que comprometan al Municipio por un plazo mayor al periodo del Ayuntamiento». */
class CouncilTest {

    @Test
    void forAnIndefiniteTimeTwoThirdsMayBeNeeded() {
        assertThat(resolution(twinning().lasting(0).build())).isEqualTo(COUNCIL_QUALIFIED_MAJORITY);
    }

    /** The term ends on 2027-09-30: eleven months from 2026-10-01 end on 2027-08-31. */
    @Test
    void withinTheTermTheSimpleMajorityDoes() {
        assertThat(resolution(twinning().lasting(11).build())).isEqualTo(COUNCIL_RESOLUTION);
    }

    @Test
    void untilTheLastDayOfTheTermTheSimpleMajorityDoes() {
        assertThat(resolution(twinning().lasting(12).build())).isEqualTo(COUNCIL_RESOLUTION);
    }

    @Test
    void aMonthBeyondTheTermTwoThirdsMayBeNeeded() {
        assertThat(resolution(twinning().lasting(13).build())).isEqualTo(COUNCIL_QUALIFIED_MAJORITY);
    }

    @Test
    void whereItCannotBeToldTheReaderIsWarned() {
        assertThat(severities(twinning().build(), "MX-CABILDO-TERM")).containsExactly(WARNING);
        assertThat(severities(twinning().lasting(12).build(), "MX-CABILDO-TERM"))
                .isEmpty();
        assertThat(severities(twinning().lasting(0).build(), "MX-CABILDO-TERM")).isEmpty();
    }

    /** «… cuando así lo dispongan las leyes de los Estados»: 115-II b) leaves it to them. */
    @Test
    void whereTheLawOfTheStateAsksForTwoThirdsTheArticleIsNamed() {
        var duty = duty(in(Map.of("MX-TWO-THIRDS", new Value("asked", "LGM NL, art. 35")))
                .lasting(0));
        assertThat(duty.filing()).isEqualTo(COUNCIL_QUALIFIED_MAJORITY);
        assertThat(duty.text().arguments()).contains("LGM NL, art. 35");
    }

    @Test
    void whereTheLawOfTheStateDoesNotAskForThemTheSimpleMajorityDoes() {
        var duty = duty(
                in(Map.of("MX-TWO-THIRDS", new Value("not-asked", "LGM NL"))).lasting(0));
        assertThat(duty.filing()).isEqualTo(COUNCIL_RESOLUTION);
    }

    @Test
    void whateverTheLawOfTheStateSaysWithinTheTermTheSimpleMajorityDoes() {
        var duty =
                duty(in(Map.of("MX-TWO-THIRDS", new Value("asked", "LGM NL"))).lasting(12));
        assertThat(duty.filing()).isEqualTo(COUNCIL_RESOLUTION);
    }

    @Test
    void whatLastsLongerThanAWholeTermGoesBeyondItWheneverThatEnds() {
        var years = Map.of("MX-TERM-YEARS", new Value("3", "CPEUM art. 115-I"));
        assertThat(resolution(withoutEnd(years).lasting(37).build())).isEqualTo(COUNCIL_QUALIFIED_MAJORITY);
        assertThat(severities(withoutEnd(years).lasting(37).build(), "MX-CABILDO-TERM"))
                .isEmpty();
        assertThat(severities(withoutEnd(years).lasting(36).build(), "MX-CABILDO-TERM"))
                .containsExactly(WARNING);
    }

    @Test
    void whoSignsByTheLawOfTheStateIsTold() {
        assertThat(severities(
                        in(Map.of("MX-SIGNERS", new Value("Presidencia y secretaría", "LGM NL")))
                                .build(),
                        "MX-SIGNERS"))
                .containsExactly(INFO);
        assertThat(severities(twinning().build(), "MX-SIGNERS")).isEmpty();
    }

    @Test
    void aStateHasNoMunicipalCouncil() {
        assertThat(duties(bare(TWINNING, STATE, BELLO).lasting(0).build())).doesNotContain("MX-CABILDO");
    }

    private static DraftBuilder twinning() {
        return bare(TWINNING, HOME, BELLO);
    }

    private static DraftBuilder in(Map<String, Value> parameters) {
        return bare(TWINNING, set(HOME.termEnds(), parameters), BELLO);
    }

    private static DraftBuilder withoutEnd(Map<String, Value> parameters) {
        return bare(TWINNING, set(null, parameters), BELLO);
    }

    private static PartyFacts set(LocalDate termEnds, Map<String, Value> parameters) {
        return new PartyFacts(
                HOME.id(), HOME.name(), HOME.country(), HOME.subdivision(), HOME.level(), termEnds, parameters);
    }

    private static FilingType resolution(DraftFacts draft) {
        return duty(draft).filing();
    }

    private static Obligation duty(DraftBuilder draft) {
        return duty(draft.build());
    }

    private static Obligation duty(DraftFacts draft) {
        return MexicanDrafts.MEXICO.rules().read(draft, "home", LocalDate.of(2026, 10, 1)).obligations().stream()
                .filter(duty -> duty.code().equals("MX-CABILDO"))
                .findFirst()
                .orElseThrow();
    }
}
