package org.twinhall.domain.privacy;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.stream.Stream;
import org.twinhall.domain.people.AboutPerson;
import org.twinhall.domain.people.JpaHeldItems;
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
        return Stream.of(
                        JpaHeldItems.of(
                                entities,
                                person,
                                "erasure-asked",
                                "select r.askedAt, r.id from ErasureRequest r where r.person = :person order by r.askedAt"),
                        JpaHeldItems.of(
                                entities,
                                person,
                                "erasure-carried-out",
                                "select r.doneAt, r.id from ErasureRequest r where r.doneBy = :person order by r.doneAt"))
                .flatMap(List::stream)
                .toList();
    }
}
