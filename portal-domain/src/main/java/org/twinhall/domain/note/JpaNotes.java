package org.twinhall.domain.note;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.twinhall.domain.people.AboutPerson;
import org.twinhall.domain.people.JpaHeldItems;
import org.twinhall.domain.people.Person;

@ApplicationScoped
@Transactional
class JpaNotes implements Notes, AboutPerson {
    private static final int MANY = 200;

    @PersistenceContext(unitName = "portal")
    EntityManager entities;

    @Override
    public List<Note> of(UUID governmentId, UUID agreementId) {
        return entities.createQuery(
                        "select n from Note n where n.governmentId = :government and n.agreementId = :agreement"
                                + " order by n.writtenAt desc",
                        Note.class)
                .setParameter("government", governmentId)
                .setParameter("agreement", agreementId)
                .setMaxResults(MANY)
                .getResultList();
    }

    @Override
    public Optional<Note> find(UUID governmentId, UUID id) {
        return Optional.ofNullable(id)
                .map(known -> entities.find(Note.class, known))
                .filter(note -> note.governmentId().equals(governmentId));
    }

    @Override
    public void add(Note note) {
        entities.persist(note);
    }

    @Override
    public void remove(Note note) {
        entities.remove(note);
    }

    @Override
    public String room() {
        return "note";
    }

    @Override
    public List<Item> of(Person person) {
        return JpaHeldItems.of(
                entities,
                person,
                "note",
                "select n.writtenAt, n.agreementId, n.words from Note n where n.author = :person order by n.writtenAt");
    }
}
