package org.twinhall.launcher;

import jakarta.json.Json;
import jakarta.json.JsonException;
import java.io.IOException;
import java.io.StringReader;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;

/** A Keycloak that somebody else runs, before anything is started that leads people to it. */
final class ForeignKeycloak {
    private static final String WHAT_IT_SAYS_OF_ITSELF = "/.well-known/openid-configuration";
    private static final Duration PATIENCE = Duration.ofSeconds(10);

    private final String issuer;

    ForeignKeycloak(String issuer) {
        this.issuer = issuer;
    }

    /** @throws Refusal if nobody answers there, or somebody who calls itself otherwise */
    void check() {
        var named = named();
        if (!issuer.equals(named)) {
            throw new Refusal("TWINHALL_OIDC_ISSUER is " + issuer + ", and the realm there calls itself " + named
                    + "; they must be the same.");
        }
    }

    private String named() {
        try {
            var answer = HttpClient.newBuilder()
                    .connectTimeout(PATIENCE)
                    .build()
                    .send(
                            HttpRequest.newBuilder(URI.create(issuer + WHAT_IT_SAYS_OF_ITSELF))
                                    .timeout(PATIENCE)
                                    .build(),
                            BodyHandlers.ofString());
            if (answer.statusCode() != 200) {
                throw leadsNowhere("answers " + answer.statusCode(), null);
            }
            try (var reader = Json.createReader(new StringReader(answer.body()))) {
                return reader.readObject().getString("issuer", "nothing");
            }
        } catch (IOException e) {
            throw leadsNowhere("does not answer", e);
        } catch (JsonException | IllegalArgumentException e) {
            throw leadsNowhere("is no realm of a Keycloak", e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new Refusal("The start was interrupted.", e);
        }
    }

    private Refusal leadsNowhere(String what, Exception cause) {
        return new Refusal(
                "TWINHALL_OIDC_ISSUER leads nowhere: " + issuer + WHAT_IT_SAYS_OF_ITSELF + " " + what + ".", cause);
    }
}
