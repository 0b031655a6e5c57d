package org.twinhall.country.es;

import static org.assertj.core.api.Assertions.assertThat;
import static org.twinhall.country.es.SpanishDrafts.SANTA_FE;
import static org.twinhall.country.es.SpanishDrafts.SPAIN;
import static org.twinhall.country.es.SpanishDrafts.TRUJILLO;
import static org.twinhall.country.es.SpanishDrafts.duties;
import static org.twinhall.country.es.SpanishDrafts.duty;
import static org.twinhall.country.es.SpanishDrafts.saying;
import static org.twinhall.country.es.SpanishDrafts.severities;
import static org.twinhall.spi.country.Severity.ERROR;

import java.time.LocalDate;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.twinhall.spi.country.ClauseKind;
import org.twinhall.spi.country.InstrumentType;
import org.twinhall.spi.country.Obligation.Deadline.Unit;
import org.twinhall.spi.country.Obligation.Precedes;
import org.twinhall.spi.country.Obligation.Silence;
import org.twinhall.spi.country.Parameter;
import org.twinhall.spi.country.PartyFacts;
import org.twinhall.spi.country.PartyLevel;
import org.twinhall.testkit.DraftBuilder;

/** Ley 25/2014, arts. 45, 47, 48 and 53: ES-T1, ES-T2, ES-T5 and ES-T6 of the rule base. */
class MinistryTest {
    private static final String CULTURE = "Las Partes cooperan en el turismo cultural.";

    @Test
    void withoutTheKingdomOfSpainNobodySigns() {
        assertThat(severities(saying(TRUJILLO, CULTURE), "ES-47")).containsExactly(ERROR);
    }

    @Test
    void withItNothingIsSaid() {
        assertThat(severities(saying(TRUJILLO, "Por el Reino de España, el Alcalde de Trujillo."), "ES-47"))
                .isEmpty();
    }

    @Test
    void itStandsInEveryLanguage() {
        var inOneOnly = DraftBuilder.draft(InstrumentType.MEMORANDUM, "es", "en")
                .party(TRUJILLO)
                .party(SANTA_FE)
                .clause(
                        ClauseKind.OTHER,
                        Map.of("es", "Por el Reino de España, el Alcalde.", "en", "The Mayor of Trujillo."))
                .build();
        assertThat(severities(inOneOnly, "ES-47")).containsExactly(ERROR);
    }

    @Test
    void theMinistryReportsBeforeTheSignatureInTenDaysThatTheLawSets() {
        var asked = duty(saying(TRUJILLO, CULTURE), "ES-MAEC");
        assertThat(asked.precedes()).isEqualTo(Precedes.SIGNATURE);
        assertThat(asked.term().orElseThrow().count()).isEqualTo(10);
        assertThat(asked.term().orElseThrow().target()).isFalse();
    }

    /** Art. 53.3 sets ten days and nothing else: on the day after nothing is cleared by itself. */
    @Test
    void itsSilenceMeansNothing() {
        assertThat(duty(saying(TRUJILLO, CULTURE), "ES-MAEC").silence()).isEqualTo(Silence.NONE);
    }

    @ParameterizedTest
    @CsvSource({"2025-06-02, 2025-06-16", "2025-12-01, 2025-12-16"})
    void tenWorkingDaysEndOnThatDay(LocalDate sent, LocalDate due) {
        assertThat(SPAIN.calendar().orElseThrow().addWorkingDays(sent, 10)).isEqualTo(due);
    }

    @Test
    void theyAreWorkingDaysAsLongAsNobodySaysOtherwise() {
        assertThat(unit(TRUJILLO)).isEqualTo(Unit.WORKING_DAY);
    }

    /** Rule base, ES-T1: «If the administrator sets calendar-day counting». */
    @Test
    void theyAreDaysOfTheCalendarIfAnAdministratorSetsIt() {
        var counted = Map.of("ES-COUNTING", new Parameter.Value("calendar", "Instrucción 1/2026"));
        assertThat(unit(new PartyFacts(
                        TRUJILLO.id(), TRUJILLO.name(), "ES", TRUJILLO.subdivision(), TRUJILLO.level(), null, counted)))
                .isEqualTo(Unit.CALENDAR_DAY);
    }

    private static Unit unit(PartyFacts home) {
        return duty(saying(home, CULTURE), "ES-MAEC").term().orElseThrow().unit();
    }

    @Test
    void theOwnLegalServiceReportsFirst() {
        assertThat(duties(saying(TRUJILLO, CULTURE))).containsSubsequence("ES-LEGAL-REPORT", "ES-MAEC");
    }

    @Test
    void theSignedCopyIsOwedAfterwards() {
        var asked = duty(saying(TRUJILLO, CULTURE), "ES-REGISTER");
        assertThat(asked.precedes()).isEqualTo(Precedes.NOTHING);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "El Ayuntamiento aportará 50.000 euros.",
                "La aportación anual no excederá la cantidad de 10.000 euros.",
                "El gasto no podrá superar el importe de 10.000 euros al año.",
                "Sin otra aportación que 5.000 euros anuales."
            })
    void whoCommitsMoneyShowsThatThereIsABudget(String words) {
        assertThat(duties(saying(TRUJILLO, words))).contains("ES-BUDGET");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                CULTURE,
                "Las Partes difunden la Unión Europea y la cooperación con Europa.",
                "El acuerdo no supone aportación alguna en euros."
            })
    void whoCommitsNoneShowsNothing(String words) {
        assertThat(duties(saying(TRUJILLO, words))).doesNotContain("ES-BUDGET");
    }

    @Test
    void aUniversityOwesTheMinistryNothingThatTheLawDoesNotAskOfIt() {
        var university =
                new PartyFacts("home", "Universidad de Extremadura", "ES", "ES-EX", PartyLevel.UNIVERSITY, null);
        assertThat(duties(saying(university, CULTURE))).isEmpty();
    }

    @Test
    void theBudgetIsShownBeforeTheSignature() {
        var asked = duty(saying(TRUJILLO, "El Ayuntamiento aportará 50.000 euros."), "ES-BUDGET");
        assertThat(asked.precedes()).isEqualTo(Precedes.SIGNATURE);
    }
}
