package org.twinhall.domain.detail;

import jakarta.persistence.EntityManager;
import org.twinhall.domain.agreement.AgreementRoom;
import org.twinhall.domain.history.HistoryRoom;
import org.twinhall.domain.people.PeopleRoom;

/** Makes this room's beans by hand, for tests without a container. */
public final class DetailRoom {
    private DetailRoom() {}

    public static DetailKeeping keeping(EntityManager entities) {
        var details = new JpaDetails();
        details.entities = entities;
        var keeping = new DetailKeeping();
        keeping.seat = PeopleRoom.currentSeat();
        keeping.rights = PeopleRoom.recordRights(entities);
        keeping.agreements = AgreementRoom.agreements(entities);
        keeping.details = details;
        keeping.history = HistoryRoom.history(entities);
        return keeping;
    }
}
