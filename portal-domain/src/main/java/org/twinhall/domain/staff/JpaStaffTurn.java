package org.twinhall.domain.staff;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.util.UUID;

@ApplicationScoped
@Transactional
class JpaStaffTurn implements StaffTurn {
    @PersistenceContext(unitName = "portal")
    EntityManager entities;

    @Override
    public void await(UUID governmentId) {
        entities.createNativeQuery("select 1 from (select pg_advisory_xact_lock(hashtextextended(?1, 0))) as locked")
                .setParameter(1, "staff of " + governmentId)
                .getResultList();
    }
}
