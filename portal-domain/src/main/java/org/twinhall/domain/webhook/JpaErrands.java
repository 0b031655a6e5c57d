package org.twinhall.domain.webhook;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

@ApplicationScoped
@Transactional
class JpaErrands implements Errands {
    @PersistenceContext(unitName = "portal")
    EntityManager entities;

    @Override
    public Optional<Errand> next() {
        List<?> taken = entities.createNativeQuery(
                        "select delivery, address, secret, former, receiver, record, subject,"
                                + " deed, number, by_slug, happened_at, tries from webhook_take()")
                .getResultList();
        return taken.stream().map(Object[].class::cast).map(JpaErrands::errand).findFirst();
    }

    private static Errand errand(Object[] row) {
        return new Errand(
                (UUID) row[0],
                (String) row[1],
                (String) row[2],
                (String) row[3],
                (String) row[4],
                (UUID) row[5],
                (String) row[6],
                (String) row[7],
                ((Number) row[8]).intValue(),
                (String) row[9],
                moment(row[10]),
                ((Number) row[11]).intValue());
    }

    private static Instant moment(Object column) {
        return column instanceof Timestamp moment ? moment.toInstant() : ((OffsetDateTime) column).toInstant();
    }

    @Override
    public void delivered(UUID delivery, int answer) {
        cameBack(delivery, answer, null, true, false, null);
    }

    @Override
    public void failed(UUID delivery, int answer, String fault, Optional<Instant> again) {
        cameBack(
                delivery,
                answer,
                fault,
                false,
                false,
                again.map(Timestamp::from).orElse(null));
    }

    @Override
    public void gone(UUID delivery, int answer) {
        cameBack(delivery, answer, "gone", false, true, null);
    }

    private void cameBack(
            UUID delivery, int answer, String fault, boolean isDelivered, boolean isGone, Timestamp again) {
        entities.createNativeQuery("select webhook_came_back(?1, ?2, ?3, ?4, ?5, ?6)")
                .setParameter(1, delivery)
                .setParameter(2, answer == 0 ? null : answer)
                .setParameter(3, fault)
                .setParameter(4, isDelivered)
                .setParameter(5, isGone)
                .setParameter(6, again)
                .getSingleResult();
    }

    @Override
    public int forget() {
        return ((Number) entities.createNativeQuery("select webhook_forget()").getSingleResult()).intValue();
    }
}
