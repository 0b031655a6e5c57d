package org.twinhall.domain.staff;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
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
 * The administrators of a government keep its members: who has which role, and who leaves. The accounts are another service's: it is
 * asked outside of any transaction, and what was done is put on record afterwards.
 */
@ApplicationScoped
public class StaffKeeping {
    @Inject
    CurrentSeat seat;

    @Inject
    Accounts accounts;

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
    public void take(String personId, Role role) {
        var by = administrator();
        var member = member(by, personId);
        if (role == Role.GOVERNMENT_ADMINISTRATOR) {
            requireAnotherAdministrator(by, personId);
        }
        if (member.roles().contains(role)) {
            accounts.take(by.governmentSlug(), personId, role);
            record(member, person -> new Happening("role-taken", person, role.realmRole(), null));
        }
    }

    /** Takes a member out of the government. */
    public void remove(String personId) {
        var by = administrator();
        var member = member(by, personId);
        requireAnotherAdministrator(by, personId);
        accounts.leave(by.governmentSlug(), personId);
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
        if (accounts.of(by.governmentSlug()).stream()
                .filter(member -> !member.personId().equals(personId))
                .noneMatch(member -> member.isOpen() && member.roles().contains(Role.GOVERNMENT_ADMINISTRATOR))) {
            throw new DeedRefused("last-administrator");
        }
    }
}
