package org.twinhall.domain.filing;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.twinhall.spi.country.FilingType;

/** The filings, sign-offs and signatures on record; of them the seat sees those of its drafts and those filed with it. */
public interface Filings {
    Optional<Filing> find(UUID id);

    /** In the order in which they were begun. */
    List<Filing> ofDraft(UUID draftId);

    /**
     * What lies with the authority now, the next to fall due first and what has no term last, the longest waiting first.
     *
     * @param types  only what was filed so; null for all
     * @param reader only what this person took to read; null for all
     * @param after  where the stretch before ended; null for the first
     */
    List<Filing> waitingAt(UUID authority, Collection<FilingType> types, UUID reader, QueuePlace after, int most);

    /** What waits for the authority of the seat, counted up to so many. */
    long countWaiting(int most);

    /** What the authority has answered or given back, the last filed first. */
    List<Filing> answeredBy(UUID authority, int most);

    /** How the desk of the seat's authority did with what was filed a first time in these days. */
    DeskReport report(LocalDate first, LocalDate last);

    /** What was given back to the party and waits for its answers. */
    List<Filing> returnedTo(UUID government);

    Optional<Filing> withObservation(UUID observationId);

    Optional<Signature> signature(UUID draftId);

    /** What parties signed off, the first first; also what was taken back. */
    List<SignOff> signOffs(UUID draftId);

    void add(Filing filing);

    void add(SignOff signOff);

    /** Takes it back, and tells the database at once: only one of a party stands. */
    void takeBack(SignOff signOff, Instant at);

    void add(Signature signature);
}
