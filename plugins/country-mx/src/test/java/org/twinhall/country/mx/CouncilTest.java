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
import static org.twinhall.spi.country.Severity.WARNING;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.twinhall.spi.country.DraftFacts;
import org.twinhall.spi.country.FilingType;
import org.twinhall.spi.country.Obligation;
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

    @Test
    void aStateHasNoMunicipalCouncil() {
        assertThat(duties(bare(TWINNING, STATE, BELLO).lasting(0).build())).doesNotContain("MX-CABILDO");
    }

    private static DraftBuilder twinning() {
        return bare(TWINNING, HOME, BELLO);
    }

    private static FilingType resolution(DraftFacts draft) {
        return MexicanDrafts.MEXICO.rules().read(draft, "home", LocalDate.of(2026, 10, 1)).obligations().stream()
                .filter(duty -> duty.code().equals("MX-CABILDO"))
                .map(Obligation::filing)
                .findFirst()
                .orElseThrow();
    }
}
