package org.twinhall.domain.registry.intake;

import static java.nio.charset.StandardCharsets.UTF_8;

import jakarta.persistence.EntityManager;
import java.util.UUID;
import java.util.function.Function;
import org.twinhall.domain.PortalDatabase;
import org.twinhall.domain.agreement.AgreementKind;
import org.twinhall.domain.agreement.AgreementStatus;
import org.twinhall.domain.government.GovernmentRoom;
import org.twinhall.domain.history.HistoryRoom;
import org.twinhall.domain.people.PeopleRoom;
import org.twinhall.domain.people.Seat;
import org.twinhall.spi.country.PartyLevel;

/** Makes this room's beans by hand, for tests without a container. */
public final class IntakeRoom {
    private static final PortalDatabase DATABASE = PortalDatabase.one();

    private IntakeRoom() {}

    public static ImportAssistant assistant(EntityManager entities) {
        var room = new ImportAssistant();
        room.seat = PeopleRoom.currentSeat();
        room.persons = PeopleRoom.persons(entities);
        room.governments = GovernmentRoom.governments(entities);
        room.intake = intake(entities);
        return room;
    }

    static ImportWork work(EntityManager entities, int aPiece) {
        var room = new ImportWork();
        room.seat = PeopleRoom.currentSeat();
        room.rights = PeopleRoom.recordRights(entities);
        room.history = HistoryRoom.history(entities);
        room.intake = intake(entities);
        room.aPiece = aPiece;
        return room;
    }

    private static JpaIntake intake(EntityManager entities) {
        var intake = new JpaIntake();
        intake.entities = entities;
        return intake;
    }

    /** One step of the assistant, in a transaction of its own. */
    static <T> T step(Seat seat, Function<ImportAssistant, T> step) {
        return DATABASE.as(seat, entities -> step.apply(assistant(entities)));
    }

    /** Does what waits in the background, until nothing does. */
    static void work(int aPiece) {
        while (workOnce(aPiece)) {
            // The next piece.
        }
    }

    static boolean workOnce(int aPiece) {
        var turn = DATABASE.as(null, entities -> work(entities, aPiece).next());
        turn.filter(next -> DATABASE.as(
                        next.seat(), entities -> work(entities, aPiece).go(next.run())))
                .ifPresent(next -> DATABASE.as(next.seat(), entities -> {
                    work(entities, aPiece).lookOver();
                    return null;
                }));
        return turn.isPresent();
    }

    /** Twinnings of which nobody says more than who they are between. */
    static Mapping twinnings(String source) {
        return new Mapping(
                Mapping.suggested(java.util.List.of("city1", "country1", "city2", "country2"))
                        .columns(),
                new Mapping.Given(
                        AgreementKind.TWINNING, AgreementStatus.UNKNOWN, PartyLevel.MUNICIPALITY, source, null));
    }

    static byte[] pairs(String... rows) {
        return ("city1,country1,city2,country2\n" + String.join("\n", rows) + "\n").getBytes(UTF_8);
    }

    /** Reads, maps and checks. */
    static ImportRun checked(Seat seat, byte[] file) {
        var run = step(seat, assistant -> assistant.read(file, "pairs.csv"));
        return step(seat, assistant -> assistant.map(run.id(), twinnings("A list")));
    }

    static ImportRun taken(Seat seat, UUID run) {
        step(seat, assistant -> assistant.takeOver(run));
        work(ImportWork.A_PIECE);
        return step(seat, assistant -> assistant.run(run));
    }

    static ImportRun undone(Seat seat, UUID run) {
        step(seat, assistant -> assistant.undo(run));
        work(ImportWork.A_PIECE);
        return step(seat, assistant -> assistant.run(run));
    }
}
