package org.twinhall.country.mx;

import static org.assertj.core.api.Assertions.assertThat;
import static org.twinhall.country.mx.MexicanDrafts.BELLO;
import static org.twinhall.country.mx.MexicanDrafts.HOME;
import static org.twinhall.country.mx.MexicanDrafts.STATE;
import static org.twinhall.country.mx.MexicanDrafts.bare;
import static org.twinhall.country.mx.MexicanDrafts.duties;
import static org.twinhall.country.mx.MexicanDrafts.severities;
import static org.twinhall.spi.country.InstrumentType.LETTER_OF_INTENT;
import static org.twinhall.spi.country.InstrumentType.NETWORK_MEMBERSHIP;
import static org.twinhall.spi.country.InstrumentType.SPECIFIC_COOPERATION;
import static org.twinhall.spi.country.InstrumentType.TWINNING;
import static org.twinhall.spi.country.Severity.BLOCKER;
import static org.twinhall.spi.country.Severity.ERROR;
import static org.twinhall.spi.country.Severity.INFO;
import static org.twinhall.spi.country.Severity.WARNING;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.twinhall.spi.country.ClauseKind;
import org.twinhall.spi.country.InstrumentType;
import org.twinhall.spi.country.PartyFacts;
import org.twinhall.spi.country.PartyLevel;

/** Articles 1, 2 and 7 of the Ley sobre la Celebración de Tratados: who may conclude what with whom. */
class CapacityTest {

    /** Art. 7: «cualquier acuerdo interinstitucional que pretendan celebrar»; art. 2-II: «cualquiera que sea su denominación». */
    @ParameterizedTest
    @EnumSource(
            value = InstrumentType.class,
            names = {"NETWORK_MEMBERSHIP", "TERMINATION"},
            mode = EnumSource.Mode.EXCLUDE)
    void everyKindOfAgreementIsNotified(InstrumentType instrument) {
        assertThat(duties(bare(instrument, STATE, BELLO).build())).containsExactly("MX-ART7-NOTICE", "MX-REGISTER");
    }

    /** Art. 1: «dependencia u organismos descentralizados de la Administración Pública Federal, Estatal o Municipal». */
    @ParameterizedTest
    @EnumSource(
            value = PartyLevel.class,
            names = {"NATIONAL", "STATE", "MUNICIPALITY"})
    void theThreeLevelsOfTheAdministrationAreListed(PartyLevel level) {
        var home = new PartyFacts("home", "Dependencia", "MX", null, level, null);
        assertThat(duties(bare(TWINNING, home, BELLO).build())).contains("MX-ART7-NOTICE");
    }

    @Test
    void anAgreementWithAPrivateUniversityIsAContract() {
        var university = new PartyFacts("partner", "Universidad particular", "CO", null, PartyLevel.PRIVATE, null);
        var draft = bare(SPECIFIC_COOPERATION, STATE, university).build();
        assertThat(severities(draft, "MX-CAP-02")).containsExactly(INFO);
        assertThat(duties(draft)).isEmpty();
    }

    @Test
    void aStateLegislatureIsNotListed() {
        var congress =
                new PartyFacts("home", "Congreso del Estado de Jalisco", "MX", null, PartyLevel.AUTONOMOUS, null);
        var parliament = new PartyFacts("partner", "Parlament", "ES", null, PartyLevel.AUTONOMOUS, null);
        var draft = bare(TWINNING, congress, parliament).build();
        assertThat(severities(draft, "MX-CAP-03")).containsExactly(ERROR);
        assertThat(duties(draft)).isEmpty();
    }

    @Test
    void theFiscaliaGeneralIsListed() {
        var prosecutor =
                new PartyFacts("home", "Fiscalía General de la República", "MX", null, PartyLevel.AUTONOMOUS, null);
        var draft = bare(SPECIFIC_COOPERATION, prosecutor, BELLO).build();
        assertThat(severities(draft, "MX-CAP-03")).isEmpty();
        assertThat(duties(draft)).contains("MX-ART7-NOTICE");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "El presente Acuerdo es un tratado internacional.",
                "Los Estados Unidos Mexicanos se obligan a recibir a los becarios.",
                "El Acuerdo establece compromisos para el Estado mexicano."
            })
    void onlyTheFederationBindsTheNation(String clause) {
        var draft = bare(TWINNING, HOME, BELLO)
                .clause(ClauseKind.OTHER, Map.of("es", clause))
                .build();
        assertThat(severities(draft, "MX-CAP-04")).containsExactly(BLOCKER);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Este Acuerdo no constituye un tratado ni genera obligaciones para el Estado mexicano.",
                "El Municipio de Cuautla, de los Estados Unidos Mexicanos, y Renton se comprometen a cooperar.",
                "El Acuerdo tiene fundamento en la Ley sobre la Celebración de Tratados."
            })
    void sayingThatTheNationIsNotBoundBindsNobody(String clause) {
        var draft = bare(TWINNING, HOME, BELLO)
                .clause(ClauseKind.OTHER, Map.of("es", clause))
                .build();
        assertThat(severities(draft, "MX-CAP-04")).isEmpty();
    }

    @Test
    void aThemeOfTheFederationIsOutOfScope() {
        assertThat(severities(bare(TWINNING, HOME, BELLO).theme("customs").build(), "MX-CAP-05"))
                .containsExactly(ERROR);
        assertThat(severities(bare(TWINNING, HOME, BELLO).theme("tourism").build(), "MX-CAP-05"))
                .isEmpty();
    }

    /** Art. 2-VIII: an international organisation is «creada de conformidad con el derecho internacional público». */
    @Test
    void joiningANetworkOfCitiesNeedsNoNotice() {
        var network = new PartyFacts("partner", "Red de ciudades", "UY", null, PartyLevel.CITY_NETWORK, null);
        var draft = bare(NETWORK_MEMBERSHIP, HOME, network).build();
        assertThat(severities(draft, "MX-CAP-06")).containsExactly(INFO);
        assertThat(duties(draft)).isEmpty();
    }

    @Test
    void aLetterOfIntentIsNotifiedAndALegalOfficerLooks() {
        var draft = bare(LETTER_OF_INTENT, STATE, BELLO).build();
        assertThat(severities(draft, "MX-CAP-07")).containsExactly(WARNING);
        assertThat(duties(draft)).contains("MX-ART7-NOTICE");
    }

    @Test
    void betweenTwoMexicanMunicipalitiesTheLawOnTreatiesIsSilent() {
        var puebla = new PartyFacts("partner", "Puebla", "MX", null, PartyLevel.MUNICIPALITY, null);
        var draft = bare(TWINNING, STATE, puebla).build();
        assertThat(severities(draft, "MX-CAP-11")).containsExactly(INFO);
        assertThat(duties(draft)).isEmpty();
    }

    /** LCID art. 32: «las dependencias y entidades de la Administración Pública Federal». */
    @Test
    void onlyAFederalBodyReportsToAmexcid() {
        var ministry = new PartyFacts("home", "Secretaría de Salud", "MX", null, PartyLevel.NATIONAL, null);
        assertThat(duties(bare(SPECIFIC_COOPERATION, ministry, BELLO).build())).contains("MX-AMEXCID-ANNUAL");
        assertThat(duties(bare(SPECIFIC_COOPERATION, HOME, BELLO).build())).doesNotContain("MX-AMEXCID-ANNUAL");
    }
}
