package org.twinhall.domain.staff;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import org.twinhall.domain.history.HistoryEntry.Happening;
import org.twinhall.domain.people.CurrentSeat;
import org.twinhall.domain.people.Role;
import org.twinhall.domain.people.Seat;
import org.twinhall.domain.shared.DeedRefused;
import org.twinhall.domain.shared.NoSuchRecord;

/**
 * The administrators of a government keep its members: who has which role, and who leaves. The accounts are another service's, and
 * what was done is put on record afterwards. Whatever takes somebody away is done one after the other, in a transaction that holds
 * the government's turn while the accounts are asked: else two administrators could take each other's role at the same moment.
 */
@ApplicationScoped
public class StaffKeeping {
    @Inject
    CurrentSeat seat;

    @Inject
    Accounts accounts;

    @Inject
    StaffTurn turn;

    @Inject
    StaffHistory history;

    /**
     * The members by name.
     *
     * @throws DeedRefused unless the seat administers its government
     */
    public List<Member> members() {
        return accounts.of(administrator().governmentSlug());
    }

    /** Gives a member a role. */
    public void give(String personId, Role role) {
        var by = administrator();
        Inviting.requireGivable(by, Set.of(role));
        var member = member(by, personId);
        if (!member.roles().contains(role)) {
            accounts.give(by.governmentSlug(), personId, role);
            record(member, person -> new Happening("role-given", person, null, role.realmRole()));
        }
    }

    /**
     * Takes a role from a member.
     *
     * @throws DeedRefused of reason {@code last-administrator} if nobody could administer the government afterwards
     */
    @Transactional
    public void take(String personId, Role role) {
        var by = administrator();
        turn.await(by.governmentId());
        var member = member(by, personId);
        if (role == Role.GOVERNMENT_ADMINISTRATOR) {
            requireAnotherAdministrator(by, personId);
        }
        if (member.roles().contains(role)) {
            accounts.take(by.governmentSlug(), personId, role);
            if (role == Role.GOVERNMENT_ADMINISTRATOR) {
                requireSomebodyLeft(by, member);
            }
            record(member, person -> new Happening("role-taken", person, role.realmRole(), null));
        }
    }

    /**
     * Takes a member out of the government.
     *
     * @throws DeedRefused as {@link #take}
     */
    @Transactional
    public void remove(String personId) {
        var by = administrator();
        turn.await(by.governmentId());
        var member = member(by, personId);
        requireAnotherAdministrator(by, personId);
        accounts.leave(by.governmentSlug(), personId);
        requireSomebodyLeft(by, member);
        record(member, person -> new Happening("member-removed", person, null, null));
    }

    private void record(Member about, Function<String, Happening> happening) {
        history.record(about.personId(), about.name(), happening);
    }

    private Seat administrator() {
        return seat.requireAny(Role.GOVERNMENT_ADMINISTRATOR);
    }

    private Member member(Seat by, String personId) {
        return accounts.of(by.governmentSlug()).stream()
                .filter(member -> member.personId().equals(personId))
                .findFirst()
                .orElseThrow(() -> new NoSuchRecord("member"));
    }

    private void requireAnotherAdministrator(Seat by, String personId) {
        if (!hasAdministratorBesides(by, personId)) {
            throw new DeedRefused("last-administrator");
        }
    }

    /** Asked again after the deed, for what was done meanwhile past the portal: if nobody is left, the member gets back what they had. */
    private void requireSomebodyLeft(Seat by, Member taken) {
        if (!hasAdministratorBesides(by, taken.personId())) {
            accounts.join(by.governmentSlug(), taken.personId(), taken.roles());
            throw new DeedRefused("last-administrator");
        }
    }

    private boolean hasAdministratorBesides(Seat by, String personId) {
        return accounts.of(by.governmentSlug()).stream()
                .filter(member -> !member.personId().equals(personId))
                .anyMatch(member -> member.isOpen() && member.roles().contains(Role.GOVERNMENT_ADMINISTRATOR));
    }
}
