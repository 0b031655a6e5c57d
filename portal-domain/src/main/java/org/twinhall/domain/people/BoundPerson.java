package org.twinhall.domain.people;

import java.util.Optional;
import java.util.concurrent.Callable;

/** Who asks on the running thread: the person of the bound seat, or somebody who asks about themselves and takes no seat for it. */
public final class BoundPerson {
    private static final ThreadLocal<Somebody> WITHOUT_SEAT = new ThreadLocal<>();

    private BoundPerson() {}

    /** Does the work for somebody who takes no seat, and takes them off the thread in any case. */
    public static <T> T during(Somebody somebody, Callable<T> work) throws Exception {
        var before = WITHOUT_SEAT.get();
        bind(somebody);
        try {
            return work.call();
        } finally {
            bind(before);
        }
    }

    private static void bind(Somebody somebody) {
        if (somebody == null) {
            WITHOUT_SEAT.remove();
        } else {
            WITHOUT_SEAT.set(somebody);
        }
    }

    static Optional<Somebody> ofThisThread() {
        return BoundSeat.ofThisThread()
                .map(seat -> new Somebody(seat.personId(), seat.personName()))
                .or(() -> Optional.ofNullable(WITHOUT_SEAT.get()));
    }
}
