package org.twinhall.domain.statement;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.twinhall.domain.people.AboutPerson;
import org.twinhall.domain.people.JpaHeldItems;
import org.twinhall.domain.people.Person;

@ApplicationScoped
@Transactional
class JpaStatements implements Statements, AboutPerson {
    @PersistenceContext(unitName = "portal")
    EntityManager entities;

    @Override
    public List<Statement> of(UUID agreementId) {
        return entities.createQuery(
                        "select s from Statement s where s.agreementId = :agreement order by s.recordedAt, s.id",
                        Statement.class)
                .setParameter("agreement", agreementId)
                .getResultList();
    }

    @Override
    public List<Acceptance> acceptances(UUID agreementId) {
        return entities.createQuery(
                        "select a from Acceptance a where a.statementId in"
                                + " (select s.id from Statement s where s.agreementId = :agreement) order by a.acceptedAt",
                        Acceptance.class)
                .setParameter("agreement", agreementId)
                .getResultList();
    }

    @Override
    public Optional<Statement> find(UUID id) {
        return Optional.ofNullable(id).map(known -> entities.find(Statement.class, known));
    }

    @Override
    public void add(Statement statement) {
        entities.persist(statement);
    }

    @Override
    public void add(Acceptance acceptance) {
        entities.persist(acceptance);
    }

    @Override
    public String room() {
        return "statement";
    }

    @Override
    public List<Item> of(Person person) {
        var held = new ArrayList<>(
                JpaHeldItems.of(
                        entities,
                        person,
                        "statement",
                        "select s.recordedAt, s.agreementId, s.value from Statement s where s.person = :person order by s.recordedAt"));
        held.addAll(JpaHeldItems.of(
                entities,
                person,
                "acceptance",
                "select a.acceptedAt, a.statementId, a.because from Acceptance a where a.person = :person"
                        + " order by a.acceptedAt"));
        return held;
    }
}
