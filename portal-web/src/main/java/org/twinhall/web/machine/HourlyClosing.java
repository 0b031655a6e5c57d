package org.twinhall.web.machine;

import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.TransactionManagement;
import jakarta.ejb.TransactionManagementType;
import jakarta.inject.Inject;
import org.twinhall.domain.machine.AccountClosing;

/** Takes away every hour the accounts of programs whose last day is over, and those that could not be when they were ended. */
@Singleton
@TransactionManagement(TransactionManagementType.BEAN)
public class HourlyClosing {
    @Inject
    AccountClosing closing;

    @Schedule(hour = "*", minute = "7", persistent = false)
    void close() {
        closing.closeAll();
    }
}
