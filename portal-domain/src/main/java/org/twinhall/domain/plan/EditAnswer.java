package org.twinhall.domain.plan;

import java.time.Instant;
import java.util.UUID;
import org.twinhall.domain.people.Person;

/** What the portal says to an edit. */
public sealed interface EditAnswer {

    /**
     * It is kept.
     *
     * @param revision     the cell's revision that holds it
     * @param value        as it is kept
     * @param author       who wrote it
     * @param governmentId for which government
     * @param at           when
     */
    record Accepted(long revision, String value, Person author, UUID governmentId, Instant at) implements EditAnswer {}

    /**
     * Somebody else changed the cell since the writer saw it. Nothing was changed; whoever chooses sends an edit on top of
     * {@code revision}.
     *
     * @param yours              what was sent
     * @param theirs             what stands in the cell
     * @param theirAuthor        who wrote that
     * @param theirGovernmentId  for which government
     * @param theirsAt           when
     * @param ancestor           what both started from
     * @param revision           the cell's present revision
     */
    record EditConflict(
            String yours,
            String theirs,
            Person theirAuthor,
            UUID theirGovernmentId,
            Instant theirsAt,
            String ancestor,
            long revision)
            implements EditAnswer {}
}
