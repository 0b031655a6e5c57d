package org.twinhall.domain.office;

import jakarta.persistence.EntityManager;
import org.twinhall.domain.government.GovernmentRoom;
import org.twinhall.domain.history.HistoryRoom;
import org.twinhall.domain.people.PeopleRoom;

/** Makes this room's beans by hand, for tests without a container. */
public final class OfficeRoom {
    private OfficeRoom() {}

    private static Offices offices(EntityManager entities) {
        var offices = new JpaOffices();
        offices.entities = entities;
        return offices;
    }

    public static OfficeKeeping keeping(EntityManager entities) {
        var keeping = new OfficeKeeping();
        keeping.seat = PeopleRoom.currentSeat();
        keeping.offices = offices(entities);
        keeping.history = HistoryRoom.history(entities);
        return keeping;
    }

    public static OfficeReading reading(EntityManager entities) {
        var reading = new OfficeReading();
        reading.seat = PeopleRoom.currentSeat();
        reading.governments = GovernmentRoom.governments(entities);
        reading.offices = offices(entities);
        return reading;
    }
}
