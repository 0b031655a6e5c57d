package org.twinhall.domain.registry;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;

@ApplicationScoped
@Transactional
class JpaIndexSource implements IndexSource {
    /** Joined to the ids: where a table was looked over when it was small, each of its rows would be held against each id. */
    private static final String OF_THESE = " in (select unnest(cast(string_to_array(?1, ',') as uuid[])))";

    private static final String AGREEMENTS =
            "select a.id::text, a.reference, a.kind, a.status, a.signed_first::text, a.title, a.focus,"
                    + " (select string_agg(t.theme, ',' order by t.place) from agreement_theme t where t.agreement_id = a.id),"
                    + " (select string_agg(p.government_id::text, ',' order by p.place) from relationship_party p"
                    + " where p.relationship_id = a.relationship_id), a.relationship_id::text from agreement a where a.published and ";

    private static final String GOVERNMENTS =
            "select g.id::text, g.name, g.country, g.subdivision, g.level, coalesce(g.slug, '') <> 'platform'"
                    + " from government g where ";

    /** Asked once for many: a question for each government was planned when there were few names perhaps, and reads them all each time. */
    private static final String OTHER_NAMES = "select distinct n.government_id::text, n.name from government_name n"
            + " where n.government_id" + OF_THESE;

    @PersistenceContext(unitName = "portal")
    EntityManager entities;

    @Override
    public String moment() {
        return entities.createNativeQuery("select pg_current_snapshot()::text")
                .getSingleResult()
                .toString();
    }

    @Override
    public Changes changesSince(String moment) {
        // One statement, so that the changes are those of the very moment it tells.
        var rows = this.<Object[]>rows(
                "with since as (select cast(?1 as pg_snapshot) as moment)"
                        + " select pg_current_snapshot()::text, pg_snapshot_xmax(s.moment) <= pg_snapshot_xmax(pg_current_snapshot()),"
                        + " c.subject, c.record_id::text from since s left join index_change c"
                        + " on c.happened_in >= pg_snapshot_xmin(s.moment) and not pg_visible_in_snapshot(c.happened_in, s.moment)",
                moment);
        return new Changes(
                rows.get(0)[0].toString(), (Boolean) rows.get(0)[1], ids(rows, "AGREEMENT"), ids(rows, "GOVERNMENT"));
    }

    private static List<UUID> ids(List<Object[]> rows, String subject) {
        return rows.stream()
                .filter(row -> subject.equals(row[2]))
                .map(row -> UUID.fromString(row[3].toString()))
                .distinct()
                .toList();
    }

    @Override
    public long pages() {
        return ((Number) entities.createNativeQuery("select pg_relation_size('agreement')"
                                + " / cast(current_setting('block_size') as bigint)")
                        .getSingleResult())
                .longValue();
    }

    @Override
    public List<IndexedAgreement> agreementsOn(long from, long to, Map<UUID, IndexedGovernment> known) {
        return read(
                this.<Object[]>rows(
                        AGREEMENTS + "a.ctid >= cast(?1 as tid) and a.ctid < cast(?2 as tid)", page(from), page(to)),
                known);
    }

    private static String page(long number) {
        return "(" + number + ",0)";
    }

    @Override
    public List<IndexedAgreement> agreements(Collection<UUID> ids) {
        return ids.isEmpty()
                ? List.of()
                : read(this.<Object[]>rows(AGREEMENTS + "a.id" + OF_THESE, joined(ids)), Map.of());
    }

    private List<IndexedAgreement> read(List<Object[]> rows, Map<UUID, IndexedGovernment> known) {
        var parties = rows.stream().flatMap(row -> uuids(row[8]).stream()).collect(Collectors.toSet());
        var governments = new HashMap<UUID, IndexedGovernment>();
        parties.stream().filter(known::containsKey).forEach(id -> governments.put(id, known.get(id)));
        parties.removeAll(governments.keySet());
        governments(parties).forEach(government -> governments.put(government.id(), government));
        return rows.stream().map(row -> agreement(row, governments)).toList();
    }

    private static IndexedAgreement agreement(Object[] row, Map<UUID, IndexedGovernment> governments) {
        return new IndexedAgreement(
                UUID.fromString(row[0].toString()),
                UUID.fromString(row[9].toString()),
                row[1].toString(),
                row[2].toString(),
                row[3].toString(),
                row[4] == null ? null : LocalDate.parse(row[4].toString()),
                text(row[5]),
                text(row[6]),
                row[7] == null ? List.of() : List.of(row[7].toString().split(",", -1)),
                uuids(row[8]).stream()
                        .map(governments::get)
                        .filter(Objects::nonNull)
                        .toList());
    }

    @Override
    public List<UUID> agreementsOf(Collection<UUID> governments) {
        return governments.isEmpty()
                ? List.of()
                : this.<Object>rows(
                                "select distinct a.id::text from agreement a join relationship_party p using (relationship_id)"
                                        + " where a.published and p.government_id" + OF_THESE,
                                joined(governments))
                        .stream()
                        .map(id -> UUID.fromString(id.toString()))
                        .toList();
    }

    @Override
    public List<IndexedGovernment> governmentsAfter(UUID id, int most) {
        return withNames(rows(GOVERNMENTS + "g.id > cast(?1 as uuid) order by g.id limit ?2", id.toString(), most));
    }

    @Override
    public List<IndexedGovernment> governments(Collection<UUID> ids) {
        return ids.isEmpty() ? List.of() : withNames(rows(GOVERNMENTS + "g.id" + OF_THESE, joined(ids)));
    }

    private List<IndexedGovernment> withNames(List<Object[]> rows) {
        var ids = rows.stream().map(row -> row[0].toString()).collect(Collectors.joining(","));
        var names = this.<Object[]>rows(OTHER_NAMES, ids).stream()
                .collect(groupingBy(row -> row[0].toString(), mapping(row -> row[1].toString(), toList())));
        return rows.stream()
                .map(row -> government(row, names.getOrDefault(row[0].toString(), List.of())))
                .toList();
    }

    private static IndexedGovernment government(Object[] row, List<String> otherNames) {
        return new IndexedGovernment(
                UUID.fromString(row[0].toString()),
                row[1].toString(),
                row[4].toString(),
                row[2].toString(),
                text(row[3]),
                otherNames,
                (Boolean) row[5]);
    }

    @Override
    public void forget() {
        entities.createNativeQuery("select forget_old_index_changes()").getSingleResult();
    }

    private static String text(Object value) {
        return value == null ? null : value.toString();
    }

    private static List<UUID> uuids(Object joined) {
        var ids = new ArrayList<UUID>();
        if (joined != null) {
            for (var id : joined.toString().split(",", -1)) {
                ids.add(UUID.fromString(id));
            }
        }
        return ids;
    }

    private static String joined(Collection<UUID> ids) {
        return ids.stream().map(UUID::toString).collect(Collectors.joining(","));
    }

    @SuppressWarnings("unchecked") // a native query has no type of its own
    private <T> List<T> rows(String sql, Object... values) {
        var query = entities.createNativeQuery(sql);
        for (var place = 0; place < values.length; place++) {
            query.setParameter(place + 1, values[place]);
        }
        return query.getResultList();
    }
}
