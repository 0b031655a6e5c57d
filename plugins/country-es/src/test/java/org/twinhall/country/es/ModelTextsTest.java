package org.twinhall.country.es;

import static org.assertj.core.api.Assertions.assertThat;
import static org.twinhall.country.es.SpanishDrafts.SANTA_FE;
import static org.twinhall.country.es.SpanishDrafts.TRUJILLO;
import static org.twinhall.country.es.SpanishDrafts.read;
import static org.twinhall.spi.country.Severity.INFO;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.twinhall.spi.country.AgreementTemplate;
import org.twinhall.testkit.DraftBuilder;

/** Who starts from a model text of the portal starts from a text that the rules are content with. */
class ModelTextsTest {

    static Stream<AgreementTemplate> models() {
        return SpanishDrafts.SPAIN.templates().stream();
    }

    @ParameterizedTest
    @MethodSource("models")
    void aModelTextInAllItsLanguagesLeavesNothingToMend(AgreementTemplate model) {
        var draft = DraftBuilder.from(model, List.of("es", "en", "ca"), TRUJILLO, SANTA_FE)
                .lasting(36)
                .build();
        assertThat(read(draft).findings())
                .filteredOn(finding -> finding.severity() != INFO)
                .isEmpty();
    }
}
