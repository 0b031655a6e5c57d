package org.twinhall.domain.webhook;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/** What is to be carried to the addresses, for whoever carries it. It needs no seat: what it tells was settled with the deed. */
public interface Errands {
    /** So often it is tried, over about two days. */
    int PATIENCE = 12;

    /** The next that is due; of one address two are never on their way at once. */
    Optional<Errand> next();

    /** Its receiver took it. */
    void delivered(UUID delivery, int answer);

    /**
     * Its receiver did not take it: again at that moment, or never.
     *
     * @param answer status; 0 without one
     * @param fault  in one word; null for a plain answer
     * @param again  empty: it is given up
     */
    void failed(UUID delivery, int answer, String fault, Optional<Instant> again);

    /** Its receiver says that there is nothing any more at this address. */
    void gone(UUID delivery, int answer);

    /** Forgets what is older than thirty days; answers how many. */
    int forget();

    /** How long to wait after so many tries, before anything is added by chance; ten seconds, then four times as long, at most eight hours. */
    static Duration pause(int tries) {
        return Duration.ofSeconds(Math.min(
                10L << (2 * Math.min(tries - 1, 10)), Duration.ofHours(8).toSeconds()));
    }

    /**
     * Something to be told.
     *
     * @param delivery   its id, the same at each try
     * @param address    where
     * @param secret     signs it
     * @param former     signs it too, for a day; may be null
     * @param receiver   name in addresses of the government that is told
     * @param record     what it happened to
     * @param subject    kind of record
     * @param deed       what happened
     * @param number     of the entry in the record's history
     * @param by         name in addresses of the government for which it was done; may be null
     * @param happenedAt when
     * @param tries      with this one
     */
    record Errand(
            UUID delivery,
            String address,
            String secret,
            String former,
            String receiver,
            UUID record,
            String subject,
            String deed,
            int number,
            String by,
            Instant happenedAt,
            int tries) {}
}
