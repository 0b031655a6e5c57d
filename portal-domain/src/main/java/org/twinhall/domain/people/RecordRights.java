package org.twinhall.domain.people;

import java.util.Set;
import java.util.UUID;
import org.twinhall.domain.shared.DeedRefused;
import org.twinhall.domain.shared.NoSuchRecord;

/** Who has to do with which record. The first wall; the database's row-level security is the second. */
public interface RecordRights {

    /**
     * Gives a government a capacity on a record, at once visible to the database's own check. A new record takes its rights
     * before its first row is written.
     *
     * @throws DeedRefused of reason {@code guests-do-not-share} if the seat reaches named records only
     */
    void grant(UUID recordId, UUID governmentId, Capacity capacity);

    /** The capacities of the present seat's government on the record; empty if it has nothing to do with it, or the seat does not reach it. */
    Set<Capacity> capacities(UUID recordId);

    /**
     * Asks for any capacity.
     *
     * @throws NoSuchRecord if the seat's government has nothing to do with the record
     */
    default void requireReader(UUID recordId) {
        if (capacities(recordId).isEmpty()) {
            throw new NoSuchRecord("record");
        }
    }

    /** Whether the present seat's government has to do with the record as an authority, and not otherwise. */
    default boolean onlyReviews(UUID recordId) {
        return Set.of(Capacity.REVIEWER).equals(capacities(recordId));
    }

    /**
     * Asks for a capacity that writes.
     *
     * @throws NoSuchRecord if the seat's government has nothing to do with the record
     * @throws DeedRefused  of reason {@code parties-only} if it may read it and not write it
     */
    default void requireWriter(UUID recordId) {
        requireReader(recordId);
        if (capacities(recordId).stream().noneMatch(Capacity::writes)) {
            throw new DeedRefused("parties-only");
        }
    }

    /**
     * Asks for the capacity of a reviewer.
     *
     * @throws NoSuchRecord if the seat's government has nothing to do with the record
     * @throws DeedRefused  of reason {@code reviewer-only} if the record was not filed with it
     */
    default void requireReviewer(UUID recordId) {
        requireReader(recordId);
        if (!capacities(recordId).contains(Capacity.REVIEWER)) {
            throw new DeedRefused("reviewer-only");
        }
    }
}
