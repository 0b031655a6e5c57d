package org.twinhall.domain.history;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.UUID;
import org.twinhall.domain.people.RecordRights;
import org.twinhall.domain.people.Unsettled;
import org.twinhall.domain.shared.NoSuchRecord;

/** What happened to a record, for those who have to do with it, and whether the account is still what was written. */
@ApplicationScoped
@Transactional
public class HistoryReading {
    @Inject
    RecordRights rights;

    @Inject
    History history;

    @Inject
    Instance<Unsettled> rooms;

    /**
     * The history of a record.
     *
     * @throws NoSuchRecord if there is no such record, the seat's government has nothing to do with it, or only reviews it and the
     *                      parties are at work on it
     */
    public Account of(UUID recordId) {
        rights.requireReader(recordId);
        if (rights.onlyReviews(recordId) && rooms.stream().anyMatch(room -> room.isAtWork(recordId))) {
            throw new NoSuchRecord("record");
        }
        return history.account(recordId);
    }

    /**
     * The history of a record as a file that can be verified without the portal. All who may read it get the same bytes.
     *
     * @return JSON, one line an entry, after a line about the whole
     * @throws NoSuchRecord if there is no such record, or the seat's government has nothing to do with it
     */
    public String export(UUID recordId) {
        return HistoryLog.of(of(recordId));
    }
}
