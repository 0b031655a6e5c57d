package org.twinhall.web.identity;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.Liveness;
import org.twinhall.domain.government.Government;
import org.twinhall.domain.government.Governments;

/**
 * Says in {@code /health} whether Keycloak answers, and which governments nobody could work for because Keycloak has no
 * organisation of their name. Always up: without Keycloak the public registry works, and starting the portal anew would not
 * mend it.
 */
@Liveness
@ApplicationScoped
class AccountsHealth implements HealthCheck {
    private static final Duration ANSWER_KEEPS = Duration.ofSeconds(30);

    @Inject
    KeycloakDirectory directory;

    @Inject
    Keycloak keycloak;

    @Inject
    Governments governments;

    private HealthCheckResponse last;
    private Instant asked = Instant.EPOCH;

    /** The health is asked often and by anybody; Keycloak is not. */
    @Override
    public synchronized HealthCheckResponse call() {
        if (asked.plus(ANSWER_KEEPS).isBefore(Instant.now())) {
            last = ask();
            asked = Instant.now();
        }
        return last;
    }

    private HealthCheckResponse ask() {
        var answer = HealthCheckResponse.named("accounts").up();
        try {
            var organisations = directory.organisations();
            organisations.ifPresent(known -> answer.withData("governmentsWithoutOrganisation", without(known)));
            answer.withData("keycloakAnswers", organisations.isPresent() || keycloak.answers());
        } catch (KeycloakAway e) {
            answer.withData("keycloakAnswers", false);
        }
        return answer.build();
    }

    private String without(Map<String, String> organisations) {
        return governments.joined().stream()
                .map(Government::slug)
                .flatMap(Optional::stream)
                .filter(slug -> !organisations.containsKey(slug))
                .collect(Collectors.joining(" "));
    }
}
