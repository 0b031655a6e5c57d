package org.twinhall.domain.shared;

import jakarta.persistence.EntityManager;

/** One at a time, on all nodes of the portal. */
public final class JpaTurn {
    private JpaTurn() {}

    /** Waits for the turn at what is called so, and keeps it until the end of the transaction. */
    public static void await(EntityManager entities, String what) {
        entities.createNativeQuery("select 1 from (select pg_advisory_xact_lock(hashtextextended(?1, 0))) as locked")
                .setParameter(1, what)
                .getResultList();
    }
}
