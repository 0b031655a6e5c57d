package org.twinhall.country.mx;

import static org.assertj.core.api.Assertions.assertThat;
import static org.twinhall.country.mx.MexicanDrafts.HOME;
import static org.twinhall.country.mx.MexicanDrafts.STATE;
import static org.twinhall.country.mx.MexicanDrafts.severities;
import static org.twinhall.country.mx.MexicanDrafts.twinningThatAlsoSays;
import static org.twinhall.spi.country.Severity.BLOCKER;
import static org.twinhall.spi.country.Severity.ERROR;
import static org.twinhall.spi.country.Severity.INFO;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.twinhall.spi.country.DraftFacts;

/** Constitution, arts. 89-X, 117 and 118, and what an agreement between cities may say without touching them. */
class ForbiddenClausesTest {

    /** Art. 117-VIII: «Contraer […] obligaciones o empréstitos con gobiernos de otras naciones […] o […] en moneda extranjera». */
    @Test
    void aStateMayNeverBorrowFromAForeignGovernment() {
        var loan = "El Estado recibirá un préstamo de 5 millones de USD del Gobierno de la Provincia X.";
        assertThat(severities(spanish(loan), "MX-F02")).containsExactly(BLOCKER);
    }

    @Test
    void aMunicipalityMayNotWithoutItsLegislature() {
        var draft = twinningThatAlsoSays(HOME, "El Municipio contratará un empréstito.", "-");
        assertThat(severities(draft, "MX-F02")).containsExactly(ERROR);
    }

    @Test
    void aLoanInTheEnglishVersionAloneIsSeenToo() {
        assertThat(severities(twinningThatAlsoSays(STATE, "-", "The Province grants a loan."), "MX-F02"))
                .containsExactly(BLOCKER);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "El préstamo de obras entre museos se acordará por escrito.",
                "Los cursos otorgarán créditos académicos.",
                "Las Partes no contraerán deudas por virtud de este Acuerdo."
            })
    void lendingWorksOfArtIsNoDebt(String clause) {
        assertThat(severities(spanish(clause), "MX-F02")).isEmpty();
    }

    /** Arts. 117-I and 118: alliance or coalition; troops and warships; duties on tonnage, imports and exports. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "Las Partes celebran una alianza.",
                "Se prevén ejercicios militares conjuntos.",
                "Se prestarán buques de guerra.",
                "Se eximirá de los derechos de tonelaje.",
                "Se reducirán los impuestos a la importación."
            })
    void alliancesForceAndDutiesAreBeyondAnyLocalPower(String clause) {
        assertThat(severities(spanish(clause), "MX-F03")).containsExactly(BLOCKER);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Los participantes cumplirán las disposiciones aduaneras del país receptor.",
                "Se promoverán alianzas entre universidades."
            })
    void obeyingCustomsLawIsNotMakingIt(String clause) {
        assertThat(severities(spanish(clause), "MX-F03")).isEmpty();
    }

    @Test
    void speakingForTheFederationIsForbidden() {
        assertThat(severities(spanish("El Municipio firma en nombre del Gobierno de México."), "MX-F01"))
                .containsExactly(BLOCKER);
        assertThat(severities(spanish("El Municipio no actúa en nombre del Gobierno de México."), "MX-F01"))
                .isEmpty();
    }

    /** Art. 89-X: it is for the President to direct foreign policy. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Las Partes reconocen a X como Estado independiente. | 1",
                "Las Partes condenan al gobierno de X. | 1",
                "Las Partes apoyan las sanciones contra X. | 1",
                "Las Partes reconocen el esfuerzo de ambos gobiernos municipales. | 0",
                "Quien incumpla se sujeta a las sanciones administrativas. | 0"
            })
    void foreignPolicyIsForThePresident(String clause, int findings) {
        assertThat(severities(spanish(clause), "MX-F05")).hasSize(findings).allMatch(ERROR::equals);
    }

    @Test
    void donatedGoodsAreRememberedForThePatrimony() {
        assertThat(severities(spanish("Bello hará la donación de una ambulancia."), "MX-CAP-09"))
                .containsExactly(INFO);
    }

    private static DraftFacts spanish(String clause) {
        return twinningThatAlsoSays(STATE, clause, "-");
    }
}
