package org.twinhall.domain.note;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.twinhall.domain.PortalDatabase.DemoGovernment.BELLO;
import static org.twinhall.domain.PortalDatabase.DemoGovernment.SAN_NICOLAS;
import static org.twinhall.domain.PortalDatabase.seat;

import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import org.junit.jupiter.api.Test;
import org.twinhall.domain.PortalDatabase;
import org.twinhall.domain.PortalDatabase.DemoGovernment;
import org.twinhall.domain.agreement.AgreementRoom;
import org.twinhall.domain.filing.FilingCase;
import org.twinhall.domain.history.HistoryRoom;
import org.twinhall.domain.people.PeopleRoom;
import org.twinhall.domain.people.Role;
import org.twinhall.domain.people.Seat;
import org.twinhall.domain.people.Somebody;
import org.twinhall.domain.shared.DeedRefused;
import org.twinhall.domain.shared.InvalidInput;
import org.twinhall.domain.shared.NoSuchRecord;
import org.twinhall.spi.country.Outcome;

/** Two parties share an agreement, and each keeps its own notes about it. */
class NoteTest {
    private final PortalDatabase database = PortalDatabase.one();
    private final UUID agreement = new FilingCase()
            .resolved()
            .filed()
            .opinion(Outcome.FAVOURABLE)
            .settled()
            .signed()
            .draft;

    @Test
    void whoWritesForTheGovernmentNotesAndItsSeatsRead() {
        written(SAN_NICOLAS, "First.");
        assertThat(words(SAN_NICOLAS, Role.OBSERVER)).containsExactly("First.");
    }

    @Test
    void theOtherPartyReadsNoneOfIt() {
        written(SAN_NICOLAS, "First.");
        assertThat(words(BELLO, Role.EDITOR)).isEmpty();
    }

    @Test
    void theOtherPartyTakesNoneAway() {
        var note = written(SAN_NICOLAS, "First.");
        assertThatExceptionOfType(NoSuchRecord.class)
                .isThrownBy(() -> as(seat(BELLO, Role.EDITOR), keeping -> keeping.takeAway(note)));
    }

    @Test
    void theDatabaseItselfKeepsItFromTheOtherParty() {
        var note = written(SAN_NICOLAS, "First.");
        var seen = database.as(seat(BELLO, Role.EDITOR), entities -> entities.createNativeQuery(
                        "select count(*) from note where id = ?1")
                .setParameter(1, note)
                .getSingleResult());
        assertThat(seen).isEqualTo(0L);
    }

    @Test
    void theDatabaseTakesNoNoteInTheNameOfAnother() {
        assertThatThrownBy(() -> database.as(seat(BELLO, Role.EDITOR), entities -> entities.createNativeQuery(
                                "insert into note (id, agreement_id, government_id, words, author, written_at)"
                                        + " select gen_random_uuid(), ?1, ?2, 'x', id, now() from person limit 1")
                        .setParameter(1, agreement)
                        .setParameter(2, SAN_NICOLAS.id)
                        .executeUpdate()))
                .hasMessageContaining("row-level security");
    }

    @Test
    void whoOnlyEvaluatesReadsNone() {
        written(SAN_NICOLAS, "First.");
        assertThatExceptionOfType(DeedRefused.class)
                .isThrownBy(() -> words(SAN_NICOLAS, Role.EVALUATOR))
                .withMessageContaining("role-missing");
    }

    @Test
    void whoOnlyReadsWritesNone() {
        assertThatExceptionOfType(DeedRefused.class)
                .isThrownBy(() -> as(seat(SAN_NICOLAS, Role.OBSERVER), keeping -> keeping.write(agreement, "x")));
    }

    @Test
    void aNoteThatSaysNothingIsNone() {
        assertThatExceptionOfType(InvalidInput.class).isThrownBy(() -> written(SAN_NICOLAS, " "));
    }

    @Test
    void thatOneWasWrittenStandsInTheOwnHistoryAndNotInThatOfTheAgreement() {
        written(SAN_NICOLAS, "First.");
        assertThat(deeds(SAN_NICOLAS.id)).contains("note-written");
        assertThat(deeds(agreement)).doesNotContain("note-written");
    }

    @Test
    void whoWroteItReadsItAmongWhatIsHeldAboutThem() {
        written(SAN_NICOLAS, "First.");
        var writer = new Somebody("person-of-mx-san-nicolas", "Person of mx-san-nicolas");
        var held = database.asThemselves(writer, entities -> notes(entities)
                .of(PeopleRoom.persons(entities).known().orElseThrow()));
        assertThat(held).extracting(item -> item.facts().get("record")).contains(agreement.toString());
    }

    private UUID written(DemoGovernment government, String words) {
        return as(seat(government, Role.EDITOR), keeping -> keeping.write(agreement, words)
                .id());
    }

    private List<String> words(DemoGovernment government, Role role) {
        return as(
                seat(government, role),
                keeping -> keeping.of(agreement).stream().map(Note::words).toList());
    }

    private List<String> deeds(UUID record) {
        return database.as(seat(SAN_NICOLAS, Role.EDITOR), entities -> HistoryRoom.history(entities).of(record).stream()
                .map(entry -> entry.deed())
                .toList());
    }

    private <T> T as(Seat seat, Function<NoteKeeping, T> work) {
        return database.as(seat, entities -> work.apply(keeping(entities)));
    }

    private static NoteKeeping keeping(EntityManager entities) {
        var keeping = new NoteKeeping();
        keeping.seat = PeopleRoom.currentSeat();
        keeping.persons = PeopleRoom.persons(entities);
        keeping.rights = PeopleRoom.recordRights(entities);
        keeping.agreements = AgreementRoom.agreements(entities);
        keeping.notes = notes(entities);
        keeping.history = HistoryRoom.history(entities);
        return keeping;
    }

    private static JpaNotes notes(EntityManager entities) {
        var notes = new JpaNotes();
        notes.entities = entities;
        return notes;
    }
}
