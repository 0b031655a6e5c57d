package org.twinhall.domain.people;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import java.util.concurrent.Callable;

/**
 * The seat bound to the running thread. The wall of the portal (filter, bearer check, socket, background work) binds it around a
 * piece of work and takes it off in any case, so that no thread of the pool carries it on to somebody else's request.
 */
@ApplicationScoped
public class BoundSeat implements CurrentSeat {
    private static final ThreadLocal<Seat> SEAT = new ThreadLocal<>();

    @Override
    public Optional<Seat> seat() {
        return ofThisThread();
    }

    /** The seat of this thread, for the one place that has no injection: the listener on database connections. */
    static Optional<Seat> ofThisThread() {
        return Optional.ofNullable(SEAT.get());
    }

    /**
     * Does the work in that seat and gives back the one that was there before.
     *
     * @param seat null for work that no government does, as the public
     */
    public static <T> T during(Seat seat, Callable<T> work) throws Exception {
        var before = SEAT.get();
        bind(seat);
        try {
            return work.call();
        } finally {
            bind(before);
        }
    }

    private static void bind(Seat seat) {
        if (seat == null) {
            SEAT.remove();
        } else {
            SEAT.set(seat);
        }
    }
}
