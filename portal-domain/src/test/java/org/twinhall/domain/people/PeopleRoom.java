package org.twinhall.domain.people;

import jakarta.persistence.EntityManager;

/** Makes this room's beans by hand, for tests without a container. */
public final class PeopleRoom {
    private PeopleRoom() {}

    public static CurrentSeat currentSeat() {
        return new BoundSeat();
    }

    public static RecordRights recordRights(EntityManager entities) {
        var rights = new JpaRecordRights();
        rights.entities = entities;
        rights.seat = currentSeat();
        return rights;
    }
}
