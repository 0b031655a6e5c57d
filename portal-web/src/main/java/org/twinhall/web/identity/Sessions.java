package org.twinhall.web.identity;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpSession;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.logging.Level;
import java.util.logging.Logger;

/**
 * The people who are signed in. Asks Keycloak again when its last word gets old, so that a role taken away is gone within
 * the life of an access token, and an account that was closed ends its session here too.
 */
@ApplicationScoped
class Sessions {
    private static final Logger LOG = Logger.getLogger(Sessions.class.getName());
    /** How long Keycloak's last word still counts when Keycloak does not answer. */
    private static final Duration GRACE = Duration.ofMinutes(5);

    @Inject
    Keycloak keycloak;

    /** The requests of one page come together: one of them asks, the others wait for its answer. */
    private final Object[] turns = new Object[64];

    Sessions() {
        for (int i = 0; i < turns.length; i++) {
            turns[i] = new Object();
        }
    }

    /** The person of the session, as Keycloak knows them now; empty if nobody is signed in or no longer may be. */
    Optional<SignedIn> person(HttpSession session) {
        try {
            var known = SignedIn.in(session);
            if (known.isEmpty() || !known.get().isStale(Instant.now())) {
                return known;
            }
            synchronized (turns[Math.floorMod(session.getId().hashCode(), turns.length)]) {
                return SignedIn.in(session).flatMap(person -> refreshed(person, session));
            }
        } catch (IllegalStateException ended) {
            // The session ended under our hands, in another request.
            return Optional.empty();
        }
    }

    private Optional<SignedIn> refreshed(SignedIn person, HttpSession session) {
        var now = Instant.now();
        if (!person.isStale(now)) {
            return Optional.of(person);
        }
        try {
            var fresh = keycloak.refresh(person)
                    .filter(answer ->
                            answer.identity().id().equals(person.identity().id()));
            fresh.ifPresentOrElse(answer -> answer.keepIn(session), session::invalidate);
            return fresh;
        } catch (BadToken e) {
            LOG.log(Level.WARNING, "A refreshed login was refused", e);
            session.invalidate();
            return Optional.empty();
        } catch (KeycloakAway e) {
            LOG.log(Level.WARNING, "A login could not be refreshed", e);
            if (person.isStale(now.minus(GRACE))) {
                session.invalidate();
                return Optional.empty();
            }
            return Optional.of(person);
        }
    }
}
