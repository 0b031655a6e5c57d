package org.twinhall.domain.history;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.UUID;
import org.twinhall.domain.history.HistoryEntry.Happening;
import org.twinhall.domain.people.Person;
import org.twinhall.domain.shared.NoSuchRecord;

/** The history of the portal's records; of it the seat sees that of its own. */
public interface History {

    /**
     * Writes down, in the present transaction and for the present seat, what happens to a record.
     *
     * @throws NoSuchRecord without a seat
     */
    void record(UUID recordId, Happening happening);

    /**
     * Writes down the first thing that happens to each of many records that this transaction made: in a few statements for all of
     * them, and otherwise as {@link #record} does.
     *
     * @throws NoSuchRecord without a seat
     */
    void recordFirst(Map<UUID, Happening> happenings);

    /** What happened to the record, oldest first. */
    List<HistoryEntry> of(UUID recordId);

    /** What happened to the record, with all that tells whether it is still what was written. */
    Account account(UUID recordId);

    /** What a person did to the record, of these deeds, oldest first. */
    List<HistoryEntry> deedsOf(Person person, UUID recordId, Collection<String> deeds);

    /** The number of the first entry that is not what it was when it was written; empty if the chain holds. */
    default OptionalInt firstBreak(UUID recordId) {
        return account(recordId).firstBreak();
    }
}
