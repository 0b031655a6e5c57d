package org.twinhall.domain.vitality;

import jakarta.persistence.EntityManager;
import org.twinhall.domain.agreement.AgreementRoom;
import org.twinhall.domain.history.HistoryRoom;
import org.twinhall.domain.people.PeopleRoom;

/** Makes this room's beans by hand, for tests without a container. */
public final class VitalityRoom {
    private VitalityRoom() {}

    public static VitalityReading reading(EntityManager entities) {
        var reading = new VitalityReading();
        reading.seat = PeopleRoom.currentSeat();
        reading.agreements = AgreementRoom.agreements(entities);
        reading.evidences = evidences(entities);
        return reading;
    }

    public static EvidenceKeeping keeping(EntityManager entities) {
        var keeping = new EvidenceKeeping();
        keeping.seat = PeopleRoom.currentSeat();
        keeping.persons = PeopleRoom.persons(entities);
        keeping.rights = PeopleRoom.recordRights(entities);
        keeping.agreements = AgreementRoom.agreements(entities);
        keeping.evidences = evidences(entities);
        keeping.history = HistoryRoom.history(entities);
        return keeping;
    }

    static JpaEvidences evidences(EntityManager entities) {
        var evidences = new JpaEvidences();
        evidences.entities = entities;
        return evidences;
    }
}
