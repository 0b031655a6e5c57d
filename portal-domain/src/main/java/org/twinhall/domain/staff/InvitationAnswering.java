package org.twinhall.domain.staff;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.twinhall.domain.government.Government;
import org.twinhall.domain.government.Governments;
import org.twinhall.domain.history.History;
import org.twinhall.domain.history.HistoryEntry.Happening;
import org.twinhall.domain.notice.Letter;
import org.twinhall.domain.notice.PostOffice;
import org.twinhall.domain.people.CurrentSeat;
import org.twinhall.domain.shared.DeedRefused;
import org.twinhall.domain.shared.NoSuchRecord;
import org.twinhall.domain.staff.Invitation.State;
import org.twinhall.domain.staff.Invitations.Lead;

/**
 * Reading and accepting an invitation. Whoever has its key may read it; only the person whose own, verified address it was sent to
 * accepts it, and once. Done in a seat of the inviting government that has no role: the portal itself acts for it.
 */
@ApplicationScoped
@Transactional
public class InvitationAnswering {
    @Inject
    CurrentSeat seat;

    @Inject
    Invitations invitations;

    @Inject
    GuestPasses passes;

    @Inject
    Governments governments;

    @Inject
    PostOffice postOffice;

    @Inject
    PortalAddress portal;

    @Inject
    History history;

    /** Who invites by that key; empty if there is no such invitation. Needs no seat. */
    public Optional<Lead> lead(String key) {
        return invitations.byKey(key);
    }

    /** The invitation in the words of its reader. */
    public Offer offer(UUID id) {
        var invitation = invitations.find(id).orElseThrow(() -> new NoSuchRecord("invitation"));
        var inviter = government(invitation.inviterId());
        var government = government(invitation.governmentId());
        return new Offer(invitation, inviter, government, passes.ofInvitation(id));
    }

    /**
     * The invitation, which can be accepted by whoever has that address.
     *
     * @param email the person's own, verified; empty if they have none
     * @throws DeedRefused if it was accepted, withdrawn or ended, or was sent to another address
     */
    public Offer requireOpen(UUID id, String email) {
        var offer = offer(id);
        requireOpen(offer);
        requireSameAddress(offer.invitation(), email);
        return offer;
    }

    private static void requireOpen(Offer offer) {
        offer.invitation().requireUnanswered();
        if (!offer.isOpen()) {
            throw new DeedRefused("invitation-expired");
        }
    }

    /**
     * Accepts it for the seat's person, under the same conditions.
     *
     * @param email          the person's own, verified; empty if they have none
     * @param administrators of a partner that works here itself, who are asked by mail to confirm the guest
     */
    public Offer accept(UUID id, String email, List<Member> administrators) {
        var offer = requireOpen(id, email);
        var invitation = offer.invitation();
        var person = seat.required();
        invitation.accept(person.personId());
        record(invitation, "invitation-accepted");
        var pass = invitation
                .recordId()
                .map(record -> new GuestPass(
                        invitation, record, person.personId(), person.personName(), offer.needsConfirmation()));
        pass.ifPresent(given -> {
            passes.add(given);
            if (given.state() == GuestPass.State.WAITING) {
                administrators.forEach(one -> postOffice.post(ask(one, offer, given)));
            }
        });
        return new Offer(invitation, offer.inviter(), offer.government(), pass);
    }

    private Letter ask(Member administrator, Offer offer, GuestPass pass) {
        return InvitationWords.toConfirm(
                administrator,
                pass.personName(),
                offer.inviter().name(),
                offer.government().name(),
                portal.address() + "/t/" + offer.government().slug().orElseThrow() + "/admin/people");
    }

    /**
     * Declines it. Whoever has the key has the mail, and need not have an account.
     *
     * @throws DeedRefused if it was answered or withdrawn already, or has ended
     */
    public Offer decline(UUID id) {
        var offer = offer(id);
        requireOpen(offer);
        offer.invitation().decline();
        return offer;
    }

    /**
     * Counts a letter about the account that it takes to accept it.
     *
     * @throws DeedRefused of reason {@code too-many-letters} if there were enough, or if it is not open
     */
    public void countLetter(UUID id) {
        var offer = offer(id);
        requireOpen(offer);
        offer.invitation().countLetter();
    }

    private void record(Invitation invitation, String deed) {
        history.record(
                invitation.historyId(), new Happening(deed, invitation.id().toString(), null, null));
    }

    private static void requireSameAddress(Invitation invitation, String email) {
        if (!invitation.email().equalsIgnoreCase(email)) {
            throw new DeedRefused("invitation-for-another");
        }
    }

    private Government government(UUID id) {
        return governments.find(id).orElseThrow(() -> new NoSuchRecord("government"));
    }

    /**
     * An invitation as its reader sees it.
     *
     * @param inviter    who invites
     * @param government for which the reader would work
     * @param pass       what came of it, for a guest who accepted; empty before, and for a colleague
     */
    public record Offer(Invitation invitation, Government inviter, Government government, Optional<GuestPass> pass) {
        /** Whether the government has to say that the reader may write in its name: it works here itself. */
        public boolean needsConfirmation() {
            return invitation.recordId().isPresent() && government.hasJoined();
        }

        public State state() {
            return invitation.state(Instant.now());
        }

        public boolean isOpen() {
            return state() == State.OPEN;
        }
    }
}
