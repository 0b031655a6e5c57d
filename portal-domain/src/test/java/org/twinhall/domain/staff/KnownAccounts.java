package org.twinhall.domain.staff;

import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.twinhall.domain.people.Role;

/** The accounts of one government, in memory. */
public class KnownAccounts implements Accounts {
    private final Map<String, Set<Role>> roles = new ConcurrentHashMap<>();

    /** A member with these roles. */
    public KnownAccounts with(String personId, Role... held) {
        roles.put(personId, Set.of(held));
        return this;
    }

    @Override
    public List<Member> of(String slug) {
        return roles.entrySet().stream()
                .map(one -> member(one.getKey(), one.getValue()))
                .toList();
    }

    @Override
    public List<Member> at(String slug) {
        return of(slug);
    }

    @Override
    public Optional<Member> one(String personId) {
        return Optional.of(member(personId, Set.of()));
    }

    private static Member member(String personId, Set<Role> roles) {
        return new Member(
                personId, "Name of " + personId, personId + "@city.example", "es", roles, true, Optional.empty());
    }

    @Override
    public void join(String slug, String personId, Set<Role> given) {
        given.forEach(role -> give(slug, personId, role));
    }

    @Override
    public void give(String slug, String personId, Role role) {
        change(personId, held -> held.add(role));
    }

    @Override
    public void take(String slug, String personId, Role role) {
        change(personId, held -> held.remove(role));
    }

    private void change(String personId, java.util.function.Consumer<Set<Role>> deed) {
        roles.compute(personId, (id, before) -> {
            var held = EnumSet.noneOf(Role.class);
            held.addAll(before == null ? Set.of() : before);
            deed.accept(held);
            return held;
        });
    }

    @Override
    public void leave(String slug, String personId) {
        roles.remove(personId);
    }

    @Override
    public Optional<String> withEmail(String email) {
        return Optional.empty();
    }

    @Override
    public void open(String email, String name, String language, String returnTo) {
        throw new UnsupportedOperationException("nobody asks for an account here");
    }
}
