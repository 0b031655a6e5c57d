package org.twinhall.web.identity;

import java.net.URI;

/**
 * The addresses of a Keycloak realm. They are built, not discovered, so that the portal can start before Keycloak.
 *
 * @param issuer   as the browser and the tokens name it
 * @param internal the same as this server reaches it
 */
record Realm(String issuer, String internal) {
    private static final String PROTOCOL = "/protocol/openid-connect/";

    URI login() {
        return URI.create(issuer + PROTOCOL + "auth");
    }

    URI logout() {
        return URI.create(issuer + PROTOCOL + "logout");
    }

    URI token() {
        return URI.create(internal + PROTOCOL + "token");
    }

    URI introspection() {
        return URI.create(internal + PROTOCOL + "token/introspect");
    }

    URI keys() {
        return URI.create(internal + PROTOCOL + "certs");
    }
}
