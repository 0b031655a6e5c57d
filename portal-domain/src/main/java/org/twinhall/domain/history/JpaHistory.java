package org.twinhall.domain.history;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.UUID;
import org.twinhall.domain.history.HistoryEntry.Happening;
import org.twinhall.domain.people.CurrentSeat;

@ApplicationScoped
@Transactional
class JpaHistory implements History {
    @PersistenceContext(unitName = "portal")
    EntityManager entities;

    @Inject
    CurrentSeat seat;

    @Override
    public void record(UUID recordId, Happening happening) {
        var by = seat.required();
        // Two who write to one record at the same time would both follow on the same entry: the second waits for the
        // first.
        entities.createNativeQuery("select 1 from (select pg_advisory_xact_lock(hashtextextended(?1, 0))) as locked")
                .setParameter(1, recordId.toString())
                .getResultList();
        var previous = entities.createQuery(
                        "select h from HistoryEntry h where h.recordId = :record order by h.number desc",
                        HistoryEntry.class)
                .setParameter("record", recordId)
                .setMaxResults(1)
                .getResultStream()
                .findFirst()
                .orElse(null);
        // The database keeps microseconds; finer ones would not hash to the same when read back.
        var at = Instant.now().truncatedTo(ChronoUnit.MICROS);
        entities.persist(new HistoryEntry(recordId, previous, at, by, happening));
        entities.flush();
    }

    @Override
    public List<HistoryEntry> of(UUID recordId) {
        return entities.createQuery(
                        "select h from HistoryEntry h where h.recordId = :record order by h.number", HistoryEntry.class)
                .setParameter("record", recordId)
                .getResultList();
    }
}
