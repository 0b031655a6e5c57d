package org.twinhall.domain.staff;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.twinhall.domain.government.Government;
import org.twinhall.domain.government.Governments;
import org.twinhall.domain.history.History;
import org.twinhall.domain.history.HistoryEntry.Happening;
import org.twinhall.domain.notice.PostOffice;
import org.twinhall.domain.people.Capacity;
import org.twinhall.domain.people.CurrentSeat;
import org.twinhall.domain.people.RecordRights;
import org.twinhall.domain.people.Role;
import org.twinhall.domain.people.Seat;
import org.twinhall.domain.shared.DeedRefused;
import org.twinhall.domain.shared.InvalidInput;
import org.twinhall.domain.shared.NoSuchRecord;
import org.twinhall.domain.staff.Invitation.State;

/** A government invites colleagues, and people of a partner to one draft or plan. */
@ApplicationScoped
@Transactional
public class Inviting {
    /** Many more than an office has; a robot in a seat could otherwise send mail without end. */
    private static final int MOST_OPEN = 200;

    @Inject
    CurrentSeat seat;

    @Inject
    RecordRights rights;

    @Inject
    Governments governments;

    @Inject
    Invitations invitations;

    @Inject
    GuestPasses passes;

    @Inject
    PostOffice postOffice;

    @Inject
    PortalAddress portal;

    @Inject
    History history;

    /**
     * The invitations of colleagues, the latest first.
     *
     * @throws DeedRefused unless the seat administers its government
     */
    public List<Invitation> colleagues() {
        seat.requireAny(Role.GOVERNMENT_ADMINISTRATOR);
        return invitations.ofColleagues();
    }

    /**
     * Invites a colleague by e-mail.
     *
     * @param roles at least one; an operator is made by the platform only
     */
    public Invitation colleague(Invitee invitee, Set<Role> roles) {
        var by = seat.requireAny(Role.GOVERNMENT_ADMINISTRATOR);
        requireGivable(by, roles);
        requireNotTooMany(invitations.ofColleagues());
        var key = Key.fresh();
        var invitation = Invitation.ofColleague(by, invitee, EnumSet.copyOf(roles), key);
        rights.grant(by.governmentId(), by.governmentId(), Capacity.KEEPER);
        invitations.add(invitation);
        write(invitation, key);
        history.record(
                by.governmentId(),
                new Happening("colleague-invited", invitation.id().toString(), null, names(invitation.roles())));
        return invitation;
    }

    /**
     * Invites somebody of a partner, by e-mail, to a draft or a plan of which both are parties.
     *
     * @param partner the government for which they are to write
     */
    public Invitation guest(UUID recordId, UUID partner, Invitee invitee) {
        var by = requireInviter(recordId);
        var government = governments
                .find(partner)
                .filter(found -> !found.id().equals(by.governmentId())
                        && passes.partiesOf(recordId).contains(found.id()))
                .orElseThrow(() -> new InvalidInput("partner", "unknown"));
        requireNotTooMany(invitations.toRecord(recordId));
        var tie = passes.tieOf(recordId);
        if (government.slug().isEmpty()) {
            passes.host(recordId, partner, government.proposedSlug());
        }
        rights.grant(recordId, partner, Capacity.PARTY);
        // A tie that another put on record, as from the literature, is public and not ours to share.
        tie.filter(known -> rights.capacities(known).stream().anyMatch(Capacity::writes))
                .ifPresent(known -> rights.grant(known, partner, Capacity.PARTY));
        var key = Key.fresh();
        var invitation = Invitation.ofGuest(by, partner, recordId, tie.orElse(null), invitee, key);
        invitations.add(invitation);
        write(invitation, key);
        history.record(recordId, new Happening("guest-invited", invitation.id().toString(), null, government.name()));
        return invitation;
    }

    /**
     * Who was invited to the record by the seat's government, and who works on it because of that.
     *
     * @throws DeedRefused unless an editor of the whole government asks: it tells names and addresses
     */
    public Guests guests(UUID recordId) {
        requireInviter(recordId);
        return new Guests(invitations.toRecord(recordId), passes.toRecord(recordId));
    }

