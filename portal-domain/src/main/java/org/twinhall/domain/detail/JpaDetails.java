package org.twinhall.domain.detail;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.util.Optional;
import java.util.UUID;

@ApplicationScoped
@Transactional
class JpaDetails implements DetailsOnRecord {
    @PersistenceContext(unitName = "portal")
    EntityManager entities;

    @Override
    public Optional<Details> of(UUID agreementId) {
        return Optional.ofNullable(entities.find(Details.class, agreementId));
    }

    @Override
    public void add(Details details) {
        entities.persist(details);
    }
}
