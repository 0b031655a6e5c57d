package org.twinhall.domain.staff;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.util.UUID;
import org.twinhall.domain.shared.JpaTurn;

@ApplicationScoped
@Transactional
class JpaStaffTurn implements StaffTurn {
    @PersistenceContext(unitName = "portal")
    EntityManager entities;

    @Override
    public void await(UUID governmentId) {
        JpaTurn.await(entities, "staff of " + governmentId);
    }
}
