package org.twinhall.country.mx;

import static org.assertj.core.api.Assertions.assertThat;
import static org.twinhall.country.mx.MexicanDrafts.BELLO;
import static org.twinhall.country.mx.MexicanDrafts.HOME;
import static org.twinhall.country.mx.MexicanDrafts.STATE;
import static org.twinhall.country.mx.MexicanDrafts.read;
import static org.twinhall.spi.country.Severity.INFO;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.twinhall.spi.country.AgreementTemplate;
import org.twinhall.spi.country.LibraryClause;
import org.twinhall.testkit.DraftBuilder;

/** Who starts from a model text of the portal starts from a text that the rules are content with. */
class ModelTextsTest {

    /** That a letter of intent with commitments is an agreement is said of every letter, whatever it says. */
    private static final String OF_EVERY_LETTER = "MX-CAP-07";

    static Stream<LibraryClause> clauses() {
        return MexicanDrafts.MEXICO.clauses().stream();
    }

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
                .filteredOn(finding -> !finding.code().equals(OF_EVERY_LETTER))
                .isEmpty();
    }

    @ParameterizedTest
    @MethodSource("clauses")
    void aClauseOfTheLibraryLeavesNothingToMendEither(LibraryClause added) {
        var twinning = MexicanDrafts.MEXICO.templates().get(0);
        var clauses = new ArrayList<>(twinning.clauses());
        clauses.add(added.clause());
        var whole = new AgreementTemplate(
                twinning.code(), twinning.instrument(), twinning.name(), twinning.titles(), clauses, twinning.source());
        var draft = DraftBuilder.from(whole, List.of("es", "en"), HOME, BELLO)
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
                .filteredOn(finding -> !finding.code().equals(OF_EVERY_LETTER))
                .isEmpty();
    }
}
