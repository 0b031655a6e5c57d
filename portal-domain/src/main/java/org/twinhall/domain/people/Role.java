package org.twinhall.domain.people;

import java.util.Arrays;
import java.util.Optional;

/** What a person may do for a government; the names are those of the realm roles in Keycloak. */
public enum Role {
    GOVERNMENT_ADMINISTRATOR("government-administrator"),
    EDITOR("editor"),
    SIGNATORY("signatory"),
    /** Answers all that is filed with an authority. */
    REVIEWER("reviewer"),
    /** Answers what is filed with an authority before the signature. */
    OPINION_REVIEWER("opinion-reviewer"),
    /** Answers what is filed with an authority after the signature. */
    REGISTRAR("registrar"),
    OBSERVER("observer"),
    PUBLISHER("publisher"),
    /** Evaluates applications to a call; who is nothing else reaches no record of the government. */
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

    /** Whether it counts only for who showed a second factor: those who answer for an authority, or say who may do what. */
    public boolean needsSecondFactor() {
        return switch (this) {
            case REVIEWER, OPINION_REVIEWER, REGISTRAR, GOVERNMENT_ADMINISTRATOR, OPERATOR -> true;
            case EDITOR, SIGNATORY, OBSERVER, PUBLISHER, EVALUATOR -> false;
        };
    }

    /** The role of that name in the realm; empty for a role that the portal does not know. */
    public static Optional<Role> ofRealm(String name) {
        return Arrays.stream(values())
                .filter(role -> role.realmRole.equals(name))
                .findFirst();
    }
}
