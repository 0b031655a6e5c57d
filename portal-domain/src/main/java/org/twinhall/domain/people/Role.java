package org.twinhall.domain.people;

import java.util.Arrays;
import java.util.Optional;

/** What a person may do for a government; the names are those of the realm roles in Keycloak. */
public enum Role {
    GOVERNMENT_ADMINISTRATOR("government-administrator"),
    EDITOR("editor"),
    SIGNATORY("signatory"),
    REVIEWER("reviewer"),
    OBSERVER("observer"),
    PUBLISHER("publisher"),
    EVALUATOR("evaluator"),
    /** Keeps the platform itself; a role of the platform's own organisation only. */
    OPERATOR("operator");

    private final String realmRole;

    Role(String realmRole) {
        this.realmRole = realmRole;
    }

    public String realmRole() {
        return realmRole;
    }

    /** The role of that name in the realm; empty for a role that the portal does not know. */
    public static Optional<Role> ofRealm(String name) {
        return Arrays.stream(values())
                .filter(role -> role.realmRole.equals(name))
                .findFirst();
    }
}
