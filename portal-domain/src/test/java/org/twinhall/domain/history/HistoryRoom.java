package org.twinhall.domain.history;

import jakarta.persistence.EntityManager;
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

    public static HistoryReading reading(EntityManager entities) {
        var reading = new HistoryReading();
        reading.rights = PeopleRoom.recordRights(entities);
        reading.history = history(entities);
        return reading;
    }
}
