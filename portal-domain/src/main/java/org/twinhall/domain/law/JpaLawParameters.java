package org.twinhall.domain.law;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.util.List;
import org.twinhall.domain.shared.JpaTurn;

@ApplicationScoped
@Transactional
class JpaLawParameters implements LawParameters {
    @PersistenceContext(unitName = "portal")
    EntityManager entities;

    @Override
    public List<LawParameter> of(String country) {
        return entities.createQuery(
                        "select p from LawParameter p where p.country = :country order by p.part, p.code",
                        LawParameter.class)
                .setParameter("country", country)
                .getResultList();
    }

    @Override
    public List<LawParameter> of(String country, String part) {
        return entities.createQuery(
                        "select p from LawParameter p where p.country = :country and (p.part = '' or p.part = :part)"
                                + " order by p.part, p.code",
                        LawParameter.class)
                .setParameter("country", country)
                .setParameter("part", part)
                .getResultList();
    }

    @Override
    public void queue() {
        JpaTurn.await(entities, "law_parameter");
    }

    @Override
    public void add(LawParameter parameter) {
        entities.persist(parameter);
        entities.flush();
    }
}
