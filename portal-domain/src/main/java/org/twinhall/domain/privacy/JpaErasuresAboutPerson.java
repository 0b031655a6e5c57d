package org.twinhall.domain.privacy;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.twinhall.domain.people.AboutPerson;
import org.twinhall.domain.people.Person;

/** That somebody asked to be erased, and whose erasure they carried out. */
@ApplicationScoped
@Transactional
class JpaErasuresAboutPerson implements AboutPerson {
    @PersistenceContext(unitName = "portal")
    EntityManager entities;

    @Override
    public String room() {
        return "privacy";
    }

    @Override
    public List<Item> of(Person person) {
        return Stream.concat(
                        items(
                                person,
                                "erasure-asked",
                                "select r.askedAt, r.id from ErasureRequest r where r.person = :person order by r.askedAt"),
                        items(
                                person,
                                "erasure-carried-out",
                                "select r.doneAt, r.id from ErasureRequest r where r.doneBy = :person order by r.doneAt"))
                .toList();
    }

    private Stream<Item> items(Person person, String what, String query) {
        return entities.createQuery(query, Object[].class)
                .setParameter("person", person)
                .getResultStream()
                .map(row -> new Item(what, (Instant) row[0], Map.of("record", row[1].toString())));
    }
}
