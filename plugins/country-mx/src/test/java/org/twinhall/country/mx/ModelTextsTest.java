package org.twinhall.country.mx;

import static org.assertj.core.api.Assertions.assertThat;
import static org.twinhall.country.mx.MexicanDrafts.BELLO;
import static org.twinhall.country.mx.MexicanDrafts.HOME;
import static org.twinhall.country.mx.MexicanDrafts.STATE;
import static org.twinhall.country.mx.MexicanDrafts.read;
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
        return MexicanDrafts.MEXICO.templates().stream();
    }

    @ParameterizedTest
    @MethodSource("models")
    void aModelTextInBothLanguagesLeavesNothingToMend(AgreementTemplate model) {
        var draft = DraftBuilder.from(model, List.of("es", "en"), HOME, BELLO)
                .lasting(12)
                .build();
        assertThat(read(draft).findings())
                .filteredOn(finding -> finding.severity() != INFO)
                .isEmpty();
    }

    @ParameterizedTest
    @MethodSource("models")
    void aModelTextServesAStateToo(AgreementTemplate model) {
        var draft = DraftBuilder.from(model, List.of("es"), STATE, BELLO).build();
        assertThat(read(draft).findings())
                .filteredOn(finding -> finding.severity() != INFO)
                .isEmpty();
    }
}
