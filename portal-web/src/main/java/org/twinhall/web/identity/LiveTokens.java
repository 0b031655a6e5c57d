package org.twinhall.web.identity;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.twinhall.domain.shared.Sha256;

/**
 * Asks Keycloak whether an access token still counts and what its person may do now, not when the token was made: an account that
 * was closed, a session that was ended and a role that was taken away are known here within {@link #ANSWER_KEEPS}.
 */
@ApplicationScoped
class LiveTokens {
    private static final Logger LOG = Logger.getLogger(LiveTokens.class.getName());
    /** How long an answer is taken for the present. A third of the minute in which a closed account must be out. */
    static final Duration ANSWER_KEEPS = Duration.ofSeconds(20);
    /** How long Keycloak's last word still counts when Keycloak does not answer. */
    static final Duration GRACE = Duration.ofMinutes(5);

    private static final int MANY = 10_000;

    @Inject
    Keycloak keycloak;

    private final Turns turns = new Turns();
    private final Map<String, Answer> answers = new ConcurrentHashMap<>();

    private record Answer(Optional<Identity> person, Instant at) {
        boolean isOlderThan(Duration age) {
            return at.plus(age).isBefore(Instant.now());
        }
    }

    /**
     * The person of the token as Keycloak knows them now; empty if the token no longer counts.
     *
     * @param token whose signature has been checked: anything else would be kept here at a stranger's wish
     * @throws KeycloakAway if Keycloak does not answer, and has not for a while
     */
    Optional<Identity> person(String token) throws KeycloakAway {
        var key = Sha256.of(token);
        var known = answers.get(key);
        if (known != null && !known.isOlderThan(ANSWER_KEEPS)) {
            return known.person();
        }
        synchronized (turns.of(key)) {
            return asked(key, token).person();
        }
    }

    /** Takes no word for the present any more that was given of this person. */
    void forget(String subject) {
        answers.values().removeIf(answer -> answer.person()
                .filter(person -> person.id().equals(subject))
                .isPresent());
    }

    private Answer asked(String key, String token) throws KeycloakAway {
        var known = answers.get(key);
        if (known != null && !known.isOlderThan(ANSWER_KEEPS)) {
            return known;
        }
        try {
            var answer = new Answer(keycloak.introspect(token), Instant.now());
            forgetTheOld();
            answers.put(key, answer);
            return answer;
        } catch (KeycloakAway e) {
            if (known == null || known.isOlderThan(GRACE)) {
                throw e;
            }
            LOG.log(Level.WARNING, "A token could not be asked about; Keycloak's last word counts", e);
            return known;
        }
    }

    private void forgetTheOld() {
        if (answers.size() > MANY) {
            answers.values().removeIf(answer -> answer.isOlderThan(GRACE));
        }
    }
}
