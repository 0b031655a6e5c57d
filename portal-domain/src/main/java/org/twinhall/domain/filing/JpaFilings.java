package org.twinhall.domain.filing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.math.BigDecimal;
import java.sql.Date;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.twinhall.spi.country.FilingType;

@ApplicationScoped
@Transactional
class JpaFilings implements Filings {
    @PersistenceContext(unitName = "portal")
    EntityManager entities;

    @Override
    public Optional<Filing> find(UUID id) {
        return Optional.ofNullable(id).map(known -> entities.find(Filing.class, known));
    }

    @Override
    public List<Filing> ofDraft(UUID draftId) {
        return entities.createQuery(
                        "select f from Filing f where f.draftId = :draft order by f.obligation", Filing.class)
                .setParameter("draft", draftId)
                .getResultList();
    }

    @Override
    public List<Filing> waitingAt(
            UUID authority, Collection<FilingType> types, UUID reader, QueuePlace after, int most) {
        var query = entities.createQuery(
                        "select f from Filing f join fetch f.government left join fetch f.reader"
                                + " where f.authority.id = :authority"
                                + (types == null ? "" : " and f.type in :types")
                                + (reader == null ? "" : " and f.reader.id = :reader")
                                + " and f.state = org.twinhall.domain.filing.FilingState.FILED"
                                + (after == null
                                        ? ""
                                        : " and f.dueKey >= :due and (f.dueKey > :due or f.filedAt > :at"
                                                + " or (f.filedAt = :at and f.id > :id))")
                                + " order by f.dueKey, f.filedAt, f.id",
                        Filing.class)
                .setParameter("authority", authority)
                .setMaxResults(most);
        if (types != null) {
            query.setParameter("types", types);
        }
        if (reader != null) {
            query.setParameter("reader", reader);
        }
        if (after != null) {
            query.setParameter("due", after.due())
                    .setParameter("at", after.filedAt())
                    .setParameter("id", after.id());
        }
        return query.getResultList();
    }

    @Override
    public long countWaiting(int most) {
        return ((Number) entities.createNativeQuery("select filings_waiting(?1)")
                        .setParameter(1, most)
                        .getSingleResult())
                .longValue();
    }

    @Override
    public List<Filing> answeredBy(UUID authority, int most) {
        return entities.createQuery(
                        "select f from Filing f join fetch f.government where f.authority.id = :authority"
                                + " and f.state <> org.twinhall.domain.filing.FilingState.FILED order by f.filedAt desc",
                        Filing.class)
                .setParameter("authority", authority)
                .setMaxResults(most)
                .getResultList();
    }

    @Override
    public DeskReport report(LocalDate first, LocalDate last) {
        List<?> rows = entities.createNativeQuery("select part, name, amount from filing_report(?1, ?2)")
                .setParameter(1, Date.valueOf(first))
                .setParameter(2, Date.valueOf(last))
                .getResultList();
        return new DeskReport(
                first,
                last,
                rows.stream()
                        .map(Object[].class::cast)
                        .map(row -> new DeskReport.Figure((String) row[0], (String) row[1], (BigDecimal) row[2]))
                        .toList());
    }

    @Override
    public List<Filing> returnedTo(UUID government) {
        return entities.createQuery(
                        "select f from Filing f where f.government.id = :government"
                                + " and f.state = org.twinhall.domain.filing.FilingState.RETURNED",
                        Filing.class)
                .setParameter("government", government)
                .getResultList();
    }

    @Override
    public Optional<Filing> withObservation(UUID observationId) {
        return Optional.ofNullable(observationId)
                .map(known -> entities.find(Observation.class, known))
                .map(observation -> observation.round().filing());
    }

    @Override
    public Optional<Signature> signature(UUID draftId) {
        return Optional.ofNullable(draftId).map(known -> entities.find(Signature.class, known));
    }

    @Override
    public List<SignOff> signOffs(UUID draftId) {
        return entities.createQuery(
                        "select s from SignOff s join fetch s.givenBy where s.draftId = :draft order by s.givenAt",
                        SignOff.class)
                .setParameter("draft", draftId)
                .getResultList();
    }

    @Override
    public void add(SignOff signOff) {
        entities.persist(signOff);
        entities.flush();
    }

    @Override
    public void takeBack(SignOff signOff, Instant at) {
        signOff.takeBack(at);
        entities.flush();
    }

    @Override
    public void add(Filing filing) {
        entities.persist(filing);
        entities.flush();
    }

    @Override
    public void add(Signature signature) {
        entities.persist(signature);
    }
}
