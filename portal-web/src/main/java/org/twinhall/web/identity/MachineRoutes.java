package org.twinhall.web.identity;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.twinhall.domain.machine.Scope;

/**
 * Which scope a program needs for a route below its government's address. What it may do in the end is asked where the deed is, like
 * of a person; what is not here is for persons alone.
 */
final class MachineRoutes {
    private static final Set<String> READING = Set.of("GET", "HEAD", "OPTIONS");

    private record Rule(Pattern path, Scope scope) {
        Rule(String path, Scope scope) {
            this(Pattern.compile(path), scope);
        }
    }

    /** What tells who people are and how they are reached. */
    private static final Pattern OF_PEOPLE = Pattern.compile("/(people|invitations|records/[^/]+/guests)(/.*)?");

    /** The first that fits counts; null is for persons. */
    private static final List<Rule> RULES = List.of(
            new Rule("/drafts/[^/]+/signature", null),
            new Rule("/drafts/[^/]+/(filings|council-resolutions)", Scope.FILINGS),
            new Rule("/drafts(/.*)?", Scope.DRAFTS),
            new Rule("/observations/[^/]+/answer", Scope.FILINGS),
            new Rule("/plans/[^/]+/approvals", null),
            new Rule("/plans(/.*)?", Scope.PLANS),
            new Rule("/(calls|memberships)(/.*)?", Scope.CALLS),
            new Rule("/offices(/.*)?", Scope.OFFICES));

    private MachineRoutes() {}

    /**
     * The scope that is needed; empty if only a person may.
     *
     * @param path below the government's address, with its slash
     */
    static Optional<Scope> scope(String method, String path) {
        if (READING.contains(method)) {
            return OF_PEOPLE.matcher(path).matches() ? Optional.empty() : Optional.of(Scope.READ);
        }
        return RULES.stream()
                .filter(rule -> rule.path().matcher(path).matches())
                .findFirst()
                .map(Rule::scope);
    }
}
