package org.twinhall.domain.registry.intake;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.twinhall.domain.registry.intake.CountryLabels.Land;

class CountryLabelsTest {
    private final CountryLabels labels = CountryLabels.known();

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "England|GB|GB-ENG",
                "Scotland, United Kingdom|GB|GB-SCT",
                "Northern Ireland, United Kingdom|GB|GB-NIR",
                "Georgia (country)|GE|",
                "Alemania|DE|",
                "Südkorea|KR|",
                "대한민국|KR|",
                "MX|MX|",
                "MEX|MX|",
                "Republic of Ireland|IE|",
                "Réunion, France|RE|"
            })
    void whatIsCertainIsFound(String label, String country, String subdivision) {
        assertThat(labels.of(label)).contains(new Land(country, subdivision));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Kazakhstah",
                "in Italy",
                "Greecee",
                "Northern Cyprus",
                "Congo",
                "",
                "Brandenburg, Germany",
                "Japa"
            })
    void whatOnlyLooksLikeACountryIsNotTakenForOne(String label) {
        assertThat(labels.of(label)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Kazakhstah|KZ",
                "in Italy|IT",
                "Greecee|GR",
                "Brandenburg, Germany|DE",
                "Varna, Bulgaria|BG",
                "Japa|JP"
            })
    void whatLooksLikeACountryIsSuggested(String label, String country) {
        assertThat(labels.suggestions(label).get(0).code()).isEqualTo(country);
    }

    @Test
    void nothingIsSuggestedForNothing() {
        assertThat(labels.suggestions("")).isEmpty();
    }
}
