package org.twinhall.country.es;

import static org.assertj.core.api.Assertions.assertThat;
import static org.twinhall.country.es.SpanishDrafts.COMMUNITY;
import static org.twinhall.country.es.SpanishDrafts.TRUJILLO;
import static org.twinhall.country.es.SpanishDrafts.saying;
import static org.twinhall.country.es.SpanishDrafts.severities;
import static org.twinhall.spi.country.Severity.ERROR;
import static org.twinhall.spi.country.Severity.WARNING;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Ley 25/2014, arts. 2, 38, 43 and 46: what an agreement of a local body is, and is not. ES-T3 and ES-T4 of the rule base. */
class NatureTest {

    @Test
    void aCommunitysTextUnderInternationalLawIsSomethingElse() {
        assertThat(severities(saying(COMMUNITY, "Este acuerdo se rige por el Derecho Internacional."), "ES-NATURE"))
                .containsExactly(ERROR);
    }

    @Test
    void thatItIsNotUnderInternationalLawMayBeSaid() {
        assertThat(severities(saying(COMMUNITY, "Este acuerdo no se rige por el Derecho Internacional."), "ES-NATURE"))
                .isEmpty();
    }

    @Test
    void aMunicipalitysAdministrativeAgreementNeedsATreaty() {
        assertThat(severities(
                        saying(TRUJILLO, "Las Partes celebran este acuerdo internacional administrativo."), "ES-38"))
                .containsExactly(ERROR);
    }

    @Test
    void withTheTreatyThatForeseesItItIsOne() {
        var text = "Las Partes celebran este acuerdo internacional administrativo en ejecución del Tratado de 1995.";
        assertThat(severities(saying(TRUJILLO, text), "ES-38")).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Este acuerdo es vinculante para las Partes.",
                "Las Partes le dan carácter jurídicamente vinculante."
            })
    void itBindsNobody(String words) {
        assertThat(severities(saying(TRUJILLO, words), "ES-43-BINDING")).containsExactly(ERROR);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Este acuerdo no es jurídicamente vinculante.",
                "Este memorando no tiene carácter vinculante.",
                "Lo suscriben sin carácter vinculante."
            })
    void thatItBindsNobodyMayBeSaid(String words) {
        assertThat(severities(saying(TRUJILLO, words), "ES-43-BINDING")).isEmpty();
        assertThat(severities(saying(TRUJILLO, words), "ES-43")).isEmpty();
    }

    @Test
    void whoDoesNotSaySoIsWarned() {
        assertThat(severities(saying(TRUJILLO, "Las Partes cooperan en la cultura."), "ES-43"))
                .containsExactly(WARNING);
    }

    @Test
    void itIsNotRatified() {
        assertThat(severities(saying(TRUJILLO, "El acuerdo está sujeto a ratificación."), "ES-46"))
                .containsExactly(ERROR);
    }

    @Test
    void nobodySpeaksForTheState() {
        assertThat(severities(saying(TRUJILLO, "El Alcalde firma en representación del Estado."), "ES-L2-11"))
                .containsExactly(ERROR);
    }
}
