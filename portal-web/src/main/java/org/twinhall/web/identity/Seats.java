package org.twinhall.web.identity;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import org.twinhall.domain.government.Government;
import org.twinhall.domain.government.Governments;
import org.twinhall.domain.people.Role;
import org.twinhall.domain.people.Seat;

/** The seats that a person has: the organisations of the token that are governments of the portal. */
@ApplicationScoped
public class Seats {
    /** The organisation that keeps the platform itself. */
    public static final String PLATFORM = "platform";

    @Inject
    Governments governments;

    /**
     * The person's seat in that government; empty if there is no such government, it has not joined, or they have no seat there: a
     * member who has no role that the portal knows has none.
     */
    public Optional<Seat> of(Identity person, String slug) {
        return Optional.ofNullable(person.memberships().get(slug)).flatMap(membership -> governments
                .bySlug(slug)
                .filter(Government::hasJoined)
                .map(government -> seat(person, slug, membership, government))
                .filter(seat -> !seat.roles().isEmpty()));
    }

    /** All seats of the person, by the name of the government. */
    public List<NamedSeat> of(Identity person) {
        return person.memberships().keySet().stream()
                .flatMap(slug -> governments.bySlug(slug).stream())
                .flatMap(
                        government -> government
                                .slug()
                                .flatMap(slug -> of(person, slug))
                                .map(seat -> new NamedSeat(government.name(), seat))
                                .stream())
                .sorted(Comparator.comparing(NamedSeat::government))
                .toList();
    }

    private static Seat seat(Identity person, String slug, Membership membership, Government government) {
        var roles = EnumSet.noneOf(Role.class);
        membership.roles().forEach(name -> Role.ofRealm(name).ifPresent(roles::add));
        if (!slug.equals(PLATFORM)) {
            // Whoever may arrange the groups of one government must not be able to make themselves operator of all.
            roles.remove(Role.OPERATOR);
        }
        return new Seat(person.id(), person.name(), government.id(), slug, roles);
    }

    /**
     * A seat with the words for it.
     *
     * @param government the government's own name
     */
    public record NamedSeat(String government, Seat seat) {}
}
