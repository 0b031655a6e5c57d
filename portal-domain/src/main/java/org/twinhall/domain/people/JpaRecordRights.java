package org.twinhall.domain.people;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.EnumSet;
import java.util.Set;
import java.util.UUID;
import org.twinhall.domain.shared.DeedRefused;

@ApplicationScoped
class JpaRecordRights implements RecordRights {
    @PersistenceContext(unitName = "portal")
    EntityManager entities;

    @Inject
    CurrentSeat seat;

    @Override
    public void grant(UUID recordId, UUID governmentId, Capacity capacity) {
        if (seat.seat().filter(present -> present.reach().whole()).isEmpty()) {
            throw new DeedRefused("guests-do-not-share");
        }
        // A statement and not an entity: it is there at once for the rows that these rights open, and a right that
        // another
        // government already has cannot be seen from this seat.
        entities.createNativeQuery("insert into record_access (record_id, government_id, capacity) values (?1, ?2, ?3)"
                        + " on conflict do nothing")
                .setParameter(1, recordId)
                .setParameter(2, governmentId)
                .setParameter(3, capacity.name())
                .executeUpdate();
    }

    @Override
    public Set<Capacity> capacities(UUID recordId) {
        var found = EnumSet.noneOf(Capacity.class);
        seat.seat()
                .filter(present -> present.reach().includes(recordId))
                .ifPresent(present -> found.addAll(entities.createQuery(
                                "select a.capacity from RecordAccess a where a.recordId = :record and a.governmentId = :government",
                                Capacity.class)
                        .setParameter("record", recordId)
                        .setParameter("government", present.governmentId())
                        .getResultList()));
        return found;
    }
}
