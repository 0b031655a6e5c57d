package org.twinhall.domain.history;

import jakarta.persistence.EntityManager;
import java.util.List;
import org.twinhall.domain.Beans;
import org.twinhall.domain.people.AboutPerson;
import org.twinhall.domain.people.Forgetting;
import org.twinhall.domain.people.PeopleRoom;
import org.twinhall.domain.people.Unsettled;

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
        reading.rooms = new Beans<>(List.of());
        return reading;
    }

    /** With the rooms whose records may be at work. */
    public static HistoryReading reading(EntityManager entities, Unsettled room) {
        var reading = reading(entities);
        reading.rooms = new Beans<>(List.of(room));
        return reading;
    }
}
