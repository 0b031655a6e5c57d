package org.twinhall.domain.network;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.twinhall.domain.people.AboutPerson;
import org.twinhall.domain.people.Person;

/** The calls that somebody published. */
@ApplicationScoped
@Transactional
class JpaCallsAboutPerson implements AboutPerson {
    @PersistenceContext(unitName = "portal")
    EntityManager entities;

    @Override
    public String room() {
        return "network";
    }

    @Override
    public List<Item> of(Person person) {
        return entities.createQuery(
                        "select c.publishedAt, c.id, c.networkId from Call c where c.publishedBy = :person"
                                + " order by c.publishedAt",
                        Object[].class)
                .setParameter("person", person)
                .getResultStream()
                .map(row -> new Item(
                        "call-published",
                        (Instant) row[0],
                        Map.of("record", row[1].toString(), "network", row[2].toString())))
                .toList();
    }
}
