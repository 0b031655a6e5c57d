package org.twinhall.domain.statement;

import jakarta.persistence.EntityManager;
import org.twinhall.domain.agreement.AgreementRoom;
import org.twinhall.domain.history.HistoryRoom;
import org.twinhall.domain.people.PeopleRoom;

/** Makes this room's beans by hand, for tests without a container. */
public final class StatementRoom {
    private StatementRoom() {}

    public static StatementKeeping keeping(EntityManager entities) {
        var statements = new JpaStatements();
        statements.entities = entities;
        var keeping = new StatementKeeping();
        keeping.seat = PeopleRoom.currentSeat();
        keeping.persons = PeopleRoom.persons(entities);
        keeping.rights = PeopleRoom.recordRights(entities);
        keeping.agreements = AgreementRoom.agreements(entities);
        keeping.statements = statements;
        keeping.history = HistoryRoom.history(entities);
        return keeping;
    }
}
