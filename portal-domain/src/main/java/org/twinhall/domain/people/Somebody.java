package org.twinhall.domain.people;

import java.util.Objects;

/**
 * Somebody who signed in, whatever seats they have.
 *
 * @param subject the identifier that Keycloak gave
 * @param name    as colleagues know them
 */
public record Somebody(String subject, String name) {
    public Somebody {
        Objects.requireNonNull(subject, "subject");
        Objects.requireNonNull(name, "name");
    }
}
