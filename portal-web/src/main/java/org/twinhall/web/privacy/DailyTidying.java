package org.twinhall.web.privacy;

import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.TransactionManagement;
import jakarta.ejb.TransactionManagementType;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.logging.Logger;
import org.twinhall.domain.privacy.Tidying;

/** Forgets every night what was kept long enough. Each portal comes at that hour; the database lets one of them do it. */
@Singleton
@TransactionManagement(TransactionManagementType.BEAN)
public class DailyTidying {
    private static final Logger LOG = Logger.getLogger(DailyTidying.class.getName());

    @Inject
    Tidying tidying;

    /** A night on which no portal runs is made up for the next one: what is over stays over. */
    @Schedule(hour = "3", minute = "20", persistent = false)
    void tidy() {
        var forgotten = tidying.forget(Instant.now(Clock.systemUTC()));
        LOG.info(() -> "Forgotten, by the term that was over: " + forgotten);
    }
}
