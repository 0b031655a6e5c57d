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
import org.junit.jupiter.params.provider.CsvSource;
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
                "No es fuente de obligaciones internacionales ni se rige por el Derecho Internacional.",
                "No constituye un tratado regido por el Derecho Internacional.",
                "Los acuerdos no se rigen por el Derecho Internacional."
            })
    void theWordsOfTheLawAreNoFault(String words) {
        assertThat(severities(saying(COMMUNITY, words), "ES-NATURE")).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Sin perjuicio de lo anterior, el presente acuerdo se regirá por el Derecho Internacional.",
                "Las Partes no asumen gastos por ello. El presente acuerdo se rige por el Derecho Internacional."
            })
    void whatIsDeniedElsewhereHidesNothing(String words) {
        assertThat(severities(saying(COMMUNITY, words), "ES-NATURE")).containsExactly(ERROR);
    }

    @Test
    void aSubjectOfInternationalLawMayBeNamed() {
        var text = "La Organización, sujeto de Derecho Internacional con sede en Lima.";
        assertThat(severities(saying(COMMUNITY, text), "ES-NATURE")).isEmpty();
    }

    @Test
    void theTextItselfIsNotTheTreatyThatForeseesIt() {
        var text =
                "Este acuerdo internacional administrativo entra en vigor. Para la aplicación del presente Convenio…";
        assertThat(severities(saying(TRUJILLO, text), "ES-38")).containsExactly(ERROR);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Este acuerdo es vinculante para las Partes.",
                "No obstante lo anterior, el presente acuerdo es jurídicamente vinculante.",
                "Las Partes no abonarán gastos de viaje. Este acuerdo es vinculante.",
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
                "Lo suscriben sin carácter vinculante.",
                "Ninguna disposición de este texto es jurídicamente vinculante.",
                "Este memorando carece de carácter vinculante.",
                "Este acuerdo no genera obligaciones jurídicas."
            })
    void thatItBindsNobodyMayBeSaid(String words) {
        assertThat(severities(saying(TRUJILLO, words), "ES-43-BINDING")).isEmpty();
        assertThat(severities(saying(TRUJILLO, words), "ES-43")).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "en | Nothing in this Memorandum is legally binding.",
                "en | It cannot be regarded as binding.",
                "en | Nor shall this text be binding.",
                "ca | El text està mancat de caràcter vinculant.",
                "en | This is a non binding text without binding effect.",
                "ca | Aquest acord no és vinculant.",
                "ca | Cap clàusula no és jurídicament vinculant."
            })
    void thatItBindsNobodyMayBeSaidInOtherLanguages(String language, String words) {
        assertThat(severities(saying(TRUJILLO, language, words), "ES-43-BINDING"))
                .isEmpty();
        assertThat(severities(saying(TRUJILLO, language, words), "ES-43")).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {"en | This Agreement is legally binding.", "ca | Aquest acord és vinculant per a les Parts."})
    void itBindsNobodyInOtherLanguagesEither(String language, String words) {
        assertThat(severities(saying(TRUJILLO, language, words), "ES-43-BINDING"))
                .containsExactly(ERROR);
    }

    @Test
    void whoDoesNotSaySoIsWarned() {
        assertThat(severities(saying(TRUJILLO, "Las Partes cooperan en la cultura."), "ES-43"))
                .containsExactly(WARNING);
    }

    @Test
    void itIsNotRatified() {
        assertThat(severities(saying(TRUJILLO, "El acuerdo está sujeto a ratificación."), "ES-46-RATIFIED"))
                .containsExactly(WARNING);
    }

    @Test
    void aCouncilMayRatifyIt() {
        assertThat(severities(
                        saying(TRUJILLO, "Está sujeto a la ratificación del Pleno del Ayuntamiento."),
                        "ES-46-RATIFIED"))
                .isEmpty();
    }

    @Test
    void nobodyHasFullPowers() {
        assertThat(severities(saying(TRUJILLO, "El Alcalde, provisto de plenos poderes."), "ES-46"))
                .containsExactly(ERROR);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "El Alcalde firma en representación del Estado.",
                "En nombre y representación del Estado.",
                "En nombre y en representación del Reino de España.",
                "En nombre del Gobierno del Reino de España.",
                "En nombre del Estado de España."
            })
    void nobodySpeaksForTheState(String words) {
        assertThat(severities(saying(TRUJILLO, words), "ES-L2-11")).containsExactly(ERROR);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "en | The Mayor signs on behalf of the State of Spain.",
                "en | The Mayor signs on behalf of the Kingdom of Spain.",
                "ca | En nom i representació de l’Estat."
            })
    void norInOtherLanguages(String language, String words) {
        assertThat(severities(saying(TRUJILLO, language, words), "ES-L2-11")).containsExactly(ERROR);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "El Gobernador firma en representación del Estado de Jalisco.",
                "En nombre del Estado Libre y Soberano de Nuevo León.",
                "Las Partes no actúan en nombre del Estado."
            })
    void anotherStateMayBeSpokenForAndThatNobodyDoesMayBeSaid(String words) {
        assertThat(severities(saying(TRUJILLO, words), "ES-L2-11")).isEmpty();
    }
}
