package org.twinhall.web.staff;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.twinhall.domain.government.Government;
import org.twinhall.domain.staff.GuestKeeping;
import org.twinhall.domain.staff.GuestPass;
import org.twinhall.domain.staff.Inviting;
import org.twinhall.web.api.WordOf;
import org.twinhall.web.page.Language;

/** Who of a partner was invited to one draft or plan; where somebody is invited and let go. */
@Named
@ViewScoped
public class GuestsPage implements Serializable {
    private static final long serialVersionUID = 1L;

    @Inject
    Inviting inviting;

    @Inject
    GuestKeeping keeping;

    @Inject
    StaffPlaces places;

    @Inject
    Language language;

    private UUID id;
    private List<Partner> partners = List.of();
    private List<InvitationLine> invitations = List.of();
    private List<PassLine> passes = List.of();
    private String partner;
    private final InviteeForm invitee = new InviteeForm();

    /** Not found unless the seat's government writes that record. */
    public void load() {
        var guests = inviting.guests(id);
        partners = inviting.partners(id).stream().map(Partner::of).toList();
        invitations = InvitationLine.all(guests.invitations());
        passes = guests.passes().stream().map(PassLine::of).toList();
        invitee.setTongue(language.getTag());
        partner = partners.isEmpty() ? null : partners.get(0).id();
    }

    public void invite() {
        var whom = invitee.read();
        inviting.guest(id, UUID.fromString(partner), whom);
        places.onTo("/guests?id=" + id, "people.invited", whom.email());
    }

    /** Whom to invite. */
    public InviteeForm getInvitee() {
        return invitee;
    }

    public void again(String invitation) {
        var sent = inviting.again(UUID.fromString(invitation));
        places.onTo("/guests?id=" + id, "people.invited", sent.email());
    }

    public void withdraw(String invitation) {
        inviting.withdraw(UUID.fromString(invitation));
        places.onTo("/guests?id=" + id, "people.withdrawn");
    }

    public void end(String pass) {
        keeping.end(UUID.fromString(pass));
        places.onTo("/guests?id=" + id, "guests.ended");
    }

    public List<Partner> getPartners() {
        return partners;
    }

    public List<InvitationLine> getInvitations() {
        return invitations;
    }

    public List<PassLine> getPasses() {
        return passes;
    }

    public UUID getId() {
        return id;
    }

    public void setId(UUID id) {
        this.id = id;
    }

    public String getPartner() {
        return partner;
    }

    public void setPartner(String partner) {
        this.partner = partner;
    }

    /** Another party of the record. */
    public record Partner(String id, String name) implements Serializable {
        static Partner of(Government government) {
            return new Partner(government.id().toString(), government.name());
        }
    }

    /**
     * A person who works on the record as a guest.
     *
     * @param state whether they work, or wait for the government in whose name they would
     */
    public record PassLine(
            @Schema(format = "uuid") String id, String name, Instant since, @WordOf(GuestPass.State.class) String state)
            implements Serializable {
        static PassLine of(GuestPass pass) {
            return new PassLine(
                    pass.id().toString(),
                    pass.personName(),
                    pass.since(),
                    pass.state().name());
        }
    }
}
