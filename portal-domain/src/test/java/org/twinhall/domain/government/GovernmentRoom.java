package org.twinhall.domain.government;

import jakarta.persistence.EntityManager;

/** Makes this room's beans by hand, for tests without a container. */
public final class GovernmentRoom {
    private GovernmentRoom() {}

    public static Governments governments(EntityManager entities) {
        var governments = new JpaGovernments();
        governments.entities = entities;
        return governments;
    }
}
