package org.twinhall.web.identity;

/** Keycloak does not answer, or not as agreed. Nothing is said about the person: ask again later. */
public class KeycloakAway extends Exception {
    private static final long serialVersionUID = 1L;

    KeycloakAway(String message, Throwable cause) {
        super(message, cause);
    }
}
