package org.twinhall.domain.agreement;

import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** The agreements on record: everybody sees the published ones, the parties also theirs on the way. */
public interface Agreements {
    Optional<Agreement> find(UUID id);

    /** The agreement of that reference; for one that was merged into another, that other. */
    Optional<Agreement> byReference(String reference);

    /** The agreements of a tie, the oldest first; what has no date comes last. */
    List<Agreement> chain(UUID relationshipId);

    /** Those to which the government is a party, the newest first; what has no date comes last. */
    List<Agreement> ofGovernment(UUID governmentId);

    /** The next free reference of an agreement made on this portal, such as {@code TW-2026-1}. */
    String nextReference(int year);

    /** The tie between exactly these governments, in whatever order. */
    Optional<Relationship> tieBetween(List<UUID> parties);

    Optional<Relationship> findTie(UUID relationshipId);

    /** The ties of which the government is a party, also those without an agreement so far. */
    List<Relationship> tiesOf(UUID governmentId);

    void add(Agreement agreement);

    void add(Relationship tie);
}
