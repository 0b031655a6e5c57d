package org.twinhall.domain.staff;

import jakarta.persistence.EntityManager;
import org.twinhall.domain.government.GovernmentRoom;
import org.twinhall.domain.history.HistoryRoom;
import org.twinhall.domain.notice.NoticeRoom;
import org.twinhall.domain.people.AboutPerson;
import org.twinhall.domain.people.PeopleRoom;

/** Makes this room's beans by hand, for tests without a container. */
public final class StaffRoom {
    private final EntityManager entities;

    StaffRoom(EntityManager entities) {
        this.entities = entities;
    }

    Inviting inviting() {
        var inviting = new Inviting();
        inviting.seat = PeopleRoom.currentSeat();
        inviting.rights = PeopleRoom.recordRights(entities);
        inviting.persons = PeopleRoom.persons(entities);
        inviting.governments = GovernmentRoom.governments(entities);
        inviting.invitations = invitations();
        inviting.passes = passes();
        inviting.postOffice = NoticeRoom.postOffice(entities);
        inviting.portal = () -> "http://portal.example";
        inviting.history = HistoryRoom.history(entities);
        return inviting;
    }

    StaffKeeping keeping(Accounts accounts) {
        var keeping = new StaffKeeping();
        keeping.seat = PeopleRoom.currentSeat();
        keeping.accounts = accounts;
        var turn = new JpaStaffTurn();
        turn.entities = entities;
        keeping.turn = turn;
        keeping.history = history();
        return keeping;
    }

    private StaffHistory history() {
        var history = new StaffHistory();
        history.seat = PeopleRoom.currentSeat();
        history.rights = PeopleRoom.recordRights(entities);
        history.persons = PeopleRoom.persons(entities);
        history.history = HistoryRoom.history(entities);
        return history;
    }

    InvitationAnswering answering() {
        var answering = new InvitationAnswering();
        answering.seat = PeopleRoom.currentSeat();
        answering.invitations = invitations();
        answering.passes = passes();
        answering.governments = GovernmentRoom.governments(entities);
        answering.postOffice = NoticeRoom.postOffice(entities);
        answering.portal = () -> "http://portal.example";
        answering.history = HistoryRoom.history(entities);
        return answering;
    }

    GuestKeeping guests() {
        var guests = new GuestKeeping();
        guests.seat = PeopleRoom.currentSeat();
        guests.rights = PeopleRoom.recordRights(entities);
        guests.persons = PeopleRoom.persons(entities);
        guests.governments = GovernmentRoom.governments(entities);
        guests.passes = passes();
        guests.invitations = invitations();
        guests.postOffice = NoticeRoom.postOffice(entities);
        guests.portal = () -> "http://portal.example";
        guests.history = HistoryRoom.history(entities);
        guests.ownHistory = history();
        return guests;
    }

    /** What the room holds about whoever asks. */
    public static AboutPerson aboutPerson(EntityManager entities) {
        var held = new JpaStaffAboutPerson();
        held.entities = entities;
        return held;
    }

    Invitations invitations() {
        var invitations = new JpaInvitations();
        invitations.entities = entities;
        return invitations;
    }

    /** The passes of guests. */
    public static GuestPasses guestPasses(EntityManager entities) {
        return new StaffRoom(entities).passes();
    }

    GuestPasses passes() {
        var passes = new JpaGuestPasses();
        passes.entities = entities;
        return passes;
    }
}
