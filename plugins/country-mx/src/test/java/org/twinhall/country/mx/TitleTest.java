package org.twinhall.country.mx;

import static org.assertj.core.api.Assertions.assertThat;
import static org.twinhall.country.mx.MexicanDrafts.BELLO;
import static org.twinhall.country.mx.MexicanDrafts.HOME;
import static org.twinhall.country.mx.MexicanDrafts.bare;
import static org.twinhall.country.mx.MexicanDrafts.severities;
import static org.twinhall.spi.country.InstrumentType.TWINNING;
import static org.twinhall.spi.country.Severity.ERROR;
import static org.twinhall.spi.country.Severity.WARNING;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.twinhall.spi.country.ClauseKind;
import org.twinhall.spi.country.DraftFacts;

/** Art. 2-II: an agreement may bear any title. Its acts are not those of a treaty (arts. 2-III to VI, 3 to 5). */
class TitleTest {

    @Test
    void aTreatyInTheTitleIsAWarning() {
        assertThat(severities(titled("Tratado de hermanamiento"), "MX-C01")).containsExactly(WARNING);
    }

    @ParameterizedTest
    @ValueSource(strings = {"Convenio de cooperación", "Memorándum de entendimiento", "Acuerdo de hermanamiento"})
    void otherTitlesAreFree(String title) {
        assertThat(severities(titled(title), "MX-C01")).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "El Acuerdo está sujeto a ratificación.",
                "Los firmantes exhiben sus Plenos Poderes.",
                "Requiere la aprobación del Senado."
            })
    void theActsOfATreatyAreAnError(String clause) {
        assertThat(severities(saying(clause), "MX-F04")).containsExactly(ERROR);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "El Acuerdo no requiere ratificación para entrar en vigor.",
                "Este acto es ratificación de su amistad.",
                "Fundado en la Ley sobre la Celebración de Tratados."
            })
    void wordsThatOnlySoundLikeThemAreNone(String clause) {
        assertThat(severities(saying(clause), "MX-F04")).isEmpty();
    }

    private static DraftFacts titled(String title) {
        return bare(TWINNING, HOME, BELLO).title("es", title).build();
    }

    private static DraftFacts saying(String clause) {
        return bare(TWINNING, HOME, BELLO)
                .clause(ClauseKind.OTHER, Map.of("es", clause))
                .build();
    }
}
