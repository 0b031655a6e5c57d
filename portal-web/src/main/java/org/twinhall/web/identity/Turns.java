package org.twinhall.web.identity;

/** Lets those who would ask the same at the same time take turns: one asks, the others wait for its answer. */
final class Turns {
    private final Object[] locks = new Object[64];

    Turns() {
        for (int i = 0; i < locks.length; i++) {
            locks[i] = new Object();
        }
    }

    /** What to hold while asking; few keys share one. */
    Object of(String key) {
        return locks[Math.floorMod(key.hashCode(), locks.length)];
    }
}
