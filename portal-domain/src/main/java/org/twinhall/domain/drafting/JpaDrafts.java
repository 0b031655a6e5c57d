package org.twinhall.domain.drafting;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;
import static java.util.stream.Collectors.toMap;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.twinhall.domain.shared.NoSuchRecord;

@ApplicationScoped
@Transactional
class JpaDrafts implements Drafts {
    @PersistenceContext(unitName = "portal")
    EntityManager entities;

    @Override
    public Optional<Draft> find(UUID id) {
        return Optional.ofNullable(id).map(known -> entities.find(Draft.class, known, readText()));
    }

    @Override
    public Map<UUID, DraftBrief> briefly(Collection<UUID> ids) {
        if (ids.isEmpty()) {
            return Map.of();
        }
        // Columns and no entities: of those each collection would be a question of its own.
        return rows(
                        ids,
                        "select d.id, l.language, l.title, d.demonstration from Draft d join d.languages l"
                                + " where d.id in :ids order by index(l)")
                .collect(groupingBy(row -> (UUID) row[0]))
                .values()
                .stream()
                .map(JpaDrafts::brief)
                .collect(toMap(DraftBrief::id, brief -> brief));
    }

    @Override
    public Map<UUID, List<String>> partyNames(Collection<UUID> ids) {
        return ids.isEmpty()
                ? Map.of()
                : rows(
                                ids,
                                "select d.id, p.name from Draft d join d.relationship r join r.parties p where d.id in :ids"
                                        + " order by index(p)")
                        .collect(groupingBy(row -> (UUID) row[0], mapping(row -> (String) row[1], toList())));
    }

    private Stream<Object[]> rows(Collection<UUID> ids, String question) {
        return entities.createQuery(question, Object[].class).setParameter("ids", ids).getResultList().stream();
    }

    private static DraftBrief brief(List<Object[]> titles) {
        var first = titles.get(0);
        return new DraftBrief(
                (UUID) first[0],
                titles.stream().collect(toMap(row -> (String) row[1], row -> (String) row[2])),
                (String) first[1],
                (Boolean) first[3]);
    }

    private Map<String, Object> readText() {
        return read("clauses", "outOfStep");
    }

    /** What is read at once: later, outside the transaction, row-level security would show nothing of it. */
    private Map<String, Object> read(String... more) {
        var graph = entities.createEntityGraph(Draft.class);
        graph.addAttributeNodes("languages", "themes");
        graph.addAttributeNodes(more);
        graph.addSubgraph("relationship").addAttributeNodes("parties");
        return Map.of("jakarta.persistence.loadgraph", graph);
    }

    @Override
    public Draft getToWrite(UUID id) {
        return Optional.ofNullable(id)
                .map(known -> entities.find(Draft.class, known, LockModeType.PESSIMISTIC_WRITE, readText()))
                .orElseThrow(() -> new NoSuchRecord("draft"));
    }

    @Override
    public List<Draft> ofParty(UUID governmentId, Place after, int most) {
        var query = entities.createQuery(
                        "select d from Draft d join d.relationship r join r.parties p where p.id = :government"
                                + (after == null
                                        ? ""
                                        : " and (d.changedAt < :at or (d.changedAt = :at and d.id < :id))")
                                + " order by d.changedAt desc, d.id desc",
                        Draft.class)
                .setParameter("government", governmentId)
                .setMaxResults(most);
        read().forEach(query::setHint);
        if (after != null) {
            query.setParameter("at", after.changedAt()).setParameter("id", after.id());
        }
        return query.getResultList();
    }

    @Override
    public long countOfParty(UUID governmentId, int most) {
        return entities.createQuery(
                        "select d.id from Draft d join d.relationship r join r.parties p where p.id = :government",
                        UUID.class)
                .setParameter("government", governmentId)
                .setMaxResults(most)
                .getResultList()
                .size();
    }

    @Override
    public void add(Draft draft) {
        entities.persist(draft);
        entities.flush();
    }

    @Override
    public void settle() {
        entities.flush();
    }
}
