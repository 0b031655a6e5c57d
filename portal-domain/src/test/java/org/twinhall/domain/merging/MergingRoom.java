package org.twinhall.domain.merging;

import jakarta.persistence.EntityManager;
import java.util.UUID;
import org.twinhall.domain.agreement.AgreementRoom;
import org.twinhall.domain.government.GovernmentRoom;
import org.twinhall.domain.history.HistoryRoom;
import org.twinhall.domain.people.PeopleRoom;
import org.twinhall.domain.people.Seat;
import org.twinhall.domain.statement.StatementRoom;

/** Makes this room's beans by hand, for tests without a container. */
public final class MergingRoom {
    private MergingRoom() {}

    public static Merging merging(EntityManager entities) {
        var merging = new Merging();
        merging.seats = seats();
        merging.persons = PeopleRoom.persons(entities);
        merging.rights = PeopleRoom.recordRights(entities);
        merging.agreements = AgreementRoom.agreements(entities);
        merging.governments = GovernmentRoom.governments(entities);
        merging.statements = StatementRoom.keeping(entities);
        merging.merges = merges(entities);
        merging.history = HistoryRoom.history(entities);
        return merging;
    }

    /** Two records of one twinning of these, of which that seat merges one into the other. */
    public static Merge merged(Seat by, UUID one, UUID other) {
        var registry = new Twinned();
        return registry.merge(by, registry.told("2001-05-03", one, other), registry.told("2001", one, other));
    }

    /** Merges a place into a new one of that name. */
    public static UUID mergedInto(String name, String country, UUID away) {
        var registry = new Twinned();
        var kept = registry.place(name, country, null);
        registry.mergePlaces(kept, away);
        return kept;
    }

    static DuplicateFinding finding(EntityManager entities) {
        var duplicates = new JpaDuplicates();
        duplicates.entities = entities;
        var finding = new DuplicateFinding();
        finding.seats = seats();
        finding.duplicates = duplicates;
        return finding;
    }

    private static JpaMerges merges(EntityManager entities) {
        var merges = new JpaMerges();
        merges.entities = entities;
        return merges;
    }

    private static MergingSeat seats() {
        var seats = new MergingSeat();
        seats.seat = PeopleRoom.currentSeat();
        seats.platform = GovernmentRoom.platform();
        return seats;
    }
}
