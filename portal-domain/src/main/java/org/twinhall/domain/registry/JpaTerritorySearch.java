package org.twinhall.domain.registry;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.twinhall.domain.agreement.Agreement;
import org.twinhall.domain.agreement.AgreementStatus;
import org.twinhall.domain.government.Government;
import org.twinhall.domain.registry.RegistrySearch.Found;
import org.twinhall.domain.registry.RegistrySearch.Hit;
import org.twinhall.domain.registry.RegistrySearch.Position;
import org.twinhall.domain.registry.TerritoryReading.Share;

/** Searches what a seat may see in PostgreSQL: the index holds only what everybody may. */
@ApplicationScoped
@Transactional
class JpaTerritorySearch implements TerritorySearch {
    /** The parties of the agreement {@code a} that a condition asks about. */
    private static final String A_PARTY =
            "exists (select from relationship_party p join government g on g.id = p.government_id"
                    + " where p.relationship_id = a.relationship_id and ";

    private static final String OVERSEEN = " from government o join government g on oversees(o, g)"
            + " join relationship_party p on p.government_id = g.id where o.id = ?::uuid";

    private static final int READ_AT_ONCE = 500;

    @PersistenceContext(unitName = "portal")
    EntityManager entities;

    @Inject
    ReadersNames names;

    @Inject
    FoundRows rows;

    @Inject
    Matches matches;

    @Override
    public Found overseen(Government overseer, RegistryQuery query, Position after, int limit) {
        FoundRows.requireSensible(limit);
        var total = total(conditions(overseer, query));
        var page = conditions(overseer, query);
        if (after != null && after.signedFirst() == null) {
            page.and("a.signed_first is null and a.reference > ?", after.reference());
        } else if (after != null) {
            page.and(
                    "(a.signed_first < ? or a.signed_first is null or (a.signed_first = ? and a.reference > ?))",
                    after.signedFirst(),
                    after.signedFirst(),
                    after.reference());
        }
        var ids = newest(page, limit + 1);
        var found = rows.agreements(ids.subList(0, Math.min(limit, ids.size())));
        var last = ids.size() > limit ? found.get(found.size() - 1) : null;
        return new Found(
                found.stream()
                        .map(agreement -> new Hit(agreement, matches.places(agreement, query)))
                        .toList(),
                last == null ? null : new Position(last.signed().first().orElse(null), last.reference()),
                total);
    }

    private List<UUID> newest(Conditions conditions, int most) {
        return this.<Object>answer(conditions.select(
                        "a.id::text from agreement a",
                        " order by a.signed_first desc nulls last, a.reference limit " + most))
                .stream()
                .map(id -> UUID.fromString(id.toString()))
                .toList();
    }

    @Override
    public List<Agreement> allOverseen(Government overseer, RegistryQuery query, int most) {
        var ids = newest(conditions(overseer, query), most);
        var found = new ArrayList<Agreement>();
        for (var from = 0; from < ids.size(); from += READ_AT_ONCE) {
            found.addAll(rows.agreements(ids.subList(from, Math.min(from + READ_AT_ONCE, ids.size()))));
        }
        return found;
    }

    @Override
    public List<Share> shares(Government overseer) {
        var counts = new LinkedHashMap<UUID, Map<AgreementStatus, Long>>();
        this.<Object[]>answer(new Statement(
                        "select t.id::text, a.status, count(*) from (select g.id, p.relationship_id" + OVERSEEN
                                + ") t join agreement a on a.relationship_id = t.relationship_id group by t.id, a.status",
                        List.of(overseer.id().toString())))
                .forEach(row -> counts.computeIfAbsent(
                                UUID.fromString(row[0].toString()), id -> new EnumMap<>(AgreementStatus.class))
                        .put(AgreementStatus.valueOf(row[1].toString()), ((Number) row[2]).longValue()));
        return rows.governments(List.copyOf(counts.keySet())).stream()
                .map(government -> new Share(government, counts.get(government.id())))
                .sorted(Comparator.comparing(Share::total)
                        .reversed()
                        .thenComparing(share -> Folded.of(share.government().name())))
                .toList();
    }

