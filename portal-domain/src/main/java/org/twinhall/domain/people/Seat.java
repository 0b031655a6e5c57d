package org.twinhall.domain.people;

import java.io.Serializable;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;

/**
 * A person acting for one government.
 *
 * @param personId       the subject identifier that Keycloak gave
 * @param personName     as colleagues know the person
 * @param governmentId   the government acted for
 * @param governmentSlug its name in addresses
 * @param roles          what the person may do there; may be empty
 */
public record Seat(String personId, String personName, UUID governmentId, String governmentSlug, Set<Role> roles)
        implements Serializable {

    public Seat {
        Objects.requireNonNull(personId, "personId");
        Objects.requireNonNull(personName, "personName");
        Objects.requireNonNull(governmentId, "governmentId");
        Objects.requireNonNull(governmentSlug, "governmentSlug");
        roles = Set.copyOf(roles);
    }

    public boolean has(Role role) {
        return roles.contains(role);
    }
}
