package org.twinhall.web.container;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.UUID;
import org.twinhall.domain.history.History;
import org.twinhall.domain.history.HistoryEntry.Happening;
import org.twinhall.domain.people.Capacity;
import org.twinhall.domain.people.CurrentSeat;
import org.twinhall.domain.people.RecordRights;

/** Begins a record in one transaction, as a use case does. */
@ApplicationScoped
@Transactional
public class RecordKeeping {
    @Inject
    RecordRights rights;

    @Inject
    CurrentSeat seat;

    @Inject
    History history;

    UUID begin(Happening happening) {
        var record = UUID.randomUUID();
        rights.grant(record, seat.required().governmentId(), Capacity.PARTY);
        history.record(record, happening);
        return record;
    }
}
