package org.twinhall.domain.shared;

/** Somebody changed the record since the reader saw it. */
public class StaleRevision extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final long current;

    /** Somebody else was first; {@code current} is the revision that is on record now. */
    public StaleRevision(long current) {
        super("The record is at revision " + current);
        this.current = current;
    }

    public long current() {
        return current;
    }

    /** Refuses to go on if what the reader saw is not what is on record. */
    public static void unless(long seen, long current) {
        if (seen != current) {
            throw new StaleRevision(current);
        }
    }
}