    private int total(Conditions conditions) {
        var counted = conditions.select("1 from agreement a", " limit " + (RegistrySearch.COUNTED + 1));
        return number(single(counted.wrappedIn("select count(*) from (", ") as counted")));
    }

    /** What the overseer's own wall lets through; the policy on agreements is the other. */
    private Conditions conditions(Government overseer, RegistryQuery query) {
        return narrowed(
                new Conditions(
                        "a.relationship_id in (select p.relationship_id" + OVERSEEN + ")",
                        overseer.id().toString()),
                query);
    }

    private Conditions narrowed(Conditions conditions, RegistryQuery query) {
        for (var word : query.soughtWords()) {
            var called = names.called(word);
            conditions.and(
                    "(position(folded(?::text) in folded(concat_ws(' ', a.reference, a.title, a.focus))) > 0"
                            + " or a.kind = any(string_to_array(?, ',')) or " + A_PARTY
                            + "(position(folded(?::text) in folded(g.name)) > 0"
                            + " or g.country = any(string_to_array(?, ',')) or g.subdivision = any(string_to_array(?, ','))))"
                            + " or exists (select from agreement_theme t where t.agreement_id = a.id"
                            + " and t.theme = any(string_to_array(?, ','))))",
                    word,
                    joined(called.kinds()),
                    word,
                    joined(called.countries()),
                    joined(called.subdivisions()),
                    joined(called.themes()));
        }
        if (query.country() != null) {
            conditions.and(A_PARTY + "g.country = ?)", query.country());
        }
        if (query.kind() != null) {
            conditions.and("a.kind = ?", query.kind().name());
        }
        if (query.status() != null) {
            conditions.and("a.status = ?", query.status().name());
        }
        if (query.theme() != null) {
            conditions.and(
                    "exists (select from agreement_theme t where t.agreement_id = a.id and t.theme = ?)",
                    query.theme());
        }
        if (query.decade() != null) {
            conditions.and(
                    "a.signed_first between make_date(?, 1, 1) and make_date(?, 12, 31)",
                    query.decade(),
                    query.decade() + 9);
        }
        if (query.party() != null) {
            conditions.and(A_PARTY + "g.id = ?::uuid)", query.party().toString());
        }
        return conditions;
    }

    private static String joined(Set<String> codes) {
        return String.join(",", codes);
    }

    private Object single(Statement statement) {
        return query(statement).getSingleResult();
    }

    @SuppressWarnings("unchecked") // a native query has no type of its own
    private <T> List<T> answer(Statement statement) {
        return query(statement).getResultList();
    }

    private Query query(Statement statement) {
        var query = entities.createNativeQuery(statement.sql());
        for (var place = 0; place < statement.values().size(); place++) {
            query.setParameter(place + 1, statement.values().get(place));
        }
        return query;
    }

    private static int number(Object counted) {
        return ((Number) counted).intValue();
    }

    /** What must hold of a row; each {@code ?} stands for the next value. */
    private static final class Conditions {
        private final StringBuilder sql;
        private final List<Object> values = new ArrayList<>();

        Conditions(String first, Object... more) {
            sql = new StringBuilder(first);
            values.addAll(List.of(more));
        }

        void and(String condition, Object... more) {
            sql.append(" and ").append(condition);
            values.addAll(List.of(more));
        }

        Statement select(String what, String ending) {
            return new Statement("select " + what + " where " + sql + ending, values);
        }
    }

    /** A statement of fixed text and the values for its places. */
    private record Statement(String sql, List<Object> values) {
        Statement wrappedIn(String before, String after) {
            return new Statement(before + sql + after, values);
        }
    }
}
