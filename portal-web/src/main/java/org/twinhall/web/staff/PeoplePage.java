package org.twinhall.web.staff;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.twinhall.domain.people.CurrentSeat;
import org.twinhall.domain.people.Role;
import org.twinhall.domain.shared.NoSuchRecord;
import org.twinhall.domain.staff.GuestKeeping;
import org.twinhall.domain.staff.Inviting;
import org.twinhall.domain.staff.StaffKeeping;
import org.twinhall.web.page.Language;

/** The people of a government, for its administrators: who has which role, who was invited, who has not come for long. */
@Named
@ViewScoped
public class PeoplePage implements Serializable {
    private static final long serialVersionUID = 1L;

    @Inject
    StaffKeeping keeping;

    @Inject
    Inviting inviting;

    @Inject
    GuestKeeping guestKeeping;

    @Inject
    StaffPlaces places;

    @Inject
    CurrentSeat seat;

    @Inject
    Language language;

    private boolean quiet;
    private String person;
    private boolean leaving;
    private List<MemberLine> members = List.of();
    private List<InvitationLine> invitations = List.of();
    private List<GuestInNameLine> guests = List.of();
    private List<String> roles = new ArrayList<>();
    private final InviteeForm invitee = new InviteeForm();
    private List<String> invitedRoles = new ArrayList<>(List.of(Role.EDITOR.realmRole()));

    public void load() {
        var now = Instant.now();
        members = keeping.members().stream()
                .map(member -> MemberLine.of(member, now))
                .toList();
        invitations = InvitationLine.all(inviting.colleagues());
        guests = guestKeeping.inOurName().stream().map(GuestInNameLine::of).toList();
        invitee.setTongue(language.getTag());
        chosen().ifPresent(member -> roles = new ArrayList<>(member.roles()));
    }

    /** Gives and takes until the member has the roles that were ticked. */
    public void save() {
        var member = chosen().orElseThrow(() -> new NoSuchRecord("member"));
        var wanted = roles(roles);
        var had = roles(member.roles());
        wanted.stream().filter(role -> !had.contains(role)).forEach(role -> keeping.give(person, role));
        had.stream().filter(role -> !wanted.contains(role)).forEach(role -> keeping.take(person, role));
        places.onTo("/admin/people", "people.saved", member.name());
    }

    /** Takes the member out of the government. */
    public void remove() {
        var member = chosen().orElseThrow(() -> new NoSuchRecord("member"));
        keeping.remove(person);
        places.onTo("/admin/people", "people.removed", member.name());
    }

    public void invite() {
        var whom = invitee.read();
        inviting.colleague(whom, roles(invitedRoles));
        places.onTo("/admin/people", "people.invited", whom.email());
    }

    /** Whom to invite. */
    public InviteeForm getInvitee() {
        return invitee;
    }

    public void again(String id) {
        var invitation = inviting.again(UUID.fromString(id));
        places.onTo("/admin/people", "people.invited", invitation.email());
    }

    public void withdraw(String id) {
        inviting.withdraw(UUID.fromString(id));
        places.onTo("/admin/people", "people.withdrawn");
    }

    /** Lets somebody whom a partner invited write in the government's name. */
    public void confirm(String pass) {
        guestKeeping.confirm(UUID.fromString(pass));
        places.onTo("/admin/people", "named.confirmed");
    }

    /** Refuses who waits, and ends the work of who writes already. */
    public void end(String pass) {
        guestKeeping.end(UUID.fromString(pass));
        places.onTo("/admin/people", "guests.ended");
    }

    public List<GuestInNameLine> getGuests() {
        return guests;
    }

    private static Set<Role> roles(List<String> names) {
        return names.stream().flatMap(role -> Role.ofRealm(role).stream()).collect(Collectors.toSet());
    }

    /** The roles that can be given here. */
    public List<String> getGivable() {
        var mayGiveAll = seat.required().has(Role.OPERATOR);
        return List.of(Role.values()).stream()
                .filter(role -> role != Role.OPERATOR || mayGiveAll)
                .map(Role::realmRole)
                .toList();
    }

    private Optional<MemberLine> chosen() {
        return members.stream().filter(member -> member.id().equals(person)).findFirst();
    }

    /** The member whose roles are being changed; null if none is. */
    public MemberLine getChosen() {
        return chosen().orElse(null);
    }

    public List<MemberLine> getMembers() {
        return quiet ? members.stream().filter(MemberLine::quiet).toList() : members;
    }

    public long getQuietOnes() {
        return members.stream().filter(MemberLine::quiet).count();
    }

    public List<InvitationLine> getInvitations() {
        return invitations;
    }

    public boolean isQuiet() {
        return quiet;
    }

    public void setQuiet(boolean quiet) {
        this.quiet = quiet;
    }

    public String getPerson() {
        return person;
    }

    public void setPerson(String person) {
        this.person = person;
    }

    /** Whether the member is to be taken out; asked a second time. */
    public boolean isLeaving() {
        return leaving;
    }

    public void setLeaving(boolean leaving) {
        this.leaving = leaving;
    }

    public List<String> getRoles() {
        return roles;
    }

    public void setRoles(List<String> roles) {
        this.roles = roles;
    }

    public List<String> getInvitedRoles() {
        return invitedRoles;
    }

    public void setInvitedRoles(List<String> invitedRoles) {
        this.invitedRoles = invitedRoles;
    }
}
