package org.twinhall.domain.staff;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.function.Function;
import org.twinhall.domain.history.History;
import org.twinhall.domain.history.HistoryEntry.Happening;
import org.twinhall.domain.people.Capacity;
import org.twinhall.domain.people.CurrentSeat;
import org.twinhall.domain.people.Persons;
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
    Persons persons;

    @Inject
    History history;

    /**
     * Puts it on record.
     *
     * @param happening of the person's pseudonym: names and accounts are not kept here
     */
    void record(String account, String name, Function<String, Happening> happening) {
        var government = seat.required().governmentId();
        rights.grant(government, government, Capacity.KEEPER);
        history.record(
                government, happening.apply(persons.pseudonym(account, name).toString()));
    }
}
