package org.twinhall.domain.filing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.stream.Stream;
import org.twinhall.domain.people.AboutPerson;
import org.twinhall.domain.people.JpaHeldItems;
import org.twinhall.domain.people.Person;

/** What somebody filed, took to read, observed, answered, signed off and put on record as signed. */
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
                        JpaHeldItems.of(
                                entities,
                                person,
                                "filed",
                                "select r.filedAt, r.draftId, r.number from FilingRound r where r.filedBy = :person"
                                        + " order by r.filedAt"),
                        JpaHeldItems.of(
                                entities,
                                person,
                                "read",
                                "select f.takenAt, f.draftId, f.obligation from Filing f where f.reader = :person"
                                        + " order by f.takenAt"),
                        JpaHeldItems.of(
                                entities,
                                person,
                                "observed",
                                "select o.observedAt, o.draftId, o.words from Observation o where o.observedBy = :person"
                                        + " order by o.observedAt"),
                        JpaHeldItems.of(
                                entities,
                                person,
                                "answered",
                                "select o.answeredAt, o.draftId, o.answer from Observation o where o.answeredBy = :person"
                                        + " order by o.answeredAt"),
                        JpaHeldItems.of(
                                entities,
                                person,
                                "signed-off",
                                "select s.givenAt, s.draftId, s.textHash from SignOff s where s.givenBy = :person"
                                        + " order by s.givenAt"),
                        JpaHeldItems.of(
                                entities,
                                person,
                                "signature-recorded",
                                "select s.recordedAt, s.draftId, s.place from Signature s where s.recordedBy = :person"
                                        + " order by s.recordedAt"))
                .flatMap(List::stream)
                .toList();
    }
}
