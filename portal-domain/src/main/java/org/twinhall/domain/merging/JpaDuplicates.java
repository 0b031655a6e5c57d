package org.twinhall.domain.merging;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.twinhall.domain.agreement.Agreement;
import org.twinhall.domain.government.Government;
import org.twinhall.domain.merging.Stretch.Place;

@ApplicationScoped
@Transactional
class JpaDuplicates implements Duplicates {
    /**
     * What must hold of two agreements {@code a} and {@code b} beside that their parties are the same. Titles contradict each other if both
     * are known, and what was signed here twice is two.
     */
    private static final String MAY_BE_ONE = " a.published and b.published and a.kind = b.kind"
            + " and (a.draft_id is null or b.draft_id is null)"
            + " and (a.signed_first is null or b.signed_first is null"
            + " or days_of(a.signed, a.signed_first, a.signed_last) && days_of(b.signed, b.signed_first, b.signed_last))"
            + " and (a.title is null or b.title is null or alike(a.title) = alike(b.title))"
            + " and a.continues_id is distinct from b.id and b.continues_id is distinct from a.id";

    /** Each way of finding pairs ends when it has enough: the first walks along the references. */
    private static final String STRETCH = " and a.reference >= ?1 and (a.reference, b.reference) > (?1, ?2)"
            + " and not in_one_chain(a.id, b.id) and not exists (select from not_duplicate n"
            + " where n.one = least(a.id, b.id) and n.other = greatest(a.id, b.id))"
            + " order by a.reference, b.reference limit ?3";

    private static final String OURS =
            " in (select o.relationship_id from relationship_party o where o.government_id = cast(?4 as uuid))";

    /**
     * Each tie looks for its own by an index; a tie whose party may be the same as another is looked for by the key of its parties. Those
     * keys are made first: compared with what a function makes of columns, row-level security keeps the index out.
     */
    static String agreementsSql(boolean own) {
        return "with exchanged as materialized (select p.relationship_id, 'alike ' || g.one || ' ' || g.other || ' '"
                + " || array_to_string(g.whys, ',') as by, parties_key_with(p.relationship_id,"
                + " case p.government_id when g.one then g.other else g.one end, p.government_id) as key"
                + " from alike_governments g join relationship_party p on p.government_id in (g.one, g.other)"
                + (own ? " where p.relationship_id" + OURS : "")
                + ") select cast(t.one as text), cast(t.other as text), t.first, t.second, t.by from ("
                + "(select a.id as one, b.id as other, a.reference as first, b.reference as second, 'parties' as by"
                + " from agreement a join agreement b on b.relationship_id = a.relationship_id and b.reference > a.reference where"
                + MAY_BE_ONE + (own ? " and a.relationship_id" + OURS : "") + STRETCH
                + ") union all (select a.id, b.id, a.reference, b.reference, e.by from exchanged e"
                + " join relationship r on r.id <> e.relationship_id and r.parties_key = e.key"
                + " join agreement a on a.relationship_id = e.relationship_id"
                + " join agreement b on b.relationship_id = r.id and b.reference > a.reference where"
                + MAY_BE_ONE + (own ? " and r.id" + OURS : "") + STRETCH
                + ")) as t order by t.first, t.second limit ?3";
    }

    static final String GOVERNMENTS_SQL =
            "select cast(g.one as text), cast(g.other as text), cast(g.one as text), cast(g.other as text),"
                    + " array_to_string(g.whys, ' ') from alike_governments g"
                    + " where (g.one, g.other) > (cast(?1 as uuid), cast(?2 as uuid)) order by g.one, g.other limit ?3";

    private static final String NO_ID = "00000000-0000-0000-0000-000000000000";

    @PersistenceContext(unitName = "portal")
    EntityManager entities;

    @Override
    public List<Twins<Agreement>> agreements(UUID own, Place after, int most) {
        var query = entities.createNativeQuery(agreementsSql(own != null))
                .setParameter(1, after == null ? "" : after.first())
                .setParameter(2, after == null ? "" : after.second())
                .setParameter(3, most);
        if (own != null) {
            query.setParameter(4, own.toString());
        }
        return twins(query.getResultList(), ids -> agreements(ids));
    }

    @Override
    public List<Twins<Government>> governments(Place after, int most) {
        var query = entities.createNativeQuery(GOVERNMENTS_SQL)
                .setParameter(1, after == null ? NO_ID : after.first())
                .setParameter(2, after == null ? NO_ID : after.second())
                .setParameter(3, most);
        return twins(query.getResultList(), ids -> governments(ids));
    }

    private static <T> List<Twins<T>> twins(List<?> rows, Function<Collection<UUID>, Map<UUID, T>> reading) {
        var pairs = rows.stream().map(Object[].class::cast).toList();
        var known = reading.apply(
                pairs.stream().flatMap(row -> Stream.of(id(row[0]), id(row[1]))).collect(Collectors.toSet()));
        return pairs.stream()
                .map(row -> new Twins<>(
                        known.get(id(row[0])),
                        known.get(id(row[1])),
                        new Place(row[2].toString(), row[3].toString()),
                        Arrays.asList(row[4].toString().split(" ", -1))))
                .toList();
    }

    private static UUID id(Object text) {
        return UUID.fromString(text.toString());
    }

    private Map<UUID, Agreement> agreements(Collection<UUID> ids) {
        return ids.isEmpty()
                ? Map.of()
                : entities.createQuery("select a from Agreement a where a.id in :ids", Agreement.class)
                        .setParameter("ids", ids)
                        .setHint("eclipselink.batch.type", "IN")
                        .setHint("eclipselink.batch", "a.relationship.parties")
                        .getResultStream()
                        .collect(Collectors.toMap(Agreement::id, Function.identity()));
    }

    private Map<UUID, Government> governments(Collection<UUID> ids) {
        return ids.isEmpty()
                ? Map.of()
                : entities.createQuery("select g from Government g where g.id in :ids", Government.class)
                        .setParameter("ids", ids)
                        .getResultStream()
                        .collect(Collectors.toMap(Government::id, Function.identity()));
    }
}
