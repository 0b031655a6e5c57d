package org.twinhall.domain.plan;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.stream.Stream;
import org.twinhall.domain.people.AboutPerson;
import org.twinhall.domain.people.JpaHeldItems;
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
                        JpaHeldItems.of(
                                entities,
                                person,
                                "plan-opened",
                                "select p.openedAt, p.id, p.year from ActivityPlan p where p.openedBy = :person"
                                        + " order by p.openedAt"),
                        JpaHeldItems.of(
                                entities,
                                person,
                                "row-added",
                                "select r.addedAt, r.planId, r.place from PlanRow r where r.addedBy = :person"
                                        + " order by r.addedAt"),
                        JpaHeldItems.of(
                                entities,
                                person,
                                "edit",
                                "select e.editedAt, e.planId, e.value from PlanEdit e where e.author = :person"
                                        + " order by e.editedAt"),
                        JpaHeldItems.of(
                                entities,
                                person,
                                "approval",
                                "select a.approvedAt, a.planId, a.hash from Approval a where a.approvedBy = :person"
                                        + " order by a.approvedAt"))
                .flatMap(List::stream)
                .toList();
    }
}
