package org.twinhall.domain.reminder;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.sql.Date;
import java.sql.Timestamp;
import java.util.List;
import java.util.UUID;
import org.twinhall.domain.filing.DueDay;
import org.twinhall.domain.filing.ReviewStep;
import org.twinhall.domain.reminder.FilingReminder.Stage;
import org.twinhall.spi.country.FilingType;

@ApplicationScoped
@Transactional
class JpaReminders implements Reminders {
    @PersistenceContext(unitName = "portal")
    EntityManager entities;

    @Override
    public List<FilingReminder> due(int most) {
        List<?> rows = entities.createNativeQuery(
                        "select filing, round, stage, due_on, due_is_target, type, authority, applicant,"
                                + " others, filed_at from filing_reminders_due(?1)")
                .setParameter(1, most)
                .getResultList();
        return rows.stream().map(row -> reminder((Object[]) row)).toList();
    }

    private static FilingReminder reminder(Object[] row) {
        return new FilingReminder(
                (UUID) row[0],
                (Integer) row[1],
                Stage.valueOf((String) row[2]),
                new DueDay(((Date) row[3]).toLocalDate(), (Boolean) row[4]),
                ReviewStep.of(FilingType.valueOf((String) row[5])),
                (UUID) row[6],
                (UUID) row[7],
                (String) row[8],
                ((Timestamp) row[9]).toInstant());
    }

    @Override
    public boolean take(FilingReminder reminder) {
        return (Boolean) entities.createNativeQuery("select filing_reminder_take(?1, ?2, ?3)")
                .setParameter(1, reminder.filing())
                .setParameter(2, reminder.round())
                .setParameter(3, reminder.stage().name())
                .getSingleResult();
    }
}
