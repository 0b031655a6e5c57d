package org.twinhall.domain.agreement;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

@ApplicationScoped
@Transactional
class JpaAgreements implements Agreements {
    @PersistenceContext(unitName = "portal")
    EntityManager entities;

    @Override
    public Optional<Agreement> find(UUID id) {
        return Optional.ofNullable(id).map(known -> entities.find(Agreement.class, known));
    }

    @Override
    public Optional<Agreement> byReference(String reference) {
        return entities.createQuery("select a from Agreement a where a.reference = :reference", Agreement.class)
                .setParameter("reference", reference)
                .getResultStream()
                .findFirst()
                .or(() -> mergedAway(reference));
    }

    private Optional<Agreement> mergedAway(String reference) {
        List<?> found = entities.createNativeQuery(
                        "select a.* from agreement a where a.reference in"
                                + " (select m.reference from merged_agreements('{}', array[cast(?1 as text)]) m)",
                        Agreement.class)
                .setParameter(1, reference)
                .getResultList();
        return found.stream().map(Agreement.class::cast).findFirst();
    }

    @Override
    public List<Agreement> chain(UUID relationshipId) {
        return entities.createQuery(
                        "select a from Agreement a where a.relationship.id = :tie"
                                + " order by a.signedFirst nulls last, a.reference",
                        Agreement.class)
                .setParameter("tie", relationshipId)
                .getResultList();
    }

    @Override
    public List<Agreement> ofGovernment(UUID governmentId) {
        return entities.createQuery(
                        "select a from Agreement a join a.relationship r join r.parties p where p.id = :government"
                                + " order by a.signedFirst desc nulls last, a.reference",
                        Agreement.class)
                .setParameter("government", governmentId)
                .getResultList();
    }

    @Override
    public String nextReference(int year) {
        var number = (Number)
                entities.createNativeQuery("select nextval('agreement_number')").getSingleResult();
        return "TW-" + year + "-" + number;
    }

    @Override
    public Optional<Relationship> tieBetween(List<UUID> parties) {
        return entities.createQuery("select r from Relationship r where r.partiesKey = :key", Relationship.class)
                .setParameter("key", Relationship.keyOf(parties))
                .getResultStream()
                .findFirst();
    }

    @Override
    public Optional<Relationship> findTie(UUID relationshipId) {
        return Optional.ofNullable(relationshipId).map(known -> entities.find(Relationship.class, known));
    }

    @Override
    public List<Relationship> tiesOf(UUID governmentId) {
        return entities.createQuery(
                        "select r from Relationship r join r.parties p where p.id = :government order by r.id",
                        Relationship.class)
                .setParameter("government", governmentId)
                .getResultList();
    }

    @Override
    public void add(Agreement agreement) {
        entities.persist(agreement);
    }

    @Override
    public void add(Relationship tie) {
        entities.persist(tie);
        // Its parties and agreements are checked against it by row-level security: it has to be there first.
        entities.flush();
    }
}
