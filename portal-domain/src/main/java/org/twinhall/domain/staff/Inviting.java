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
import org.twinhall.domain.people.Persons;
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
    Persons persons;

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
        return invitations.ofColleagues(seat.required().governmentId());
    }

    /**
     * Invites a colleague by e-mail.
     *
     * @param roles at least one; an operator is made by the platform only
     */
    public Invitation colleague(Invitee invitee, Set<Role> roles) {
        var by = seat.requireAny(Role.GOVERNMENT_ADMINISTRATOR);
        requireGivable(by, roles);
        requireNotTooMany(invitations.ofColleagues(by.governmentId()));
        var key = Key.fresh();
        var invitation = Invitation.ofColleague(by, persons.present(), invitee, EnumSet.copyOf(roles), key);
        rights.grant(by.governmentId(), by.governmentId(), Capacity.KEEPER);
        invitations.add(invitation);
        write(invitation, key);
        history.record(
                by.governmentId(),
                new Happening("colleague-invited", invitation.id().toString(), null, names(invitation.roles())));
        return invitation;
    }

    /**
     * The invitations of people to work for a government, as the operator sees them; the latest first.
     *
     * @throws DeedRefused unless the seat is the operator's
     */
    public List<Invitation> administrators(UUID governmentId) {
        operator();
        return invitations.ofColleagues(joined(governmentId).id());
    }

    /**
     * Invites somebody to administer another government: its first administrator, or another where it has nobody left who could
     * invite one. It gives the operator no right there, and stands in that government's history.
     *
     * @throws DeedRefused of reason {@code has-not-joined}; of {@code role-missing} unless the seat is the operator's
     */
    public Invitation administrator(UUID governmentId, Invitee invitee) {
        var by = operator();
        var government = joined(governmentId);
        requireNotTooMany(invitations.ofColleagues(governmentId));
        var key = Key.fresh();
        var invitation = Invitation.ofAdministrator(by, persons.present(), government.id(), invitee, key);
        rights.grant(government.id(), by.governmentId(), Capacity.KEEPER);
        invitations.add(invitation);
        write(invitation, key);
        record(invitation, "administrator-invited");
        return invitation;
    }

    private Seat operator() {
        return seat.requireWhole(Role.OPERATOR);
    }

    private Government joined(UUID id) {
        var government = governments.find(id).orElseThrow(() -> new NoSuchRecord("government"));
        if (!government.hasJoined()) {
            throw new DeedRefused("has-not-joined", government.name());
        }
        return government;
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
        requireNotTooMany(invitations.toRecord(by.governmentId(), recordId));
        var tie = passes.tieOf(recordId);
        if (government.slug().isEmpty()) {
            passes.host(recordId, partner, government.proposedSlug());
        }
        rights.grant(recordId, partner, Capacity.PARTY);
        // A tie that another put on record, as from the literature, is public and not ours to share.
        tie.filter(known -> rights.capacities(known).stream().anyMatch(Capacity::writes))
                .ifPresent(known -> rights.grant(known, partner, Capacity.PARTY));
        var key = Key.fresh();
        var invitation = Invitation.ofGuest(by, persons.present(), partner, recordId, tie.orElse(null), invitee, key);
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
        var own = requireInviter(recordId).governmentId();
        return new Guests(invitations.toRecord(own, recordId), passes.toRecord(own, recordId));
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
     * @throws DeedRefused if it was accepted, declined or withdrawn: then somebody is invited anew
     */
    public Invitation again(UUID id) {
        var invitation = own(id);
        invitation.requireUnanswered();
        invitation.countLetter();
        var key = Key.fresh();
        invitation.send(persons.present(), key);
        write(invitation, key);
        record(invitation, "invitation-sent-again");
        return invitation;
    }

    /** Withdraws an invitation that nobody has accepted, once. */
    public void withdraw(UUID id) {
        var invitation = own(id);
        invitation.requireUnanswered();
        invitation.withdraw();
        record(invitation, "invitation-withdrawn");
    }

    private void record(Invitation invitation, String deed) {
        history.record(
                invitation.historyId(), new Happening(deed, invitation.id().toString(), null, null));
    }

    /**
     * One that the seat can say something about. A colleague's is the affair of the administrators of the government to work for, also
     * where the platform invites; a guest's that of the inviting government's editors.
     */
    private Invitation own(UUID id) {
        var own = seat.required().governmentId();
        var invitation = invitations
                .find(id)
                .filter(found ->
                        found.inviterId().equals(own) || found.recordId().isEmpty())
                .orElseThrow(() -> new NoSuchRecord("invitation"));
        if (invitation.recordId().isPresent()) {
            rights.requireWriter(invitation.recordId().get());
            seat.requireAny(Role.EDITOR);
        } else if (invitation.governmentId().equals(own)) {
            seat.requireAny(Role.GOVERNMENT_ADMINISTRATOR);
        } else {
            operator();
        }
        return invitation;
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
