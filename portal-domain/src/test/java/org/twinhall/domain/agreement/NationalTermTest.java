package org.twinhall.domain.agreement;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NationalTermTest {
    @ParameterizedTest
    @CsvSource({
        "MX, Hermanamiento, TWINNING",
        "MX, cooperación específica, COOPERATION",
        "DE, Städtepartnerschaft, TWINNING",
        "DE, Freundschaft, FRIENDSHIP",
        "DE, Projekt, COOPERATION",
        "KR, 자매결연, TWINNING",
        "KR, 우호교류, FRIENDSHIP",
        "JP, 友好都市, TWINNING"
    })
    void aTermIsOneOfOurKinds(String country, String words, AgreementKind kind) {
        assertThat(NationalTerm.written(country, words).orElseThrow().kind()).contains(kind);
    }

    @Test
    void aContactRestsOnNoAgreement() {
        assertThat(NationalTerm.written("DE", "Kontakt").orElseThrow().kind()).isEmpty();
    }

    @Test
    void aWordOfAnotherCountrySaysNothing() {
        assertThat(NationalTerm.written("MX", "Freundschaft")).isEmpty();
    }

    @Test
    void aKindIsToldInTheTermOfACountry() {
        assertThat(NationalTerm.of("DE", AgreementKind.TWINNING).orElseThrow().term())
                .isEqualTo("Partnerschaft");
    }

    @Test
    void ofACountryWhoseTermsNobodyLookedUpNothingIsSaid() {
        assertThat(NationalTerm.of("CO", AgreementKind.TWINNING)).isEmpty();
    }

    @Test
    void everyTermHasASource() {
        assertThat(NationalTerm.all())
                .allSatisfy(term -> assertThat(term.source()).isNotBlank());
    }
}
