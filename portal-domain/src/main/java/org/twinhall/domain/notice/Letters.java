package org.twinhall.domain.notice;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/** The letters that wait. */
public interface Letters {
    void add(Letter letter);

    Optional<Letter> find(UUID id);

    /** The one that is due longest, locked until the end of the transaction; those that others have locked are passed over. */
    Optional<Letter> due(Instant now);

    void remove(UUID id);
}
