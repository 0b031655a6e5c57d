package org.twinhall.domain.people;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.EnumSet;
import java.util.Set;
import java.util.UUID;

@ApplicationScoped
class JpaRecordRights implements RecordRights {
    @PersistenceContext(unitName = "portal")
    EntityManager entities;

    @Inject
    CurrentSeat seat;

    @Override
    public void grant(UUID recordId, UUID governmentId, Capacity capacity) {
        if (entities.find(RecordAccess.class, new RecordAccess.Key(recordId, governmentId, capacity)) == null) {
            entities.persist(new RecordAccess(recordId, governmentId, capacity));
            // The provider sorts its inserts by class: the rows that these rights open must find them written.
            entities.flush();
        }
    }

    @Override
    public Set<Capacity> capacities(UUID recordId) {
        var found = EnumSet.noneOf(Capacity.class);
        seat.seat()
                .ifPresent(present -> found.addAll(entities.createQuery(
                                "select a.capacity from RecordAccess a where a.recordId = :record and a.governmentId = :government",
                                Capacity.class)
                        .setParameter("record", recordId)
                        .setParameter("government", present.governmentId())
                        .getResultList()));
        return found;
    }
}
