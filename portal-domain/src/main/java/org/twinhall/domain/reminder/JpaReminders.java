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
                        "select filing, stage, due_on, due_is_target, type, authority, applicant,"
                                + " others, filed_at from filing_reminders_due(?1)")
                .setParameter(1, most)
                .getResultList();
        return rows.stream().map(row -> reminder((Object[]) row)).toList();
    }

    private static FilingReminder reminder(Object[] row) {
        return new FilingReminder(
                (UUID) row[0],
                Stage.valueOf((String) row[1]),
                new DueDay(((Date) row[2]).toLocalDate(), (Boolean) row[3]),
                ReviewStep.of(FilingType.valueOf((String) row[4])),
                (UUID) row[5],
                (UUID) row[6],
                (String) row[7],
                ((Timestamp) row[8]).toInstant());
    }

    @Override
    public boolean take(FilingReminder reminder) {
        return (Boolean) entities.createNativeQuery("select filing_reminder_take(?1, ?2, ?3)")
                .setParameter(1, reminder.filing())
                .setParameter(2, Date.valueOf(reminder.due().on()))
                .setParameter(3, reminder.stage().name())
                .getSingleResult();
    }
}
