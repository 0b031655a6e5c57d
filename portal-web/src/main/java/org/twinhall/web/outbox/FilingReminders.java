package org.twinhall.web.outbox;

import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.TransactionManagement;
import jakarta.ejb.TransactionManagementType;
import jakarta.inject.Inject;
import org.twinhall.domain.reminder.Reminding;

/** Asks every ten minutes whether somebody has to be reminded: a day begins at another moment in each zone. */
@Singleton
@TransactionManagement(TransactionManagementType.BEAN)
public class FilingReminders {
    @Inject
    Reminding reminding;

    @Schedule(hour = "*", minute = "*/10", persistent = false)
    void remind() {
        reminding.remind();
    }
}
