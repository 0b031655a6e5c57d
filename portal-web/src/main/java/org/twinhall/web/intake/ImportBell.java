package org.twinhall.web.intake;

import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedExecutorService;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.atomic.AtomicBoolean;
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

    private final AtomicBoolean rung = new AtomicBoolean();

    /** For a run that is to be carried on, and was committed. Who carries another one finds it after that. */
    ImportRun ring(ImportRun run) {
        if (rung.compareAndSet(false, true)) {
            try {
                executor.execute(this::carry);
            } catch (RejectedExecutionException busy) {
                rung.set(false);
                LOG.log(Level.FINE, "The clock will ring within a second", busy);
            }
        }
        return run;
    }

    private void carry() {
        try {
            carrier.carry();
        } finally {
            rung.set(false);
        }
    }
}
