package org.twinhall.domain.privacy;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;

@ApplicationScoped
@Transactional
class JpaTidyingTurn implements TidyingTurn {
    @PersistenceContext(unitName = "portal")
    EntityManager entities;

    @Override
    public boolean isOurs() {
        return (Boolean)
                entities.createNativeQuery("select pg_try_advisory_xact_lock(hashtextextended('twinhall tidying', 0))")
                        .getSingleResult();
    }
}
