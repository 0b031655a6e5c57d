package org.twinhall.domain.filing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

@ApplicationScoped
@Transactional
class JpaFilings implements Filings {
    @PersistenceContext(unitName = "portal")
    EntityManager entities;

    @Override
    public Optional<Filing> find(UUID id) {
        return Optional.ofNullable(id).map(known -> entities.find(Filing.class, known));
    }

    @Override
    public List<Filing> ofDraft(UUID draftId) {
        return entities.createQuery(
                        "select f from Filing f where f.draftId = :draft order by f.obligation", Filing.class)
                .setParameter("draft", draftId)
                .getResultList();
    }

    @Override
    public List<Filing> waitingAt(UUID authority) {
        return ofAuthority(
                "f.state = org.twinhall.domain.filing.FilingState.FILED", "f.dueOn nulls last, f.filedAt", authority);
    }

    @Override
    public List<Filing> answeredBy(UUID authority) {
        return ofAuthority("f.state <> org.twinhall.domain.filing.FilingState.FILED", "f.filedAt desc", authority);
    }

    private List<Filing> ofAuthority(String condition, String order, UUID authority) {
        return entities.createQuery(
                        "select f from Filing f where f.authority.id = :authority and " + condition + " order by "
                                + order,
                        Filing.class)
                .setParameter("authority", authority)
                .setMaxResults(100)
                .getResultList();
    }

    @Override
    public List<Filing> returnedTo(UUID government) {
        return entities.createQuery(
                        "select f from Filing f where f.government.id = :government"
                                + " and f.state = org.twinhall.domain.filing.FilingState.RETURNED",
                        Filing.class)
                .setParameter("government", government)
                .getResultList();
    }

    @Override
    public Optional<Filing> withObservation(UUID observationId) {
        return Optional.ofNullable(observationId)
                .map(known -> entities.find(Observation.class, known))
                .map(observation -> observation.round().filing());
    }

    @Override
    public Optional<Signature> signature(UUID draftId) {
        return Optional.ofNullable(draftId).map(known -> entities.find(Signature.class, known));
    }

    @Override
    public List<SignOff> signOffs(UUID draftId) {
        return entities.createQuery(
                        "select s from SignOff s join fetch s.givenBy where s.draftId = :draft order by s.givenAt",
                        SignOff.class)
                .setParameter("draft", draftId)
                .getResultList();
    }

    @Override
    public void add(SignOff signOff) {
        entities.persist(signOff);
        entities.flush();
    }

    @Override
    public void takeBack(SignOff signOff, Instant at) {
        signOff.takeBack(at);
        entities.flush();
    }

    @Override
    public void add(Filing filing) {
        entities.persist(filing);
        entities.flush();
    }

    @Override
    public void add(Signature signature) {
        entities.persist(signature);
    }
}
