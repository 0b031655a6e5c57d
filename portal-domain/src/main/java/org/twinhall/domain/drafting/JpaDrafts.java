package org.twinhall.domain.drafting;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

@ApplicationScoped
@Transactional
class JpaDrafts implements Drafts {
    @PersistenceContext(unitName = "portal")
    EntityManager entities;

    @Override
    public Optional<Draft> find(UUID id) {
        return Optional.ofNullable(entities.find(Draft.class, id));
    }

    @Override
    public List<Draft> ofParty(UUID governmentId) {
        return entities.createQuery(
                        "select d from Draft d join d.relationship r join r.parties p where p.id = :government"
                                + " order by d.changedAt desc",
                        Draft.class)
                .setParameter("government", governmentId)
                .getResultList();
    }

    @Override
    public void add(Draft draft) {
        entities.persist(draft);
        entities.flush();
    }

    @Override
    public void settle() {
        entities.flush();
    }
}
