package org.twinhall.domain.notice;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/** The letters that wait. Anybody adds one; only who carries them, in no seat, is handed any. */
public interface Letters {
    void add(Letter letter);

    /** The one that is due longest, which for so long nobody else is handed; each time counts as a try. */
    Optional<Letter> take(Duration onItsWay);

    /** It is due again then. */
    void again(UUID id, Instant later);

    void remove(UUID id);
}
