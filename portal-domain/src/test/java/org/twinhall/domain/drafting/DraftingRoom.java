package org.twinhall.domain.drafting;

import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.UUID;
import org.twinhall.domain.PortalDatabase;
import org.twinhall.domain.PortalDatabase.DemoGovernment;
import org.twinhall.domain.agreement.AgreementRoom;
import org.twinhall.domain.government.GovernmentRoom;
import org.twinhall.domain.history.HistoryRoom;
import org.twinhall.domain.law.Countries;
import org.twinhall.domain.law.LawRoom;
import org.twinhall.domain.law.TestCountries;
import org.twinhall.domain.people.PeopleRoom;
import org.twinhall.domain.people.Role;

/** Makes this room's beans by hand, for tests without a container. */
public final class DraftingRoom {
    private DraftingRoom() {}

    public static Drafts drafts(EntityManager entities) {
        var drafts = new JpaDrafts();
        drafts.entities = entities;
        return drafts;
    }

    public static AgreementDrafting drafting(EntityManager entities, Countries countries) {
        var drafting = new AgreementDrafting();
        drafting.seat = PeopleRoom.currentSeat();
        drafting.rights = PeopleRoom.recordRights(entities);
        drafting.drafts = drafts(entities);
        drafting.agreements = AgreementRoom.agreements(entities);
        drafting.governments = GovernmentRoom.governments(entities);
        drafting.laws = LawRoom.partyLaw(entities, countries);
        drafting.demonstration = () -> true;
        drafting.history = HistoryRoom.history(entities);
        return drafting;
    }

    /** A draft of these two, in Spanish and English, with two clauses. */
    public static UUID begun(PortalDatabase database, DemoGovernment by, DemoGovernment with) {
        return database.as(PortalDatabase.seat(by, Role.EDITOR), entities -> drafting(entities, new TestCountries())
                .begin(with.id, "test-twinning", List.of("es", "en")));
    }
}
