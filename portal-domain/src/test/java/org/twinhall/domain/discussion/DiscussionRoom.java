package org.twinhall.domain.discussion;

import jakarta.persistence.EntityManager;
import org.twinhall.domain.drafting.DraftingRoom;
import org.twinhall.domain.government.GovernmentRoom;
import org.twinhall.domain.history.HistoryRoom;
import org.twinhall.domain.law.TestCountries;
import org.twinhall.domain.notice.NoticeRoom;
import org.twinhall.domain.people.PeopleRoom;
import org.twinhall.domain.staff.Accounts;
import org.twinhall.domain.staff.StaffRoom;

/** Makes this room's beans by hand, for tests without a container. */
final class DiscussionRoom {
    private DiscussionRoom() {}

    static Discussing discussing(EntityManager entities) {
        var discussing = new Discussing();
        discussing.seat = PeopleRoom.currentSeat();
        discussing.persons = PeopleRoom.persons(entities);
        discussing.rights = PeopleRoom.recordRights(entities);
        discussing.drafting = DraftingRoom.drafting(entities, new TestCountries());
        discussing.drafts = DraftingRoom.drafts(entities);
        discussing.governments = GovernmentRoom.governments(entities);
        discussing.comments = comments(entities);
        discussing.postOffice = NoticeRoom.postOffice(entities);
        discussing.portal = () -> "http://portal.example";
        discussing.history = HistoryRoom.history(entities);
        return discussing;
    }

    static Calling calling(EntityManager entities, Accounts accounts) {
        var calling = new Calling();
        calling.seat = PeopleRoom.currentSeat();
        calling.governments = GovernmentRoom.governments(entities);
        calling.accounts = accounts;
        calling.passes = StaffRoom.guestPasses(entities);
        calling.discussing = discussing(entities);
        return calling;
    }

    static JpaComments comments(EntityManager entities) {
        var comments = new JpaComments();
        comments.entities = entities;
        return comments;
    }
}
