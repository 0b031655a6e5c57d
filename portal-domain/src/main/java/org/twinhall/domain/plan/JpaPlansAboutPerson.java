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

/** The plans that somebody opened, what they wrote into plans, and which they approved. */
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
        return Stream.of(
                        items(
                                person,
                                "plan-opened",
                                "select p.openedAt, p.id, p.year from ActivityPlan p where p.openedBy = :person"
                                        + " order by p.openedAt"),
                        items(
                                person,
                                "row-added",
                                "select r.addedAt, r.planId, r.place from PlanRow r where r.addedBy = :person"
                                        + " order by r.addedAt"),
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
                .flatMap(items -> items)
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
