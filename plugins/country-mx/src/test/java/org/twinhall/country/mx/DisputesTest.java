package org.twinhall.country.mx;

import static org.assertj.core.api.Assertions.assertThat;
import static org.twinhall.country.mx.MexicanDrafts.read;
import static org.twinhall.country.mx.MexicanDrafts.severities;
import static org.twinhall.spi.country.ClauseKind.DISPUTES;
import static org.twinhall.spi.country.Severity.ERROR;
import static org.twinhall.spi.country.Severity.INFO;
import static org.twinhall.spi.country.Severity.WARNING;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.twinhall.spi.country.DraftFacts;
import org.twinhall.spi.country.Finding;

/** Art. 8: an international mechanism gives equal treatment (I), a hearing and defence (II), an impartial composition (III). */
class DisputesTest {
    private static final String ARBITRATION = "Las controversias se someterán a arbitraje en un tercer país.";
    private static final String IN_ENGLISH = "Disputes shall be submitted to arbitration in a third country.";
    private static final String GUARANTEES =
            " Se otorga a las partes el mismo trato conforme al principio de reciprocidad internacional, se asegura la garantía"
                    + " de audiencia y el debido ejercicio de sus defensas, y la composición de los órganos de decisión asegura su"
                    + " imparcialidad.";
    private static final String GUARANTEES_IN_ENGLISH =
            " The parties receive the same treatment under the principle of reciprocity, have the right to be heard and to due"
                    + " defence, and the composition of the body ensures its impartiality.";

    @Test
    void arbitrationWithoutGuaranteesIsAnErrorThatCitesArticle8() {
        assertThat(read(settledBy(ARBITRATION, IN_ENGLISH)).findings())
                .filteredOn(finding -> finding.code().equals("MX-F06"))
                .singleElement()
                .satisfies(finding -> {
                    assertThat(finding.severity()).isEqualTo(ERROR);
                    assertThat(finding.source().article()).isEqualTo("art. 8");
                    assertThat(finding.text().arguments()).containsExactly("arbitraje");
                });
    }

    @Test
    void theThreeGuaranteesMakeItAWarningAndTellOfTheAwards() {
        var draft = settledBy(ARBITRATION + GUARANTEES, IN_ENGLISH + GUARANTEES_IN_ENGLISH);
        assertThat(severities(draft, "MX-F06")).containsExactly(WARNING);
        assertThat(severities(draft, "MX-F06-AWARDS")).containsExactly(INFO);
    }

    @Test
    void guaranteesInOneLanguageOnlyAreNotEnough() {
        assertThat(severities(settledBy(ARBITRATION + GUARANTEES, IN_ENGLISH), "MX-F06"))
                .containsExactly(ERROR);
    }

    @Test
    void sayingNothingOfDisputesIsAnError() {
        var draft = MexicanDrafts.twinning().without(DISPUTES).build();
        assertThat(severities(draft, "MX-C12")).containsExactly(ERROR);
    }

    @Test
    void whereOneLanguageIsSilentTheFindingNamesIt() {
        assertThat(read(settledBy("Las diferencias se resolverán de común acuerdo.", "To be seen."))
                        .findings())
                .filteredOn(finding -> finding.code().equals("MX-C12"))
                .extracting(
                        finding -> finding.where().map(Finding.Place::language).orElse(null))
                .containsExactly("en");
    }

    @Test
    void refusingATribunalIsNotAskingForOne() {
        var draft = settledBy(
                "Las diferencias se resolverán de común acuerdo, sin recurrir a arbitraje.",
                "Differences shall be settled by mutual agreement, without resort to arbitration.");
        assertThat(severities(draft, "MX-F06")).isEmpty();
        assertThat(severities(draft, "MX-C12")).isEmpty();
    }

    private static DraftFacts settledBy(String spanish, String english) {
        return MexicanDrafts.twinning()
                .without(DISPUTES)
                .clause(DISPUTES, Map.of("es", spanish, "en", english))
                .build();
    }
}
