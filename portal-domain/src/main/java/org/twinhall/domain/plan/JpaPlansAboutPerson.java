package org.twinhall.domain.plan;

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

/** What somebody wrote into plans, and which they approved. */
@ApplicationScoped
@Transactional
class JpaPlansAboutPerson implements AboutPerson {
    @PersistenceContext(unitName = "portal")
    EntityManager entities;

    @Override
    public String room() {
        return "plan";
    }

    @Override
    public List<Item> of(Person person) {
        return Stream.concat(
                        items(
                                person,
                                "edit",
                                "select e.editedAt, e.planId, e.value from PlanEdit e where e.author = :person"
                                        + " order by e.editedAt"),
                        items(
                                person,
                                "approval",
                                "select a.approvedAt, a.planId, a.hash from Approval a where a.approvedBy = :person"
                                        + " order by a.approvedAt"))
                .toList();
    }

    /** The query says when, in which plan, and what. */
    private Stream<Item> items(Person person, String what, String query) {
        return entities.createQuery(query, Object[].class)
                .setParameter("person", person)
                .getResultStream()
                .map(row -> new Item(
                        what, (Instant) row[0], Map.of("record", row[1].toString(), "said", row[2].toString())));
    }
}
