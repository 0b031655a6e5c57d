package org.twinhall.journey;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.api.Test;
import org.twinhall.journey.Routes.Route;

/** The wall before every route of the REST API: who may not pass, and what is not taken. */
@Journey
class WallJourney {
    private static final String OURS = "mx-san-nicolas";
    private static final String THEIRS = "co-bello";
    private static final String JSON = "application/json";

    @Test
    void theRoutesAreFound(Visit visit) {
        assertThat(new Routes(visit).underSeats()).hasSizeGreaterThan(40);
    }

    @Test
    void withoutATokenNobodyPasses(Visit visit) {
        var routes = new Routes(visit);
        every(routes.underSeats(), 401, route -> routes.ask(route, OURS, null, null, ""));
    }

    @Test
    void aTamperedTokenIsNone(Visit visit) {
        var routes = new Routes(visit);
        var good = visit.token("editor.sannicolas");
        var tampered = good.substring(0, good.length() - 8) + "AAAAAAAA";
        every(routes.underSeats(), 401, route -> routes.ask(route, OURS, tampered, null, ""));
    }

    @Test
    void aGovernmentThatIsNotOnesOwnIsNotThere(Visit visit) {
        var routes = new Routes(visit);
        var token = visit.token("editor.sannicolas");
        every(governmentRoutes(routes), 404, route -> routes.ask(route, THEIRS, token, JSON, "{}"));
    }

    @Test
    void aGovernmentThatNobodyKnowsIsAnsweredAlike(Visit visit) {
        var routes = new Routes(visit);
        var token = visit.token("editor.sannicolas");
        every(governmentRoutes(routes), 404, route -> routes.ask(route, "xx-nowhere", token, JSON, "{}"));
    }

    @Test
    void aRecordThatIsNotThereIsNotFoundOrTheBodyIsWrong(Visit visit) {
        var routes = new Routes(visit);
        var token = visit.token("editor.sannicolas");
        var asked =
                governmentRoutes(routes).stream().filter(Route::namesARecord).toList();
        every(asked, Set.of(400, 403, 404), route -> routes.ask(route, OURS, token, JSON, "{}"));
    }

    @Test
    void aBodyThatIsNoJsonIsRefused(Visit visit) {
        var routes = new Routes(visit);
        var token = visit.token("editor.sannicolas");
        every(routes.withBody(), Set.of(400, 403, 404), route -> routes.ask(route, OURS, token, JSON, "{\"a\":"));
    }

    @Test
    void aBodyOfTheWrongShapeIsRefused(Visit visit) {
        var routes = new Routes(visit);
        var token = visit.token("editor.sannicolas");
        every(routes.withBody(), Set.of(400, 403, 404), route -> routes.ask(route, OURS, token, JSON, "[[1],{}]"));
    }

    @Test
    void aBodyOverTheLimitIsRefused(Visit visit) {
        var routes = new Routes(visit);
        var token = visit.token("editor.sannicolas");
        var large = "{\"words\":\"" + "a".repeat(1_100_000) + "\"}";
        var asked = governmentRoutes(routes).stream()
                .filter(route -> routes.withBody().contains(route) && !route.takesAFile())
                .toList();
        every(asked, 413, route -> routes.ask(route, OURS, token, JSON, large));
    }

    @Test
    void aBodyThatDoesNotSayItsLengthIsCounted(Visit visit) {
        var routes = new Routes(visit);
        var token = visit.token("editor.sannicolas");
        var large = ("{\"words\":\"" + "a".repeat(1_100_000) + "\"}").getBytes(StandardCharsets.UTF_8);
        assertThat(routes.stream("/api/v1/t/" + OURS + "/drafts", token, large).statusCode())
                .isEqualTo(413);
    }

    @Test
    void anotherKindOfBodyIsRefused(Visit visit) {
        var routes = new Routes(visit);
        var token = visit.token("editor.sannicolas");
        every(routes.withBody(), 415, route -> routes.ask(route, OURS, token, "application/xml", "<a/>"));
    }

    private static List<Route> governmentRoutes(Routes routes) {
        return routes.underSeats().stream()
                .filter(route -> route.template().contains("{government}"))
                .toList();
    }

    private static void every(List<Route> routes, int status, Function<Route, HttpResponse<String>> asking) {
        every(routes, Set.of(status), asking);
    }

    /** Every one answers so, as a problem, and tells nothing of the machinery. */
    private static void every(List<Route> routes, Set<Integer> statuses, Function<Route, HttpResponse<String>> asking) {
        assertThat(routes).isNotEmpty();
        var all = new SoftAssertions();
        for (var route : routes) {
            var answer = asking.apply(route);
            all.assertThat(answer.statusCode()).as(route.toString()).isIn(statuses);
            all.assertThat(answer.headers().firstValue("Content-Type").orElse(""))
                    .as(route.toString())
                    .startsWith("application/problem+json");
            Stream.of("Exception", "at org.", "SQL", "Payara")
                    .forEach(word ->
                            all.assertThat(answer.body()).as(route.toString()).doesNotContain(word));
        }
        all.assertAll();
    }
}
