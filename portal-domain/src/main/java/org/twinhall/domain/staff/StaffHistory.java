package org.twinhall.domain.staff;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import org.twinhall.domain.history.History;
import org.twinhall.domain.history.HistoryEntry.Happening;
import org.twinhall.domain.people.Capacity;
import org.twinhall.domain.people.CurrentSeat;
import org.twinhall.domain.people.RecordRights;

/** Puts on the government's own record what was done about its members, once it is done. */
@ApplicationScoped
@Transactional
public class StaffHistory {
    @Inject
    CurrentSeat seat;

    @Inject
    RecordRights rights;

    @Inject
    History history;

    /** @param happening about a member by their id: names are not kept here */
    void record(Happening happening) {
        var government = seat.required().governmentId();
        rights.grant(government, government, Capacity.KEEPER);
        history.record(government, happening);
    }
}
