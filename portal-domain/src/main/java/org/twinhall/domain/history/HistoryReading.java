package org.twinhall.domain.history;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.OptionalInt;
import java.util.UUID;
import org.twinhall.domain.people.RecordRights;
import org.twinhall.domain.shared.NoSuchRecord;

/** What happened to a record, for those who have to do with it, and whether the account is still what was written. */
@ApplicationScoped
@Transactional
public class HistoryReading {
    @Inject
    RecordRights rights;

    @Inject
    History history;

    /**
     * The history of a record.
     *
     * @throws NoSuchRecord if there is no such record, or the seat's government has nothing to do with it
     */
    public Account of(UUID recordId) {
        rights.requireReader(recordId);
        return new Account(history.of(recordId), history.firstBreak(recordId));
    }

    /**
     * The history of a record.
     *
     * @param entries    oldest first
     * @param firstBreak number of the first entry that is not what it was when it was written; empty if the chain holds
     */
    public record Account(List<HistoryEntry> entries, OptionalInt firstBreak) {
        public Account {
            entries = List.copyOf(entries);
        }

        public boolean chainHolds() {
            return firstBreak.isEmpty();
        }
    }
}
