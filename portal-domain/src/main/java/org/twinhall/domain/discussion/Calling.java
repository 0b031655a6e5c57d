package org.twinhall.domain.discussion;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.twinhall.domain.government.Government;
import org.twinhall.domain.government.Governments;
import org.twinhall.domain.people.CurrentSeat;
import org.twinhall.domain.people.Role;
import org.twinhall.domain.shared.InvalidInput;
import org.twinhall.domain.staff.Accounts;
import org.twinhall.domain.staff.GuestPasses;
import org.twinhall.domain.staff.Member;

/** Calling for the attention of those with whom one works on a draft. The accounts are asked outside of transactions. */
@ApplicationScoped
public class Calling {
    /** Whom a comment reaches is read by people: a crowd is not called one by one. */
    private static final int MOST = 20;

    @Inject
    CurrentSeat seat;

    @Inject
    Governments governments;

    @Inject
    Accounts accounts;

    @Inject
    GuestPasses passes;

    @Inject
    Discussing discussing;

    /**
     * Who can be called: the people of the seat's government, and of the other parties those who did something on the draft and
     * have to do with it still. A guest sees the latter only.
     *
     * @throws org.twinhall.domain.shared.NoSuchRecord if the seat's government is none of its parties
     * @throws org.twinhall.domain.shared.DeedRefused  if the seat may say nothing
     * @throws org.twinhall.domain.shared.AccountsAway if it cannot be known at present
     */
    public List<Colleague> reachable(UUID draftId) {
        // Each government's accounts are asked for once.
        var accountsOf = new HashMap<UUID, List<Member>>();
        var atWork = discussing.atWork(draftId).stream()
                .filter(colleague -> isMember(colleague, accountsOf) || isGuest(colleague, draftId))
                .toList();
        var all = new ArrayList<>(atWork);
        var by = seat.required();
        if (by.reach().whole()) {
            var own = governments.find(by.governmentId()).orElseThrow();
            members(own, accountsOf).stream()
                    .filter(member -> !member.personId().equals(by.personId()))
                    .filter(member ->
                            atWork.stream().noneMatch(known -> known.personId().equals(member.personId())))
                    .map(member -> Colleague.of(draftId, member, own))
                    .forEach(all::add);
        }
        return all;
    }

    private boolean isMember(Colleague colleague, Map<UUID, List<Member>> accountsOf) {
        return members(colleague.government(), accountsOf).stream()
                .anyMatch(member -> member.personId().equals(colleague.personId()));
    }

    private boolean isGuest(Colleague colleague, UUID draftId) {
        return passes.of(colleague.personId())
                .getOrDefault(colleague.government().id(), Set.of())
                .contains(draftId);
    }

    /** Those who read for the government; a partner that has not joined has none. */
    private List<Member> members(Government government, Map<UUID, List<Member>> accountsOf) {
        return accountsOf.computeIfAbsent(
                government.id(),
                id -> government.hasJoined()
                        ? accounts.at(government.slug().orElseThrow()).stream()
                                .filter(Calling::reads)
                                .toList()
                        : List.of());
    }

    /** Evaluators read no record of the government. */
    private static boolean reads(Member member) {
        return member.isOpen() && member.roles().stream().anyMatch(role -> role != Role.EVALUATOR);
    }

    /**
     * Says something about a draft, and tells those whose attention it calls for by mail.
     *
     * @param said what
     * @param to   keys of {@link #reachable}
     * @throws InvalidInput if it says nothing or too much, or calls somebody who cannot be called
     * @throws org.twinhall.domain.shared.DeedRefused if the seat may say nothing, the thread is done with, or a robot seems to call
     */
    public Comment write(UUID draftId, NewComment said, Collection<String> to) {
        var keys = Set.copyOf(to);
        if (keys.size() > MOST) {
            throw new InvalidInput("to", "too-many", Integer.toString(MOST));
        }
        var reachable = keys.isEmpty() ? List.<Colleague>of() : reachable(draftId);
        var called =
                reachable.stream().filter(each -> keys.contains(each.key())).toList();
        if (called.size() < keys.size()) {
            throw new InvalidInput("to", "not-reachable");
        }
        return discussing.write(
                draftId, said, called.stream().map(this::withAccount).toList());
    }

    private Called withAccount(Colleague colleague) {
        return new Called(
                colleague,
                accounts.one(colleague.personId())
                        .filter(account -> account.isOpen() && !account.email().isEmpty()));
    }
}
