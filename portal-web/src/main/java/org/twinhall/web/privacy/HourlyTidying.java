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

/** Forgets every hour what was kept long enough. Each portal comes at that minute; the database lets one of them do it. */
@Singleton
@TransactionManagement(TransactionManagementType.BEAN)
public class HourlyTidying {
    private static final Logger LOG = Logger.getLogger(HourlyTidying.class.getName());

    @Inject
    Tidying tidying;

    /** An hour in which no portal runs is made up for in the next one: what is over stays over. */
    @Schedule(hour = "*", minute = "20", persistent = false)
    void tidy() {
        var forgotten = tidying.forget(Instant.now(Clock.systemUTC()));
        if (forgotten.values().stream().anyMatch(many -> many > 0)) {
            LOG.info(() -> "Forgotten, by the term that was over: " + forgotten);
        }
    }
}
