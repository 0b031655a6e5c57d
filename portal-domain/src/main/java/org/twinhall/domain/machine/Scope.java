package org.twinhall.domain.machine;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import org.twinhall.domain.people.Role;

/**
 * What a program may do. None of them signs, approves, reviews, invites or administers: those are deeds of persons.
 */
public enum Scope {
    /** Reads what its government may read. Every program may. */
    READ(Role.OBSERVER),
    /** Words drafts. */
    DRAFTS(Role.EDITOR),
    /** Puts council resolutions on record, files, and answers observations. */
    FILINGS(Role.EDITOR),
    /** Opens plans and writes their cells. */
    PLANS(Role.EDITOR),
    /** Keeps the calls and memberships of the network whose secretariat its government is. */
    CALLS(Role.PUBLISHER),
    /** Keeps the offices by which its government is reached. */
    OFFICES(Role.EDITOR);

    private final Role role;

    Scope(Role role) {
        this.role = role;
    }

    /** The role whose deeds are among those of this scope. */
    public Role role() {
        return role;
    }

    /** Its name for machines, in small letters. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The scope of that {@link #word()}. */
    public static Optional<Scope> of(String word) {
        return Arrays.stream(values())
                .filter(scope -> scope.word().equals(word))
                .findFirst();
    }
}
