package org.twinhall.domain.people;

import java.util.UUID;

/**
 * Records that their parties are still at work on. Who only reviews reads them as they were filed, and not what the parties turn over
 * meanwhile. Every room with such records has a bean of it.
 */
public interface Unsettled {

    /** Whether it is one of this room's records, and its parties are at work on it now. */
    boolean isAtWork(UUID recordId);
}
