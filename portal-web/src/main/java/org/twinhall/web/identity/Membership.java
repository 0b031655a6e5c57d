package org.twinhall.web.identity;

import java.io.Serializable;
import java.util.Set;

/**
 * That a person belongs to an organisation of Keycloak, as the token says it.
 *
 * @param organisationId Keycloak's id of the organisation; empty if the token does not carry it
 * @param roles          names of the realm roles that the person's groups in this organisation give
 */
public record Membership(String organisationId, Set<String> roles) implements Serializable {
    public Membership {
        roles = Set.copyOf(roles);
    }
}
