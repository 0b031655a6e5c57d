package org.twinhall.domain.filing;

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

/** What somebody filed, observed, answered and put on record as signed. */
@ApplicationScoped
@Transactional
class JpaFilingsAboutPerson implements AboutPerson {
    @PersistenceContext(unitName = "portal")
    EntityManager entities;

    @Override
    public String room() {
        return "filing";
    }

    @Override
    public List<Item> of(Person person) {
        return Stream.of(
                        items(
                                person,
                                "filed",
                                "select r.filedAt, r.draftId, r.number from FilingRound r where r.filedBy = :person"
                                        + " order by r.filedAt"),
                        items(
                                person,
                                "observed",
                                "select o.observedAt, o.draftId, o.words from Observation o where o.observedBy = :person"
                                        + " order by o.observedAt"),
                        items(
                                person,
                                "answered",
                                "select o.answeredAt, o.draftId, o.answer from Observation o where o.answeredBy = :person"
                                        + " order by o.answeredAt"),
                        items(
                                person,
                                "signature-recorded",
                                "select s.recordedAt, s.draftId, s.place from Signature s where s.recordedBy = :person"
                                        + " order by s.recordedAt"))
                .flatMap(List::stream)
                .toList();
    }

    /** The query says when, on which draft, and what. */
    private List<Item> items(Person person, String what, String query) {
        return entities.createQuery(query, Object[].class)
                .setParameter("person", person)
                .getResultStream()
                .map(row -> new Item(
                        what, (Instant) row[0], Map.of("record", row[1].toString(), "said", row[2].toString())))
                .toList();
    }
}
