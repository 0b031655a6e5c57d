package org.twinhall.web.staff;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.twinhall.domain.government.Government;
import org.twinhall.domain.people.Role;
import org.twinhall.domain.shared.NoSuchRecord;
import org.twinhall.domain.staff.InvitationAnswering.Offer;
import org.twinhall.web.identity.CurrentPerson;
import org.twinhall.web.identity.Identity;
import org.twinhall.web.page.Plate;
import org.twinhall.web.page.Words;

/** The page to which an invitation's mail leads. It shows and leads on; {@link InvitationServlet} does. */
@Named
@RequestScoped
public class InvitationPage {
    @Inject
    InvitationDoor door;

    @Inject
    CurrentPerson person;

    @Inject
    Words words;

    private String key;
    private String told;
    private Offer offer;

    /** Not found if the key opens nothing. */
    public void load() {
        offer = door.offer(key).orElseThrow(() -> new NoSuchRecord("invitation"));
    }

    public Offer getOffer() {
        return offer;
    }

    /** The last word of the keys of what to say. */
    public String getState() {
        return offer.state().name();
    }

    /** The end of the key of why nothing can be accepted; of what became of a guest who accepted. */
    public String getWhy() {
        return offer.pass().map(pass -> "pass." + pass.state().name()).orElseGet(this::getState);
    }

    /** The end of the key of the title. */
    public String getKind() {
        return isGuest() ? ".guest" : offer.invitation().isOfAdministrator() ? ".administrator" : "";
    }

    /** Who invites, in the reader's words. */
    public String getInvitedBy() {
        return words.person(offer.invitation().invitedBy());
    }

    public boolean isGuest() {
        return offer.invitation().recordId().isPresent();
    }

    public List<String> getRoles() {
        return offer.invitation().roles().stream().map(Role::realmRole).sorted().toList();
    }

    public List<Plate> getPlates() {
        return List.of(plate(offer.inviter()), plate(offer.government()));
    }

    private Plate plate(Government government) {
        return Plate.of(government.name(), words.country(government.country()));
    }

    /** Whether the reader is signed in with the address that was invited. */
    public boolean isAddressee() {
        return person.identity()
                .map(Identity::email)
                .filter(offer.invitation().email()::equalsIgnoreCase)
                .isPresent();
    }

    /** Where to sign in and come back, also for who is signed in as somebody else. */
    public String getSignIn() {
        return "/signin?again=true&to=" + URLEncoder.encode("/invitation?key=" + key, StandardCharsets.UTF_8);
    }

    public String getKey() {
        return key;
    }

    public void setKey(String key) {
        this.key = key;
    }

    /** What was done just now, the last word of a key; null if nothing. */
    public String getTold() {
        return told;
    }

    public void setTold(String told) {
        this.told = "account".equals(told) || "away".equals(told) ? told : null;
    }
}
