package org.twinhall.web.identity;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpSession;
import java.time.Instant;
import java.util.Optional;
import java.util.logging.Level;
import java.util.logging.Logger;

/**
 * The people who are signed in. Asks Keycloak again when its last word gets old, so that a role taken away is gone, and the session
 * of an account that was closed is ended, within {@link LiveTokens#ANSWER_KEEPS}.
 */
@ApplicationScoped
class Sessions {
    private static final Logger LOG = Logger.getLogger(Sessions.class.getName());

    @Inject
    Keycloak keycloak;

    /** The requests of one page come together. */
    private final Turns turns = new Turns();

    /** The person of the session, as Keycloak knows them now; empty if nobody is signed in or no longer may be. */
    Optional<SignedIn> person(HttpSession session) {
        try {
            var known = SignedIn.in(session);
            if (known.isEmpty() || !known.get().isStale(Instant.now())) {
                return known;
            }
            synchronized (turns.of(session.getId())) {
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
            var fresh = asked(person, now)
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
            if (person.isStale(now.minus(LiveTokens.GRACE))) {
                session.invalidate();
                return Optional.empty();
            }
            return Optional.of(person);
        }
    }

    /** By the access token, which is cheap; by a new one when it gets old. */
    private Optional<SignedIn> asked(SignedIn person, Instant now) throws BadToken, KeycloakAway {
        return person.isToBeRenewed(now)
                ? keycloak.refresh(person)
                : keycloak.introspect(person.accessToken())
                        .map(identity -> person.knownAs(
                                identity.signedInAs(person.identity()), now.plus(LiveTokens.ANSWER_KEEPS)));
    }
}
