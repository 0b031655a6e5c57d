package org.twinhall.launcher;

import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/** Stops the portal, Keycloak and PostgreSQL, in this order; also what a supervisor that was killed left behind. */
final class StopCommand {
    /** Three parts, each with its own time to end before it is killed. */
    private static final int LONGEST_SECONDS = 150;

    private final DataFolder folder;

    StopCommand(Settings settings) {
        folder = new DataFolder(settings.data());
    }

    int run() {
        var supervisor = new PidFile(folder.run(), Supervisor.NAME).alive();
        if (supervisor.isEmpty()) {
            Parts.endLeftovers(folder.run());
            System.out.println("Twinhall is stopped.");
            return 0;
        }
        System.out.println("Stopping Twinhall");
        supervisor.get().destroy();
        try {
            supervisor.get().onExit().get(LONGEST_SECONDS, TimeUnit.SECONDS);
        } catch (TimeoutException e) {
            throw new Refusal("Twinhall did not stop in " + LONGEST_SECONDS + " s.", e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new Refusal("Stopping was interrupted.", e);
        } catch (ExecutionException e) {
            throw new IllegalStateException(e);
        }
        System.out.println("Twinhall is stopped.");
        return 0;
    }
}
