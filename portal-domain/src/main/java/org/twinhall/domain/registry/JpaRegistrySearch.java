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
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.twinhall.domain.agreement.Agreement;
import org.twinhall.domain.agreement.AgreementStatus;
import org.twinhall.domain.government.Government;
import org.twinhall.domain.registry.ReadersNames.Called;
import org.twinhall.domain.registry.TerritoryReading.Share;

/** Searches in PostgreSQL. It finds ids first and then reads the rows by them, as a search engine beside it would. */
@ApplicationScoped
@Transactional
class JpaRegistrySearch implements RegistrySearch, TerritorySearch {
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

    @Override
    public Found agreements(RegistryQuery query, Position after, int limit) {
        return stretch(() -> conditions(query), after, limit, query);
    }

    @Override
    public Found overseen(Government overseer, RegistryQuery query, Position after, int limit) {
        return stretch(() -> conditions(overseer, query), after, limit, query);
    }

    private Found stretch(Supplier<Conditions> conditions, Position after, int limit, RegistryQuery query) {
        requireSensible(limit);
        var total = total(conditions.get());
        var page = conditions.get();
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
        var found = byId(ids.subList(0, Math.min(limit, ids.size())));
        var last = ids.size() > limit ? found.get(found.size() - 1) : null;
        return new Found(
                found.stream()
                        .map(agreement -> new Hit(agreement, matchedIn(agreement, query)))
                        .toList(),
                last == null ? null : new Position(last.signed().first().orElse(null), last.reference()),
                total);
    }

