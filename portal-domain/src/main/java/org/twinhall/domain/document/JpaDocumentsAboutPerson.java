package org.twinhall.domain.document;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.twinhall.domain.people.AboutPerson;
import org.twinhall.domain.people.Person;

/** The files that somebody added, by their names; the files themselves are the record's. */
@ApplicationScoped
@Transactional
class JpaDocumentsAboutPerson implements AboutPerson {
    @PersistenceContext(unitName = "portal")
    EntityManager entities;

    @Override
    public String room() {
        return "document";
    }

    @Override
    public List<Item> of(Person person) {
        return entities.createQuery(
                        "select d.addedAt, d.recordId, d.name, d.sha256 from Document d where d.addedBy = :person"
                                + " order by d.addedAt",
                        Object[].class)
                .setParameter("person", person)
                .getResultStream()
                .map(row -> new Item(
                        "document",
                        (Instant) row[0],
                        Map.of("record", row[1].toString(), "name", row[2].toString(), "sha256", row[3].toString())))
                .toList();
    }
}
