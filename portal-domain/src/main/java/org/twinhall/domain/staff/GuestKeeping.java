package org.twinhall.domain.staff;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.UUID;
import org.twinhall.domain.government.Government;
import org.twinhall.domain.government.Governments;
import org.twinhall.domain.history.History;
import org.twinhall.domain.history.HistoryEntry.Happening;
import org.twinhall.domain.notice.PostOffice;
import org.twinhall.domain.people.CurrentSeat;
import org.twinhall.domain.people.Persons;
import org.twinhall.domain.people.RecordRights;
import org.twinhall.domain.people.Role;
import org.twinhall.domain.people.Seat;
import org.twinhall.domain.shared.DeedRefused;
import org.twinhall.domain.shared.NoSuchRecord;
import org.twinhall.domain.staff.GuestPass.State;

/**
 * Who writes on single records in a government's name because a partner invited them: the government's administrators see them all,
 * confirm or refuse them, and end their work. The partner's editors end what they began.
 */
@ApplicationScoped
@Transactional
public class GuestKeeping {
    @Inject
    CurrentSeat seat;

    @Inject
    RecordRights rights;

    @Inject
    Persons persons;

    @Inject
    Governments governments;

    @Inject
    GuestPasses passes;

    @Inject
    Invitations invitations;

    @Inject
    PostOffice postOffice;

    @Inject
    PortalAddress portal;

    @Inject
    History history;

    @Inject
    StaffHistory ownHistory;

    /**
     * Those who write, or wait to write, in the name of the seat's government; by name.
     *
     * @throws DeedRefused unless the seat administers its government
     */
    public List<GuestInName> inOurName() {
        var own = administrator().governmentId();
        return passes.inNameOf(own).stream()
                .map(pass -> new GuestInName(pass, government(pass.inviterId())))
                .toList();
    }

    /**
     * Lets somebody write in the government's name, and tells them.
     *
     * @throws NoSuchRecord if nobody waits by that pass
     */
    public void confirm(UUID passId) {
        var by = administrator();
        var pass = passes.find(passId)
                .filter(found -> found.governmentId().equals(by.governmentId()) && found.state() == State.WAITING)
                .orElseThrow(() -> new NoSuchRecord("pass"));
        pass.confirm();
        recordInBoth(pass, "guest-confirmed");
        pass.invitationId().flatMap(invitations::find).ifPresent(invitation -> tell(by, pass, invitation));
    }

    /**
     * Ends the work of a guest on the record, or refuses who waits; from the next moment they do not see it.
     *
     * @throws NoSuchRecord if there is no such pass, or the seat's government has nothing to do with it
     */
    public void end(UUID passId) {
        var own = seat.required().governmentId();
        var pass = passes.find(passId).filter(GuestPass::isOpen).orElseThrow(() -> new NoSuchRecord("pass"));
        if (pass.governmentId().equals(own)) {
            administrator();
            var refused = pass.state() == State.WAITING;
            pass.end();
            recordInBoth(pass, refused ? "guest-refused" : "guest-ended");
        } else {
            rights.requireWriter(pass.recordId());
            seat.requireWhole(Role.EDITOR);
            pass.end();
            history.record(pass.recordId(), happening(pass, "guest-ended"));
        }
    }

    private Seat administrator() {
        return seat.requireWhole(Role.GOVERNMENT_ADMINISTRATOR);
    }

    /** Both parties read the history of the record; the government finds it in that of its own people too. */
    private void recordInBoth(GuestPass pass, String deed) {
        history.record(pass.recordId(), happening(pass, deed));
        ownHistory.record(pass.personId(), pass.personName(), person -> happening(person, deed));
    }

    private Happening happening(GuestPass pass, String deed) {
        return happening(persons.pseudonym(pass.personId(), pass.personName()).toString(), deed);
    }

    private static Happening happening(String person, String deed) {
        return new Happening(deed, person, null, null);
    }

    private void tell(Seat by, GuestPass pass, Invitation invitation) {
        var room = pass.isToDraft() ? "/drafts/draft?id=" : "/plans/plan?id=";
        postOffice.post(InvitationWords.confirmed(
                invitation,
                government(by.governmentId()).name(),
                portal.address() + "/t/" + by.governmentSlug() + room + pass.recordId()));
    }

    private Government government(UUID id) {
        return governments.find(id).orElseThrow(() -> new NoSuchRecord("government"));
    }

    /**
     * Somebody who works, or would work, in the government's name.
     *
     * @param inviter the party that invited them
     */
    public record GuestInName(GuestPass pass, Government inviter) {}
}
