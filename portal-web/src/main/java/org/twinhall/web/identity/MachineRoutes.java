package org.twinhall.web.identity;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.twinhall.domain.machine.Scope;

/**
 * Which scope a program needs for a route below its government's address. What it may do in the end is asked where the deed is, like
 * of a person; what is not here is for persons alone. An address that the API takes for the same, with slashes doubled or at its
 * end, is the same here.
 */
final class MachineRoutes {
    private static final Set<String> READING = Set.of("GET", "HEAD", "OPTIONS");

    private static final Pattern SLASHES = Pattern.compile("/{2,}");

    /** A place of the API with all that is below it. */
    private record Rule(Pattern path, Scope scope) {
        Rule(String place, Scope scope) {
            this(below(place), scope);
        }
    }

    /** What tells who people are, how they are reached and from where they acted, and what they note for themselves. */
    private static final Pattern OF_PEOPLE = below(
            "/(members|guests|(governments/[^/]+/)?invitations|records/[^/]+/(guests|history)|(drafts|plans)/[^/]+/history"
                    + "|drafts/[^/]+/(comments|people)|agreements/[^/]+/notes|notes)");

    /** The first that fits counts; null is for persons. */
    private static final List<Rule> RULES = List.of(
            new Rule("/drafts/[^/]+/(signature|sign-off|comments)", null),
            new Rule("/drafts/[^/]+/(filings|council-resolutions)", Scope.FILINGS),
            new Rule("/drafts", Scope.DRAFTS),
            new Rule("/observations/[^/]+/answer", Scope.FILINGS),
            new Rule("/plans/[^/]+/approvals", null),
            new Rule("/plans", Scope.PLANS),
            new Rule("/(calls|memberships)", Scope.CALLS),
            new Rule("/offices", Scope.OFFICES));

    private MachineRoutes() {}

    private static Pattern below(String place) {
        return Pattern.compile(place + "(/.*)?");
    }

    /**
     * The scope that is needed; empty if only a person may.
     *
     * @param path below the government's address, with its slash
     */
    static Optional<Scope> scope(String method, String path) {
        var plain = SLASHES.matcher(path).replaceAll("/");
        if (READING.contains(method)) {
            return OF_PEOPLE.matcher(plain).matches() ? Optional.empty() : Optional.of(Scope.READ);
        }
        return RULES.stream()
                .filter(rule -> rule.path().matcher(plain).matches())
                .findFirst()
                .map(Rule::scope);
    }
}
