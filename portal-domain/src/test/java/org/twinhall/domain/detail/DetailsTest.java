package org.twinhall.domain.detail;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;
import static org.twinhall.domain.PortalDatabase.DemoGovernment.BELLO;
import static org.twinhall.domain.PortalDatabase.DemoGovernment.JALISCO;
import static org.twinhall.domain.PortalDatabase.DemoGovernment.SAN_NICOLAS;
import static org.twinhall.domain.PortalDatabase.seat;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import org.junit.jupiter.api.Test;
import org.twinhall.domain.PortalDatabase;
import org.twinhall.domain.agreement.AgreementRoom;
import org.twinhall.domain.detail.DetailsForm.SignatoryForm;
import org.twinhall.domain.history.HistoryEntry;
import org.twinhall.domain.history.HistoryRoom;
import org.twinhall.domain.people.Role;
import org.twinhall.domain.people.Seat;
import org.twinhall.domain.shared.DeedRefused;
import org.twinhall.domain.shared.InvalidInput;
import org.twinhall.domain.shared.StaleRevision;

/** An agreement of San Nicolás de los Garza and Bello that is in force. */
class DetailsTest {
    private static final Seat EDITOR = seat(SAN_NICOLAS, Role.EDITOR);
    private static final Seat THIRD = seat(JALISCO, Role.EDITOR);
    private static final String CELAC = "China–CELAC Joint Action Plan";

    private final PortalDatabase database = PortalDatabase.one();
    private final UUID agreement = inForce();

    @Test
    void nothingIsKnownAtFirst() {
        assertThat(read(null).goals()).isEmpty();
    }

    @Test
    void everybodyReadsWhatAPartyPutsOnRecord() {
        settle(EDITOR, goals("11.6", "11", "17"), 0);
        assertThat(read(null).goals()).extracting(Goal::text).containsExactly("11", "11.6", "17");
    }

    @Test
    void frameworksLegalBasisAndLanguagesAreKeptAsTheyWereSaid() {
        settle(
                EDITOR,
                new DetailsForm(
                        null,
                        List.of(CELAC),
                        "Ley sobre la Celebración de Tratados",
                        "7",
                        "Las dependencias…",
                        List.of("es", "zh-hans"),
                        "hermanamiento",
                        null),
                0);
        var known = read(null);
        assertThat(known.frameworks()).containsExactly(CELAC);
        assertThat(known.legalArticle()).contains("7");
        assertThat(known.languages()).containsExactly("es", "zh-Hans");
        assertThat(known.kindAsPublished()).contains("hermanamiento");
    }

    @Test
    void whoSignedIsKeptWithTheirOfficeAndParty() {
        settle(EDITOR, signed(new SignatoryForm(BELLO.id, "A. B.", "Alcaldesa")), 0);
        assertThat(read(null).signatories())
                .extracting(Signer::governmentId, Signer::name, Signer::office)
                .containsExactly(tuple(BELLO.id, "A. B.", "Alcaldesa"));
    }

    @Test
    void nobodySignsForWhoIsNoParty() {
        assertThatExceptionOfType(InvalidInput.class)
                .isThrownBy(() -> settle(EDITOR, signed(new SignatoryForm(JALISCO.id, "A. B.", "Alcaldesa")), 0))
                .satisfies(
                        wrong -> assertThat(wrong.violations().get(0).field()).isEqualTo("signatories[0].party"));
    }

    @Test
    void whatIsWrongIsToldAllAtOnce() {
        var wrong = new DetailsForm(List.of("11.99"), null, null, null, null, List.of("x1!"), "x".repeat(121), null);
        assertThatExceptionOfType(InvalidInput.class)
                .isThrownBy(() -> settle(EDITOR, wrong, 0))
                .satisfies(faults -> assertThat(faults.violations())
                        .extracting(InvalidInput.Violation::field)
                        .containsExactly("goals", "languages", "kindAsPublished"));
    }

    @Test
    void whatSomebodyElseChangedMeanwhileIsNotOverwritten() {
        settle(EDITOR, goals("11"), 0);
        assertThatExceptionOfType(StaleRevision.class)
                .isThrownBy(() -> settle(seat(BELLO, Role.EDITOR), goals("4"), 0));
    }

    @Test
    void theHistorySaysWhatWasAndWhatIs() {
        settle(EDITOR, goals("11"), 0);
        settle(EDITOR, goals("11", "4.3"), read(EDITOR).revision());
        assertThat(entries())
                .extracting(
                        entry -> entry.subject().orElse(""),
                        entry -> entry.before().orElse(""),
                        entry -> entry.after().orElse(""))
                .containsExactly(tuple("goals", "", "11"), tuple("goals", "11", "4.3 11"));
    }

    @Test
    void theHistoryHoldsOfficesAndNoNames() {
        settle(EDITOR, signed(new SignatoryForm(BELLO.id, "Somebody Real", "Alcaldesa")), 0);
        assertThat(entries()).singleElement().satisfies(entry -> assertThat(entry.after())
                .contains("Alcaldesa"));
    }

    @Test
    void anotherNameInTheSameOfficeIsAChange() {
        settle(EDITOR, signed(new SignatoryForm(BELLO.id, "One", "Alcaldesa")), 0);
        settle(
                EDITOR,
                signed(new SignatoryForm(BELLO.id, "Another", "Alcaldesa")),
                read(EDITOR).revision());
        assertThat(entries()).hasSize(2);
        assertThat(read(null).signatories()).extracting(Signer::name).containsExactly("Another");
    }

    @Test
    void whoHasNoPartInItSaysNothing() {
        assertThatExceptionOfType(DeedRefused.class).isThrownBy(() -> settle(THIRD, goals("11"), 0));
    }

    @Test
    void whoOnlyReadsSaysNothing() {
        assertThatExceptionOfType(DeedRefused.class)
                .isThrownBy(() -> settle(seat(SAN_NICOLAS, Role.OBSERVER), goals("11"), 0));
    }

    @Test
    void theDatabaseItselfTakesNothingFromWhoHasNoPartInIt() {
        assertThatThrownBy(() -> database.as(THIRD, entities -> entities.createNativeQuery(
                                "insert into agreement_details (agreement_id, revision) values (?1, 1)")
                        .setParameter(1, agreement)
                        .executeUpdate()))
                .hasMessageContaining("row-level security");
    }

    private List<HistoryEntry> entries() {
        return database.as(EDITOR, entities -> HistoryRoom.history(entities).of(agreement).stream()
                .filter(entry -> entry.deed().equals("details-settled"))
                .toList());
    }

    private static DetailsForm goals(String... goals) {
        return new DetailsForm(List.of(goals), null, null, null, null, null, null, null);
    }

    private static DetailsForm signed(SignatoryForm... signatories) {
        return new DetailsForm(null, null, null, null, null, null, null, List.of(signatories));
    }

    private void settle(Seat seat, DetailsForm form, long seen) {
        as(seat, keeping -> keeping.settle(agreement, form, seen));
    }

    private Details read(Seat seat) {
        return as(seat, keeping -> keeping.of(agreement));
    }

    private <T> T as(Seat seat, Function<DetailKeeping, T> work) {
        return database.as(seat, entities -> work.apply(DetailRoom.keeping(entities)));
    }

    private UUID inForce() {
        return database.as(EDITOR, entities -> {
            var signed = AgreementRoom.signed(entities, SAN_NICOLAS, BELLO, LocalDate.of(2026, 11, 1));
            signed.enterIntoForce();
            return signed.id();
        });
    }
}
