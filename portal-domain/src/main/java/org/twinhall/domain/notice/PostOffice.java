package org.twinhall.domain.notice;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/** Takes letters in with the deed that they tell of, and hands them out to whoever carries them. */
@ApplicationScoped
@Transactional
public class PostOffice {
    /** For so long nobody else carries a letter that was handed out. */
    private static final Duration ON_ITS_WAY = Duration.ofMinutes(2);
    /** After so many tries, about two days, it is given up. */
    private static final int PATIENCE = 16;

    @Inject
    Letters letters;

    /** The letter is sent if the transaction comes to its end. */
    public void post(Letter letter) {
        letters.add(letter);
    }

    /** The next letter that is due; two carriers are never handed the same one. */
    public Optional<Letter> next() {
        return letters.take(ON_ITS_WAY);
    }

    /** The letter was sent. */
    public void sent(UUID id) {
        letters.remove(id);
    }

    /**
     * The letter could not be sent: it is tried again, later each time.
     *
     * @return whether it is tried again; one that was tried too often is given up
     */
    public boolean failed(Letter letter) {
        if (letter.tries() >= PATIENCE) {
            letters.remove(letter.id());
            return false;
        }
        letters.again(letter.id(), Instant.now().plus(pause(letter.tries())));
        return true;
    }

    /** Half a minute at first, and twice as long each time, at most six hours. */
    private static Duration pause(int tries) {
        return Duration.ofSeconds(
                Math.min(30L << Math.min(tries, 20), Duration.ofHours(6).toSeconds()));
    }
}
