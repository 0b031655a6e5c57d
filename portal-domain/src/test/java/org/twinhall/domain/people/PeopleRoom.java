package org.twinhall.domain.people;

import jakarta.persistence.EntityManager;
import java.util.Optional;

/** Makes this room's beans by hand, for tests without a container. */
public final class PeopleRoom {
    private PeopleRoom() {}

    public static CurrentSeat currentSeat() {
        return new BoundSeat();
    }

    /** Tells the database what the listener on connections tells it in the container. */
    public static void tell(EntityManager entities, Seat seat) {
        entities.createNativeQuery("select set_config('app.government', ?1, true), set_config('app.reach', ?2, true),"
                        + " set_config('app.person', ?3, true)")
                .setParameter(1, SeatOnTheConnection.government(Optional.ofNullable(seat)))
                .setParameter(2, SeatOnTheConnection.reach(Optional.ofNullable(seat)))
                .setParameter(3, SeatOnTheConnection.person(BoundPerson.ofThisThread()))
                .getSingleResult();
    }

    public static AboutPerson aboutPerson() {
        return new PersonAboutPerson();
    }

    public static Persons persons(EntityManager entities) {
        var persons = new JpaPersons();
        persons.entities = entities;
        return persons;
    }

    public static RecordRights recordRights(EntityManager entities) {
        var rights = new JpaRecordRights();
        rights.entities = entities;
        rights.seat = currentSeat();
        return rights;
    }
}
