package org.twinhall.web.intake;

import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedExecutorService;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.concurrent.RejectedExecutionException;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.twinhall.domain.registry.intake.ImportRun;

/** Rings for who carries imports on, so that what was just asked for need not wait for the clock. */
@ApplicationScoped
class ImportBell {
    private static final Logger LOG = Logger.getLogger(ImportBell.class.getName());

    @Inject
    ImportCarrier carrier;

    @Resource
    ManagedExecutorService executor;

    /** For a run that is to be carried on, and was committed. */
    ImportRun ring(ImportRun run) {
        try {
            executor.execute(carrier::carry);
        } catch (RejectedExecutionException busy) {
            LOG.log(Level.FINE, "The clock will ring within a second", busy);
        }
        return run;
    }
}
