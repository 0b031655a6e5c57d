package org.twinhall.domain.agreement;

import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.twinhall.domain.PortalDatabase.DemoGovernment;
import org.twinhall.domain.government.GovernmentRoom;
import org.twinhall.domain.people.Capacity;
import org.twinhall.domain.people.PeopleRoom;

/** Makes this room's beans by hand, for tests without a container. */
public final class AgreementRoom {
    private AgreementRoom() {}

    public static PublicAgreements published(EntityManager entities) {
        var room = new JpaPublicAgreements();
        room.entities = entities;
        return room;
    }

    public static Agreements agreements(EntityManager entities) {
        var agreements = new JpaAgreements();
        agreements.entities = entities;
        return agreements;
    }

    /** The tie between these governments, made now if there is none; to be called in the seat of one of them. */
    public static Relationship tie(EntityManager entities, DemoGovernment one, DemoGovernment other) {
        return tie(entities, one.id, other.id);
    }

    public static Relationship tie(EntityManager entities, UUID one, UUID other) {
        var agreements = agreements(entities);
        return agreements.tieBetween(List.of(one, other)).orElseGet(() -> {
            var tie = new Relationship(GovernmentRoom.governments(entities).all(List.of(one, other)));
            var rights = PeopleRoom.recordRights(entities);
            rights.grant(tie.id(), one, Capacity.PARTY);
            rights.grant(tie.id(), other, Capacity.PARTY);
            agreements.add(tie);
            return tie;
        });
    }

    /** A signed agreement of these governments; to be called in the seat of one of them. */
    public static Agreement signed(EntityManager entities, DemoGovernment one, DemoGovernment other, LocalDate on) {
        return signed(entities, one.id, other.id, on);
    }

    /** The same, of any two. */
    public static Agreement signed(EntityManager entities, UUID one, UUID other, LocalDate on) {
        var tie = tie(entities, one, other);
        var id = UUID.randomUUID();
        var rights = PeopleRoom.recordRights(entities);
        rights.grant(id, one, Capacity.PARTY);
        rights.grant(id, other, Capacity.PARTY);
        var agreements = agreements(entities);
        var agreement = Agreement.signedHere(
                id,
                tie,
                agreements.nextReference(on.getYear()),
                AgreementKind.TWINNING,
                "Acuerdo de hermanamiento",
                on,
                "Bello",
                List.of("tourism"),
                true);
        agreements.add(agreement);
        entities.flush();
        return agreement;
    }
}