    private Seat requireInviter(UUID recordId) {
        rights.requireWriter(recordId);
        return seat.requireWhole(Role.EDITOR);
    }

    /** The other parties of the record, of which people can be invited. */
    public List<Government> partners(UUID recordId) {
        var own = requireInviter(recordId).governmentId();
        return governments.all(passes.partiesOf(recordId)).stream()
                .filter(party -> !party.id().equals(own))
                .toList();
    }

    /**
     * Sends an invitation again, with a new key and a new term.
     *
     * @throws DeedRefused if it was accepted or withdrawn: then somebody is invited anew
     */
    public Invitation again(UUID id) {
        var invitation = own(id);
        requireUnanswered(invitation);
        var key = Key.fresh();
        invitation.send(key);
        write(invitation, key);
        record(invitation, "invitation-sent-again");
        return invitation;
    }

    /** Withdraws an invitation that nobody has accepted, once. */
    public void withdraw(UUID id) {
        var invitation = own(id);
        requireUnanswered(invitation);
        invitation.withdraw();
        record(invitation, "invitation-withdrawn");
    }

    private void record(Invitation invitation, String deed) {
        history.record(
                invitation.recordId().orElse(invitation.inviterId()),
                new Happening(deed, invitation.id().toString(), null, null));
    }

    /** Ends the work of a guest on the record; from the next moment they do not see it. */
    public void end(UUID passId) {
        var pass = passes.find(passId).filter(GuestPass::isOpen).orElseThrow(() -> new NoSuchRecord("pass"));
        rights.requireWriter(pass.recordId());
        seat.requireAny(Role.EDITOR);
        pass.end();
        history.record(pass.recordId(), new Happening("guest-ended", passId.toString(), null, null));
    }

    /** The government's own; a colleague's is its administrators' affair, a guest's that of its editors. */
    private Invitation own(UUID id) {
        var invitation = invitations.find(id).orElseThrow(() -> new NoSuchRecord("invitation"));
        if (invitation.recordId().isPresent()) {
            rights.requireWriter(invitation.recordId().get());
            seat.requireAny(Role.EDITOR);
        } else {
            seat.requireAny(Role.GOVERNMENT_ADMINISTRATOR);
        }
        return invitation;
    }

    private static void requireUnanswered(Invitation invitation) {
        switch (invitation.state(Instant.now())) {
            case ACCEPTED -> throw new DeedRefused("invitation-accepted");
            case WITHDRAWN -> throw new DeedRefused("invitation-withdrawn");
            case OPEN, EXPIRED -> {}
        }
    }

    private static void requireNotTooMany(List<Invitation> sent) {
        var now = Instant.now();
        if (sent.stream().filter(one -> one.state(now) == State.OPEN).count() >= MOST_OPEN) {
            throw new DeedRefused("too-many-invitations", String.valueOf(MOST_OPEN));
        }
    }

    static void requireGivable(Seat by, Set<Role> roles) {
        if (roles.isEmpty()) {
            throw new InvalidInput("roles", "required");
        }
        if (roles.contains(Role.OPERATOR) && !by.has(Role.OPERATOR)) {
            throw new InvalidInput("roles", "unknown");
        }
    }

    private static String names(Set<Role> roles) {
        return roles.stream().map(Role::realmRole).sorted().collect(java.util.stream.Collectors.joining(", "));
    }

    private void write(Invitation invitation, String key) {
        postOffice.post(InvitationWords.letter(
                invitation,
                name(invitation.inviterId()),
                name(invitation.governmentId()),
                portal.address() + "/invitation?key=" + key));
    }

    private String name(UUID government) {
        return governments.find(government).map(Government::name).orElse("");
    }

    /**
     * Whom a record was opened to.
     *
     * @param invitations the latest first
     * @param passes      by name
     */
    public record Guests(List<Invitation> invitations, List<GuestPass> passes) {}
}
