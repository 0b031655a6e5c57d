package org.twinhall.domain.merging;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.twinhall.domain.merging.NotDuplicate.Pair;
import org.twinhall.domain.merging.Stretch.Place;
import org.twinhall.domain.people.AboutPerson;
import org.twinhall.domain.people.JpaHeldItems;
import org.twinhall.domain.people.Person;
import org.twinhall.domain.registry.RegistryImport;
import org.twinhall.domain.shared.JpaTurn;

@ApplicationScoped
@Transactional
class JpaMerges implements Merges, AboutPerson {
    @PersistenceContext(unitName = "portal")
    EntityManager entities;

    @Override
    public void oneAtATime() {
        JpaTurn.await(entities, RegistryImport.TURN);
    }

    @Override
    public Optional<Merge> find(UUID id) {
        return Optional.ofNullable(id).map(known -> entities.find(Merge.class, known));
    }

    @Override
    public List<Merge> list(Place after, int most) {
        var further = after == null ? "" : " where m.mergedAt < :at or (m.mergedAt = :at and m.id < :id)";
        var query = entities.createQuery(
                        "select m from Merge m" + further + " order by m.mergedAt desc, m.id desc", Merge.class)
                .setMaxResults(most);
        if (after != null) {
            query.setParameter("at", Instant.parse(after.first())).setParameter("id", UUID.fromString(after.second()));
        }
        return query.getResultList();
    }

    @Override
    public List<Merge> ofOthers(UUID government, Instant since, int most) {
        return entities.createQuery(
                        "select m from Merge m where m.mergedAt > :since and m.governmentId <> :government and m.undoneAt is null"
                                + " and m.subject = org.twinhall.domain.merging.Subject.AGREEMENT and :government member of m.parties"
                                + " order by m.mergedAt desc, m.id desc",
                        Merge.class)
                .setParameter("since", since)
                .setParameter("government", government)
                .setMaxResults(most)
                .getResultList();
    }

    @Override
    public Optional<String> obstacle(Subject subject, UUID kept, UUID away) {
        return Optional.ofNullable(
                (String) entities.createNativeQuery("select merge_obstacle(?1, cast(?2 as uuid), cast(?3 as uuid))")
                        .setParameter(1, subject.name())
                        .setParameter(2, kept.toString())
                        .setParameter(3, away.toString())
                        .getSingleResult());
    }

    @Override
    public void carryOut(Merge merge, Collection<UUID> statements) {
        entities.persist(merge);
        entities.flush();
        entities.createNativeQuery("select 1 from (select carry_out_merge(cast(?1 as uuid),"
                        + " cast(string_to_array(?2, ',') as uuid[]))) as done")
                .setParameter(1, merge.id().toString())
                .setParameter(2, statements.stream().map(UUID::toString).collect(Collectors.joining(",")))
                .getResultList();
        forget();
    }

    @Override
    public Optional<String> undoObstacle(UUID merge) {
        return Optional.ofNullable((String) entities.createNativeQuery("select undo_obstacle(cast(?1 as uuid))")
                .setParameter(1, merge.toString())
                .getSingleResult());
    }

    @Override
    public int undo(Merge merge) {
        entities.flush();
        var stayed = (Number) entities.createNativeQuery("select undo_merge(cast(?1 as uuid))")
                .setParameter(1, merge.id().toString())
                .getSingleResult();
        forget();
        return stayed.intValue();
    }

    /** What was read before is not what is on record now. */
    private void forget() {
        entities.clear();
    }

    @Override
    public Optional<UUID> ledTo(UUID record) {
        return Optional.ofNullable(entities.createNativeQuery("select cast(led_to(cast(?1 as uuid)) as text)")
                        .setParameter(1, record.toString())
                        .getSingleResult())
                .map(id -> UUID.fromString(id.toString()));
    }

    @Override
    public Optional<NotDuplicate> said(Pair pair) {
        return Optional.ofNullable(entities.find(NotDuplicate.class, pair));
    }

    @Override
    public void add(NotDuplicate said) {
        entities.persist(said);
        entities.flush();
    }

    @Override
    public void remove(NotDuplicate said) {
        entities.remove(said);
        entities.flush();
    }

    @Override
    public List<NotDuplicate> said(UUID government, int most) {
        return entities.createQuery(
                        "select n from NotDuplicate n where n.governmentId = :government order by n.saidAt desc, n.one, n.other",
                        NotDuplicate.class)
                .setParameter("government", government)
                .setMaxResults(most)
                .getResultList();
    }

    @Override
    public String room() {
        return "merging";
    }

    @Override
    public List<Item> of(Person person) {
        var held = new ArrayList<>(JpaHeldItems.of(
                entities,
                person,
                "merge",
                "select m.mergedAt, m.keptId, m.awayName from Merge m where m.person = :person order by m.mergedAt"));
        held.addAll(JpaHeldItems.of(
                entities,
                person,
                "merge-undone",
                "select m.undoneAt, m.keptId, m.awayName from Merge m where m.undoneBy = :person order by m.undoneAt"));
        held.addAll(JpaHeldItems.of(
                entities,
                person,
                "not-duplicate",
                "select n.saidAt, n.one from NotDuplicate n where n.person = :person order by n.saidAt"));
        return held;
    }
}
