package org.twinhall.domain.plan;

import static org.twinhall.domain.PortalDatabase.DemoGovernment.BELLO;
import static org.twinhall.domain.PortalDatabase.DemoGovernment.SAN_NICOLAS;
import static org.twinhall.domain.PortalDatabase.seat;

import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.util.UUID;
import org.twinhall.domain.PortalDatabase;
import org.twinhall.domain.agreement.AgreementRoom;
import org.twinhall.domain.history.HistoryRoom;
import org.twinhall.domain.people.AboutPerson;
import org.twinhall.domain.people.PeopleRoom;
import org.twinhall.domain.people.Role;
import org.twinhall.domain.people.Seat;

/** Makes this room's beans by hand, for tests without a container. */
public final class PlanRoom {
    static final Seat SAN_NICOLAS_EDITOR = seat(SAN_NICOLAS, Role.EDITOR);
    static final Seat BELLO_EDITOR = seat(BELLO, Role.EDITOR);
    static final Seat SAN_NICOLAS_SIGNATORY = seat(SAN_NICOLAS, Role.SIGNATORY);
    static final Seat BELLO_SIGNATORY = seat(BELLO, Role.SIGNATORY);

    private PlanRoom() {}

    public static AboutPerson aboutPerson(EntityManager entities) {
        var held = new JpaPlansAboutPerson();
        held.entities = entities;
        return held;
    }

    static Plans plans(EntityManager entities) {
        var plans = new JpaPlans();
        plans.entities = entities;
        return plans;
    }

    public static PlanReading reading(EntityManager entities) {
        var reading = new PlanReading();
        reading.plans = plans(entities);
        reading.agreements = AgreementRoom.agreements(entities);
        reading.seat = PeopleRoom.currentSeat();
        reading.rights = PeopleRoom.recordRights(entities);
        reading.history = HistoryRoom.history(entities);
        return reading;
    }

    public static PlanEditing editing(EntityManager entities) {
        var editing = new PlanEditing();
        editing.plans = plans(entities);
        editing.reading = reading(entities);
        editing.agreements = editing.reading.agreements;
        editing.seat = editing.reading.seat;
        editing.rights = editing.reading.rights;
        editing.persons = PeopleRoom.persons(entities);
        editing.history = editing.reading.history;
        return editing;
    }

    public static PlanApproval approval(EntityManager entities) {
        var approval = new PlanApproval();
        approval.plans = plans(entities);
        approval.reading = reading(entities);
        approval.seat = approval.reading.seat;
        approval.rights = approval.reading.rights;
        approval.persons = PeopleRoom.persons(entities);
        approval.history = approval.reading.history;
        return approval;
    }

    /** A signed agreement of San Nicolás and Bello. */
    static UUID signedAgreement(PortalDatabase database) {
        return database.as(SAN_NICOLAS_EDITOR, entities -> AgreementRoom.signed(
                        entities, SAN_NICOLAS, BELLO, LocalDate.of(2026, 11, 1))
                .id());
    }

    /** An agreement in force of San Nicolás and Bello. */
    static UUID agreementInForce(PortalDatabase database) {
        var id = signedAgreement(database);
        return database.as(SAN_NICOLAS_EDITOR, entities -> {
            AgreementRoom.agreements(entities).find(id).orElseThrow().enterIntoForce();
            return id;
        });
    }

    /** The 2027 plan of a new agreement of San Nicolás and Bello, without rows. */
    public static UUID openPlan(PortalDatabase database) {
        var agreement = agreementInForce(database);
        return database.as(SAN_NICOLAS_EDITOR, entities -> editing(entities).open(agreement, 2027));
    }

    /** A new activity of the plan. */
    public static UUID addRow(PortalDatabase database, UUID plan) {
        return database.as(
                SAN_NICOLAS_EDITOR,
                entities -> editing(entities).addRow(plan, UUID.randomUUID()).id());
    }

    static EditAnswer edit(PortalDatabase database, Seat by, UUID plan, CellEdit edit) {
        return database.as(by, entities -> editing(entities).edit(plan, edit));
    }

    /** Each of the two parties writes a word in the row. */
    public static void writeByBoth(PortalDatabase database, UUID plan, UUID row) {
        edit(database, SAN_NICOLAS_EDITOR, plan, new CellEdit(row, "activity", 0, "Mission", UUID.randomUUID()));
        edit(database, BELLO_EDITOR, plan, new CellEdit(row, "objective", 0, "Trade", UUID.randomUUID()));
    }

    static PlanView view(PortalDatabase database, Seat by, UUID plan) {
        return database.as(by, entities -> reading(entities).view(plan));
    }

    public static PlanView approve(PortalDatabase database, Seat by, UUID plan) {
        return approve(database, by, plan, view(database, by, plan).hash());
    }

    static PlanView approve(PortalDatabase database, Seat by, UUID plan, String seenHash) {
        return database.as(by, entities -> approval(entities).approve(plan, seenHash));
    }
}
