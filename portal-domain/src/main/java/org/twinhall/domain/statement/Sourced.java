package org.twinhall.domain.statement;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.twinhall.domain.people.Person;

/**
 * A field of an agreement with all that is said of it.
 *
 * @param onRecord what counts; empty if nothing is known
 * @param said     what counts first, then the oldest first
 */
public record Sourced(StatementField field, Optional<String> onRecord, List<Line> said) {
    public Sourced {
        said = List.copyOf(said);
    }

    /** Whether sources differ, or one says what is not on record. */
    public boolean isInConflict() {
        return said.stream().map(Line::value).distinct().count() > 1;
    }

    /**
     * What one source says.
     *
     * @param statement  its id; empty for what the agreement was put on record with
     * @param source     empty for one that was made on this portal
     * @param counts     whether it is the value that counts
     * @param accepted   the latest choice of it, if somebody chose it
     */
    public record Line(
            Optional<UUID> statement,
            String value,
            Optional<String> source,
            Optional<String> remark,
            Optional<By> by,
            boolean counts,
            Optional<Chosen> accepted) {}

    /** Who put it on record and when. */
    public record By(UUID governmentId, Person person, Instant at) {}

    /** Why it was made to count, by whom and when. */
    public record Chosen(String because, By by) {}
}
