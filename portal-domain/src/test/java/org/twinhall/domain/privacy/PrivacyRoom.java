package org.twinhall.domain.privacy;

import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.twinhall.domain.Beans;
import org.twinhall.domain.document.DocumentRoom;
import org.twinhall.domain.filing.FilingRoom;
import org.twinhall.domain.history.HistoryRoom;
import org.twinhall.domain.network.NetworkRoom;
import org.twinhall.domain.people.AboutPerson;
import org.twinhall.domain.people.PeopleRoom;
import org.twinhall.domain.plan.PlanRoom;
import org.twinhall.domain.staff.StaffRoom;

/** Makes this room's beans by hand, for tests without a container; every room contributes. */
public final class PrivacyRoom {
    private PrivacyRoom() {}

    public static OwnData ownData(EntityManager entities) {
        var data = new OwnData();
        data.persons = PeopleRoom.persons(entities);
        data.rooms = rooms(entities);
        return data;
    }

    public static Erasure erasure(EntityManager entities) {
        return erasure(entities, new Accounts(subject -> {}));
    }

    static Erasure erasure(EntityManager entities, PersonAccounts accounts) {
        var erasure = new Erasure();
        erasure.seat = PeopleRoom.currentSeat();
        erasure.persons = PeopleRoom.persons(entities);
        erasure.rights = PeopleRoom.recordRights(entities);
        erasure.requests = requests(entities);
        erasure.rooms = rooms(entities);
        erasure.history = HistoryRoom.history(entities);
        erasure.accounts = accounts;
        return erasure;
    }

    /** Accounts without an address. */
    record Accounts(Consumer<String> deletion) implements PersonAccounts {
        @Override
        public Optional<String> address(String subject) {
            return Optional.empty();
        }

        @Override
        public void delete(String subject) {
            deletion.accept(subject);
        }
    }

    public static Tidying tidying(EntityManager entities) {
        var turn = new JpaTidyingTurn();
        turn.entities = entities;
        var tidying = new Tidying();
        tidying.turn = turn;
        tidying.rooms = new Beans<>(List.of(HistoryRoom.forgetting(entities), requests(entities)));
        return tidying;
    }

    private static Beans<AboutPerson> rooms(EntityManager entities) {
        return new Beans<>(List.of(
                PeopleRoom.aboutPerson(),
                HistoryRoom.aboutPerson(entities),
                DocumentRoom.aboutPerson(entities),
                FilingRoom.aboutPerson(entities),
                PlanRoom.aboutPerson(entities),
                NetworkRoom.aboutPerson(entities),
                StaffRoom.aboutPerson(entities),
                erasures(entities)));
    }

    private static JpaErasuresAboutPerson erasures(EntityManager entities) {
        var erasures = new JpaErasuresAboutPerson();
        erasures.entities = entities;
        return erasures;
    }

    private static JpaErasureRequests requests(EntityManager entities) {
        var requests = new JpaErasureRequests();
        requests.entities = entities;
        return requests;
    }
}
