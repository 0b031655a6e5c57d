package org.twinhall.domain.figure;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.twinhall.domain.agreement.AgreementKind;
import org.twinhall.domain.agreement.AgreementStatus;
import org.twinhall.domain.agreement.ChainLink;
import org.twinhall.domain.agreement.InForce;
import org.twinhall.domain.shared.EdtfDate;

@ApplicationScoped
@Transactional
class JpaHoldings implements Holdings {
    private static final Duration KEPT = Duration.ofMinutes(1);
    private static final String WITHIN = " and a.relationship_id in (select p.relationship_id from relationship_party p"
            + " join government g on g.id = p.government_id where g.country = ?1 or g.subdivision = ?1)";

    /** Counting goes through the whole registry, and every reader of a page of figures asks the same. */
    private final Map<String, Kept> lately = new ConcurrentHashMap<>();

    private record Kept(Instant until, List<Alike> rows) {}

    @PersistenceContext(unitName = "portal")
    EntityManager entities;

    @Override
    public List<Alike> published(Optional<String> territory) {
        return lately.compute(
                        territory.orElse(""),
                        (code, kept) -> kept != null && kept.until().isAfter(Instant.now())
                                ? kept
                                : new Kept(Instant.now().plus(KEPT), counted(code)))
                .rows();
    }

    private List<Alike> counted(String territory) {
        var query = entities.createNativeQuery(
                "select a.kind, a.status, a.link, a.signed, a.in_force_from, a.ended, count(*) from agreement a"
                        + " where a.published and not a.demonstration" + (territory.isEmpty() ? "" : WITHIN)
                        + " group by a.kind, a.status, a.link, a.signed, a.in_force_from, a.ended");
        if (!territory.isEmpty()) {
            query.setParameter(1, territory);
        }
        List<?> rows = query.getResultList();
        return rows.stream().map(row -> alike((Object[]) row)).toList();
    }

    private static Alike alike(Object... row) {
        return new Alike(
                new InForce.OnRecord(
                        AgreementKind.valueOf((String) row[0]),
                        AgreementStatus.valueOf((String) row[1]),
                        Optional.ofNullable((String) row[2]).map(ChainLink::valueOf),
                        new EdtfDate((String) row[3]),
                        new EdtfDate((String) row[4]),
                        new EdtfDate((String) row[5])),
                ((Number) row[6]).longValue());
    }
}
