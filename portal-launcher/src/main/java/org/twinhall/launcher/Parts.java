package org.twinhall.launcher;

import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

/**
 * The running parts, stopped in the reverse of the order they were started in: first who uses, last who is used.
 * Starting and stopping exclude each other, so that a part born while we are told to stop is not forgotten.
 */
final class Parts implements AutoCloseable {
    /** Names in starting order; leftovers of a killed supervisor are found under them. */
    static final List<String> NAMES =
            List.of(Postgres.NAME, MailCatcher.NAME, KeycloakDistribution.NAME, Keycloak.NAME, Payara.NAME);

    private final Path run;
    private final Deque<Part> running = new ArrayDeque<>();
    private boolean closing;

    Parts(Path run) {
        this.run = run;
    }

    synchronized <P extends Part> P start(Supplier<P> starting) {
        if (closing) throw new Refusal("Twinhall was told to stop while it was starting.");
        var part = starting.get();
        running.push(part);
        new PidFile(run, part.name()).write(part.process());
        return part;
    }

    /** A part that did its work and ended by itself. */
    synchronized void forget(Part part) {
        running.remove(part);
        new PidFile(run, part.name()).remove();
    }

    /** The first part found that should be running and is not. */
    synchronized Optional<Part> fallen() {
        return running.stream().filter(part -> !part.process().isAlive()).findFirst();
    }

    @Override
    public synchronized void close() {
        closing = true;
        while (!running.isEmpty()) {
            var part = running.pop();
            part.stop();
            new PidFile(run, part.name()).remove();
        }
    }

    /** Ends what a supervisor that was killed left running; processes that are not ours are never touched. */
    static void endLeftovers(Path run) {
        for (int i = NAMES.size() - 1; i >= 0; i--) {
            var pid = new PidFile(run, NAMES.get(i));
            pid.alive().ifPresent(Child::end);
            pid.remove();
        }
    }
}