    private List<UUID> newest(Conditions conditions, int most) {
        return this.<Object>rows(conditions.select(
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
            found.addAll(byId(ids.subList(from, Math.min(from + READ_AT_ONCE, ids.size()))));
        }
        return found;
    }

    @Override
    public List<Share> shares(Government overseer) {
        var counts = new LinkedHashMap<UUID, Map<AgreementStatus, Long>>();
        this.<Object[]>rows(new Statement(
                        "select t.id::text, a.status, count(*) from (select g.id, p.relationship_id" + OVERSEEN
                                + ") t join agreement a on a.relationship_id = t.relationship_id group by t.id, a.status",
                        List.of(overseer.id().toString())))
                .forEach(row -> counts.computeIfAbsent(
                                UUID.fromString(row[0].toString()), id -> new EnumMap<>(AgreementStatus.class))
                        .put(AgreementStatus.valueOf(row[1].toString()), ((Number) row[2]).longValue()));
        return governmentsById(List.copyOf(counts.keySet())).values().stream()
                .map(government -> new Share(government, counts.get(government.id())))
                .sorted(Comparator.comparing(Share::total)
                        .reversed()
                        .thenComparing(share -> Folded.of(share.government().name())))
                .toList();
    }

    private Map<UUID, Government> governmentsById(List<UUID> ids) {
        return ids.isEmpty()
                ? Map.of()
                : entities.createQuery("select g from Government g where g.id in :ids", Government.class)
                        .setParameter("ids", ids)
                        .getResultStream()
                        .collect(Collectors.toMap(Government::id, Function.identity()));
    }

    private static void requireSensible(int limit) {
        if (limit < 1 || limit > 100) {
            throw new org.twinhall.domain.shared.InvalidInput("limit", "out-of-range", "1", "100");
        }
    }

    private int total(Conditions conditions) {
        var counted = conditions.select("1 from agreement a", " limit " + (COUNTED + 1));
        return number(single(counted.wrappedIn("select count(*) from (", ") as counted")));
    }

    private List<Agreement> byId(List<UUID> ids) {
        if (ids.isEmpty()) {
            return List.of();
        }
        var found = entities.createQuery("select a from Agreement a where a.id in :ids", Agreement.class)
                .setParameter("ids", ids)
                .setHint("eclipselink.batch.type", "IN")
                .setHint("eclipselink.batch", "a.relationship.parties")
                .setHint("eclipselink.batch", "a.themes")
                .setHint("eclipselink.batch", "a.motivations")
                .getResultStream()
                .collect(Collectors.toMap(Agreement::id, Function.identity()));
        return ids.stream().map(found::get).toList();
    }

    @Override
    public Facets facets(RegistryQuery query) {
        return new Facets(
                counts(conditions(query.withoutCountry())
                        .select(
                                "g.country, count(distinct a.id) from agreement a"
                                        + " join relationship_party p on p.relationship_id = a.relationship_id"
                                        + " join government g on g.id = p.government_id",
                                " group by g.country order by 2 desc, 1")),
                counts(conditions(query.withoutKind())
                        .select("a.kind, count(*) from agreement a", " group by a.kind order by 2 desc, 1")),
                counts(conditions(query.withoutStatus())
                        .select("a.status, count(*) from agreement a", " group by a.status order by 2 desc, 1")),
                counts(conditions(query.withoutTheme())
                        .select(
                                "t.theme, count(*) from agreement a join agreement_theme t on t.agreement_id = a.id",
                                " group by t.theme order by 2 desc, 1")));
    }

    private Map<String, Long> counts(Statement statement) {
        Map<String, Long> counts = new LinkedHashMap<>();
        this.<Object[]>rows(statement).forEach(row -> counts.put(row[0].toString(), ((Number) row[1]).longValue()));
        return counts;
    }

    @Override
    public FoundGovernments governments(String words, UUID after, int limit) {
        requireSensible(limit);
        var total = number(single(governmentConditions(words)
                .select("1 from government g", " limit " + (COUNTED + 1))
                .wrappedIn("select count(*) from (", ") as counted")));
        var page = governmentConditions(words);
        if (after != null) {
            page.and(
                    "(folded(g.name), g.id) > (select folded(l.name), l.id from government l where l.id = ?::uuid)",
                    after.toString());
        }
        var ids = this.<Object>rows(page.select(
                        "g.id::text from government g", " order by folded(g.name), g.id limit " + (limit + 1)))
                .stream()
                .map(id -> UUID.fromString(id.toString()))
                .toList();
        var shown = ids.subList(0, Math.min(limit, ids.size()));
        var found = governmentsById(shown);
        return new FoundGovernments(
                shown.stream().map(found::get).toList(), ids.size() > limit ? shown.get(limit - 1) : null, total);
    }

    private Conditions governmentConditions(String words) {
        // The platform itself is no government.
        var conditions = new Conditions("g.slug is distinct from 'platform'");
        for (var word : words == null ? List.<String>of() : Folded.words(words)) {
            var called = names.called(word);
            conditions.and(
                    "(position(folded(?::text) in folded(g.name)) > 0 or g.country = any(string_to_array(?, ','))"
                            + " or g.subdivision = any(string_to_array(?, ',')))",
                    word,
                    joined(called.countries()),
                    joined(called.subdivisions()));
        }
        return conditions;
    }

    @Override
    public Figures figures() {
        var row = (Object[]) single(new Statement(
                "select count(distinct a.id) filter (where a.kind <> 'LETTER_OF_INTENT' and a.status <> 'EXPRESSION_OF_INTEREST'),"
                        + " count(distinct a.id) filter (where a.kind = 'LETTER_OF_INTENT' or a.status = 'EXPRESSION_OF_INTEREST'),"
                        + " count(distinct g.id), count(distinct g.country) from agreement a"
                        + " join relationship_party p on p.relationship_id = a.relationship_id"
                        + " join government g on g.id = p.government_id where a.published and not a.demonstration",
                List.of()));
        return new Figures(number(row[0]), number(row[1]), number(row[2]), number(row[3]));
    }

    private Conditions conditions(RegistryQuery query) {
        return narrowed(new Conditions("a.published"), query);
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
                    "(position(folded(?::text) in a.words) > 0 or a.kind = any(string_to_array(?, ',')) or "
                            + A_PARTY
                            + "(g.country = any(string_to_array(?, ',')) or g.subdivision = any(string_to_array(?, ','))))"
                            + " or exists (select from agreement_theme t where t.agreement_id = a.id"
                            + " and t.theme = any(string_to_array(?, ','))))",
                    word,
                    joined(called.kinds()),
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
        if (query.party() != null) {
            conditions.and(A_PARTY + "g.id = ?::uuid)", query.party().toString());
        }
        return conditions;
    }

    private static String joined(Set<String> codes) {
        return String.join(",", codes);
    }

    private Set<Place> matchedIn(Agreement agreement, RegistryQuery query) {
        var places = EnumSet.noneOf(Place.class);
        for (var word : query.soughtWords()) {
            matchWord(agreement, word, names.called(word), places);
        }
        return places;
    }

    private static void matchWord(Agreement agreement, String word, Called called, Set<Place> places) {
        var parties = agreement.relationship().parties();
        note(places, Place.REFERENCE, Folded.of(agreement.reference()).contains(word));
        note(places, Place.TITLE, agreement.title().map(Folded::of).orElse("").contains(word));
        note(places, Place.PARTY, parties.stream().anyMatch(party -> Folded.of(party.name())
                .contains(word)));
        note(places, Place.COUNTRY, parties.stream().map(Government::country).anyMatch(called.countries()::contains));
        // A state that is itself the party is named once.
        note(
                places,
                Place.SUBDIVISION,
                parties.stream()
                        .filter(party -> !Folded.of(party.name()).contains(word))
                        .flatMap(party -> party.subdivision().stream())
                        .anyMatch(called.subdivisions()::contains));
        note(places, Place.KIND, called.kinds().contains(agreement.kind().name()));
        note(places, Place.THEME, agreement.themes().stream().anyMatch(called.themes()::contains));
        note(places, Place.FOCUS, agreement.focus().map(Folded::of).orElse("").contains(word));
    }

    private static void note(Set<Place> places, Place place, boolean matches) {
        if (matches) {
            places.add(place);
        }
    }

    private Object single(Statement statement) {
        return query(statement).getSingleResult();
    }

    @SuppressWarnings("unchecked") // a native query has no type of its own
    private <T> List<T> rows(Statement statement) {
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
