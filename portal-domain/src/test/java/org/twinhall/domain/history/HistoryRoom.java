package org.twinhall.domain.history;

import jakarta.persistence.EntityManager;
import org.twinhall.domain.people.AboutPerson;
import org.twinhall.domain.people.Forgetting;
import org.twinhall.domain.people.PeopleRoom;

/** Makes this room's beans by hand, for tests without a container. */
public final class HistoryRoom {
    private HistoryRoom() {}

    public static History history(EntityManager entities) {
        var history = new JpaHistory();
        history.entities = entities;
        history.seat = PeopleRoom.currentSeat();
        history.persons = PeopleRoom.persons(entities);
        return history;
    }

    public static AboutPerson aboutPerson(EntityManager entities) {
        return held(entities);
    }

    public static Forgetting forgetting(EntityManager entities) {
        return held(entities);
    }

    private static JpaHistoryAboutPerson held(EntityManager entities) {
        var held = new JpaHistoryAboutPerson();
        held.entities = entities;
        return held;
    }

    public static HistoryReading reading(EntityManager entities) {
        var reading = new HistoryReading();
        reading.rights = PeopleRoom.recordRights(entities);
        reading.history = history(entities);
        return reading;
    }
}
