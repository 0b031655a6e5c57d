package org.twinhall.domain.government;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SlugTest {

    @ParameterizedTest
    @CsvSource({
        "Guadalajara, MX, mx-guadalajara",
        "Łódź, PL, pl-lodz",
        "São Paulo (capital), BR, br-sao-paulo-capital",
        "釜山, KR, kr",
        "2030 Ciudades, XX, g-2030-ciudades",
        "Villa de Nuestra Señora de la Asunción de las Aguas Calientes, MX, mx-villa-de-nuestra-senora-de-la"
    })
    void aNameBecomesOneForAddresses(String name, String country, String slug) {
        assertThat(Slug.proposed(name, country, any -> false)).isEqualTo(slug);
    }
}
