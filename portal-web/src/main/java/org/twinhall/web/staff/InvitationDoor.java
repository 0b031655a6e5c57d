package org.twinhall.web.staff;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import org.twinhall.domain.government.Government;
import org.twinhall.domain.government.Governments;
import org.twinhall.domain.people.BoundSeat;
import org.twinhall.domain.people.Reach;
import org.twinhall.domain.people.Role;
import org.twinhall.domain.people.Seat;
import org.twinhall.domain.shared.NoSuchRecord;
import org.twinhall.domain.staff.Accounts;
import org.twinhall.domain.staff.InvitationAnswering;
import org.twinhall.domain.staff.InvitationAnswering.Offer;
import org.twinhall.domain.staff.Invitations.Lead;
import org.twinhall.domain.staff.Member;
import org.twinhall.web.identity.Identity;

/** Where people come in with the key of an invitation. The portal acts for the government that invites, in a seat without a role. */
@ApplicationScoped
public class InvitationDoor {
    @Inject
    InvitationAnswering answering;

    @Inject
    Accounts accounts;

    @Inject
    Governments governments;

    /** What the key offers; empty if it opens nothing. */
    public Optional<Offer> offer(String key) {
        return lead(key).map(lead -> during(inviter(lead), "-", "-", "", () -> answering.offer(lead.invitationId())));
    }

    /**
     * Accepts it for that person. A colleague becomes a member first and the invitation counts as accepted afterwards: if something
     * fails between the two, accepting again mends it.
     *
     * @param from network address of the person
     */
    public Offer accept(String key, Identity person, String from) {
        var lead = lead(key).orElseThrow(() -> new NoSuchRecord("invitation"));
        var inviter = inviter(lead);
        var id = lead.invitationId();
        var offer = during(inviter, person.id(), person.name(), from, () -> answering.requireOpen(id, person.email()));
        if (offer.invitation().recordId().isEmpty()) {
            accounts.join(
                    slug(offer.government()), person.id(), offer.invitation().roles());
        }
        var administrators = offer.needsConfirmation() ? administrators(offer.government()) : List.<Member>of();
        return during(
                inviter, person.id(), person.name(), from, () -> answering.accept(id, person.email(), administrators));
    }

    private List<Member> administrators(Government government) {
        return accounts.of(slug(government)).stream()
                .filter(member -> member.isOpen()
                        && !member.email().isEmpty()
                        && member.roles().contains(Role.GOVERNMENT_ADMINISTRATOR))
                .toList();
    }

    /** Declines it, whoever has the key: they need no account for it. */
    public void decline(String key) {
        var lead = lead(key).orElseThrow(() -> new NoSuchRecord("invitation"));
        during(inviter(lead), "-", "-", "", () -> answering.decline(lead.invitationId()));
    }

    /** Opens an account for the address of the invitation, if it has none yet, and has Keycloak write to it. */
    public void openAccount(String key) {
        var offer = offer(key).filter(found -> found.isOpen()).orElseThrow(() -> new NoSuchRecord("invitation"));
        var invitation = offer.invitation();
        during(offer.inviter(), "-", "-", "", () -> {
            answering.countLetter(invitation.id());
            return null;
        });
        accounts.open(invitation.email(), invitation.name(), invitation.language(), "/invitation?key=" + key);
    }

    private Optional<Lead> lead(String key) {
        return key == null || key.isBlank() ? Optional.empty() : answering.lead(key);
    }

    private Government inviter(Lead lead) {
        return governments.find(lead.inviterId()).orElseThrow(() -> new NoSuchRecord("government"));
    }

    private static String slug(Government government) {
        return government.slug().orElseThrow(() -> new NoSuchRecord("government"));
    }

    private static <T> T during(Government government, String id, String name, String from, Callable<T> work) {
        try {
            return BoundSeat.during(
                    new Seat(id, name, government.id(), slug(government), Set.of(), Reach.WHOLE, from), work);
        } catch (RuntimeException refused) {
            throw refused;
        } catch (Exception unexpected) {
            throw new IllegalStateException(unexpected);
        }
    }
}
