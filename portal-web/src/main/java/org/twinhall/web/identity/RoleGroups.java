package org.twinhall.web.identity;

import org.twinhall.domain.people.Role;

/** What the groups of an organisation are called, as in the realm file; each gives one role. */
final class RoleGroups {
    private RoleGroups() {}

    /** The name of the group that gives the role. */
    static String of(Role role) {
        return switch (role) {
            case GOVERNMENT_ADMINISTRATOR -> "administrators";
            case EDITOR -> "editors";
            case SIGNATORY -> "signatories";
            case REVIEWER -> "reviewers";
            case OPINION_REVIEWER -> "opinion-reviewers";
            case REGISTRAR -> "registrars";
            case OBSERVER -> "observers";
            case PUBLISHER -> "publishers";
            case EVALUATOR -> "evaluators";
            case OPERATOR -> "operators";
        };
    }
}
