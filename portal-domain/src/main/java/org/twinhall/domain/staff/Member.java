package org.twinhall.domain.staff;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import org.twinhall.domain.people.Role;

/**
 * A person who works for a government here, as the service that knows the accounts describes them.
 *
 * @param personId   never changes
 * @param name       to show
 * @param email      where mail reaches them; empty if not known
 * @param language   tag of the language to write to them in; English if they chose none
 * @param roles      what they may do for this government
 * @param isOpen     whether the account can be used at all
 * @param lastSignIn as far as is remembered; empty if they have not signed in since
 */
public record Member(
        String personId,
        String name,
        String email,
        String language,
        Set<Role> roles,
        boolean isOpen,
        Optional<Instant> lastSignIn) {
    /** After so long without signing in somebody should ask whether the person still works there. */
    public static final Duration LONG = Duration.ofDays(90);

    public Member {
        roles = Set.copyOf(roles);
    }

    /** Whether nobody signed in with this account for {@link #LONG}. */
    public boolean isQuiet(Instant now) {
        return lastSignIn.filter(moment -> moment.isAfter(now.minus(LONG))).isEmpty();
    }
}
