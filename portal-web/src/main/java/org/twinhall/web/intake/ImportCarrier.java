package org.twinhall.web.intake;

import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.TransactionManagement;
import jakarta.ejb.TransactionManagementType;
import jakarta.inject.Inject;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.twinhall.domain.people.BoundSeat;
import org.twinhall.domain.registry.intake.ImportWork;
import org.twinhall.domain.registry.intake.ImportWork.Turn;

/**
 * Carries imports on, a piece at a time, each run in its turn. A portal that was killed in the middle left nothing half done: the next one
 * finds the run where it was.
 */
@Singleton
@TransactionManagement(TransactionManagementType.BEAN)
public class ImportCarrier {
    private static final Logger LOG = Logger.getLogger(ImportCarrier.class.getName());
    /** Then the next round, so that what else this clock rings for gets its turn. */
    private static final int A_ROUND = 200;

    @Inject
    ImportWork work;

    @Schedule(hour = "*", minute = "*", second = "*", persistent = false)
    public void carry() {
        for (var pieces = 0; pieces < A_ROUND; pieces++) {
            var turn = work.next();
            if (turn.isEmpty()) {
                return;
            }
            carry(turn.get());
        }
    }

    private void carry(Turn turn) {
        try {
            BoundSeat.during(turn.seat(), () -> {
                if (work.go(turn.run())) {
                    work.lookOver();
                }
                return null;
            });
        } catch (Exception failed) {
            LOG.log(Level.SEVERE, "Import " + turn.run() + " cannot go on", failed);
            giveUp(turn);
        }
    }

    private void giveUp(Turn turn) {
        try {
            BoundSeat.during(turn.seat(), () -> {
                work.giveUp(turn.run());
                return null;
            });
        } catch (Exception failed) {
            LOG.log(Level.SEVERE, "Import " + turn.run() + " could not be given up", failed);
        }
    }
}
