package org.twinhall.web.identity;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.twinhall.domain.government.Government;
import org.twinhall.domain.government.Governments;
import org.twinhall.domain.machine.ApiClients;
import org.twinhall.domain.machine.Machine;
import org.twinhall.domain.machine.Scope;
import org.twinhall.domain.people.Reach;
import org.twinhall.domain.people.Role;
import org.twinhall.domain.people.Seat;
import org.twinhall.domain.staff.GuestPasses;

/**
 * The seats that a person has: the organisations of the token that are governments of the portal, and the single records to which a
 * partner invited them.
 */
@ApplicationScoped
public class Seats {
    /** The organisation that keeps the platform itself. */
    public static final String PLATFORM = "platform";

    @Inject
    Governments governments;

    @Inject
    GuestPasses passes;

    @Inject
    ApiClients programs;

    /** The program that this is the account of, if it is one that works now. */
    Optional<Machine> machine(Identity account) {
        return account.isOfAProgram() ? programs.ofAccount(account.id()) : Optional.empty();
    }

    /** Notes that the program of this account did something. */
    void machineWorks(Identity account) {
        programs.used(account.id());
    }

    /**
     * The person's seat in that government; empty if there is no such government, it has not joined, or they have no seat there: a
     * member who has no role that the portal knows has none.
     */
    public Optional<Seat> of(Identity person, String slug) {
        return governments
                .bySlug(slug)
                .flatMap(government -> person.isOfAProgram()
                        ? asProgram(person, government)
                        : asMember(person, government).or(() -> asGuest(person, government)));
    }

    /** All seats of the person, by the name of the government. */
    public List<NamedSeat> of(Identity person) {
        var guestOf = passes.of(person.id());
        var asMember = person.memberships().keySet().stream().flatMap(slug -> governments.bySlug(slug).stream());
        var seen = new HashSet<UUID>();
        return Stream.concat(asMember, governments.all(guestOf.keySet()).stream())
                .filter(government -> seen.add(government.id()))
                .flatMap(government -> asMember(person, government)
                        .or(() -> asGuest(person, government, guestOf))
                        .map(seat -> new NamedSeat(government.name(), seat))
                        .stream())
                .sorted(Comparator.comparing(NamedSeat::government))
                .toList();
    }

    /** For whom they were invited to write and are not confirmed yet. */
    public List<GuestPasses.Waiting> waiting(Identity person) {
        return passes.waiting(person.id());
    }

    /** Whether the person has a role somewhere that does not count because they showed no second factor. */
    public boolean withheld(Identity person) {
        return !person.secondFactor()
                && person.memberships().values().stream()
                        .flatMap(membership -> membership.roles().stream())
                        .flatMap(role -> Role.ofRealm(role).stream())
                        .anyMatch(Role::needsSecondFactor);
    }

    private static Optional<Seat> asMember(Identity person, Government government) {
        var slug = government.slug().orElseThrow();
        return Optional.ofNullable(person.memberships().get(slug))
                .filter(membership -> government.hasJoined())
                .map(membership -> roles(person, slug, membership))
                .filter(roles -> !roles.isEmpty())
                .map(roles -> new Seat(person.id(), person.name(), government.id(), slug, roles));
    }

    private static Set<Role> roles(Identity person, String slug, Membership membership) {
        var roles = EnumSet.noneOf(Role.class);
        membership.roles().forEach(name -> Role.ofRealm(name).ifPresent(roles::add));
        if (!slug.equals(PLATFORM)) {
            // Whoever may arrange the groups of one government must not be able to make themselves operator of all.
            roles.remove(Role.OPERATOR);
        }
        if (!person.secondFactor()) {
            // Keycloak asks for it, and this asks again.
            roles.removeIf(Role::needsSecondFactor);
        }
        return roles;
    }

    private Optional<Seat> asProgram(Identity account, Government government) {
        return machine(account)
                .filter(program -> program.governmentId().equals(government.id()) && government.hasJoined())
                .map(program -> new Seat(
                        account.id(),
                        program.name() + " (API)",
                        government.id(),
                        government.slug().orElseThrow(),
                        program.scopes().stream().map(Scope::role).collect(Collectors.toSet())));
    }

    private Optional<Seat> asGuest(Identity person, Government government) {
        return asGuest(person, government, passes.of(person.id()));
    }

    private static Optional<Seat> asGuest(Identity person, Government government, Map<UUID, Set<UUID>> passes) {
        return Optional.ofNullable(passes.get(government.id()))
                .map(records -> new Seat(
                        person.id(),
                        person.name(),
                        government.id(),
                        government.slug().orElseThrow(),
                        Set.of(Role.EDITOR),
                        Reach.only(records),
                        ""));
    }

    /**
     * A seat with the words for it.
     *
     * @param government the government's own name
     */
    public record NamedSeat(String government, Seat seat) {}
}
