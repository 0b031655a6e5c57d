package org.twinhall.journey;

import static org.assertj.core.api.Assertions.assertThat;
import static org.twinhall.journey.Visit.as;

import com.microsoft.playwright.Page;
import jakarta.json.Json;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.twinhall.journey.Routes.Route;

/**
 * Two have the same thing before them and both save: by every route that takes what its sender saw, and by every form of a record
 * that several may change. Nothing of the second is saved over the first unseen, and nothing that was typed is lost.
 */
@Journey
class StaleJourney {
    private static final String API = "/api/v1";
    private static final String OURS = "/t/mx-san-nicolas";
    private static final String SECRETARIAT = "/t/mercociudades";
    private static final String MINISTRY = "/t/mx-sre";
    private static final String PLATFORM = "/t/platform";

    /** Names of what a sender saw, in bodies and in addresses. */
    private static final Set<String> SEEN = Set.of("revision", "keptRevision", "seen", "base", "textHash", "hash");

    /** Long gone: no record begins so far up. */
    private static final long OLD = 999_999;

    /** Stands in a body for a government that does not work here. */
    private static final String SPOKEN_OF = "{spoken}";

    /**
     * A route.
     *
     * @param record where the record is read, below the seat
     * @param path   of the route, below the seat
     * @param body   sound but for what was seen; null for none
     */
    private record Sent(
            String route,
            String account,
            String seat,
            Function<Found, String> record,
            Function<Found, String> path,
            Map<String, ?> body) {}

    private static final Map<String, ?> REVISION = Map.of("revision", OLD);
    private static final Map<String, ?> CALL = Map.of(
            "revision", OLD,
            "family", "mercociudades-cooperation",
            "opens", "2026-01-01T09:00:00Z",
            "closes", "2099-01-01T09:00:00Z",
            "zone", "America/Montevideo",
            "words", Map.of("es", Map.of("title", "Cambiada", "summary", "Cambiada.")));
    private static final Map<String, ?> GOVERNMENT = Map.of(
            "revision", OLD,
            "name", "Cambiada",
            "level", "municipality",
            "country", "CO",
            "subdivision", "CO-ANT",
            "zone", "America/Bogota",
            "slug", "co-cambiada");

    private static final List<Sent> ROUTES = List.of(
            draft(
                    "PUT",
                    "/clauses/{clause}/{language}",
                    f -> "/clauses/" + f.records().clause() + "/es",
                    Map.of("heading", "Cambiada", "wording", "Cambiada.", "revision", OLD)),
            draft(
                    "POST",
                    "/clauses/{clause}/{language}/same",
                    f -> "/clauses/" + f.records().clause() + "/es/same",
                    REVISION),
            draft("POST", "/comments/{comment}/taken", f -> "/comments/" + f.suggestion() + "/taken", REVISION),
            draft("DELETE", "/clauses/{clause}", f -> "/clauses/" + f.records().clause() + "?revision=" + OLD, null),
            draft("PUT", "/titles/{language}", f -> "/titles/es", Map.of("title", "Cambiado", "seen", "Otro")),
            draft(
                    "PUT",
                    "/terms",
                    f -> "/terms",
                    Map.of("months", 12, "themes", List.of(), "seen", Map.of("months", 7, "themes", List.of()))),
            draft("POST", "/filings", f -> "/filings", Map.of("duty", "MX-ART7-NOTICE", "textHash", "0".repeat(64))),
            new Sent(
                    "PUT /api/v1/t/{government}/drafts/{draft}/sign-off",
                    "signatory.sannicolas",
                    OURS,
                    f -> "/drafts/" + f.records().draft(),
                    f -> "/drafts/" + f.records().draft() + "/sign-off",
                    Map.of("textHash", "0".repeat(64))),
            filing("observations", Map.of("revision", OLD, "observations", List.of(Map.of("words", "Cambiada.")))),
            filing(
                    "opinion",
                    Map.of("revision", OLD, "outcome", "FAVOURABLE", "number", "Cambiada", "on", "2026-01-02")),
            filing("registration", Map.of("revision", OLD, "number", "Cambiada", "on", "2026-01-02")),
            call("PUT", "", CALL),
            call("POST", "/publication", REVISION),
            call("POST", "/withdrawal", REVISION),
            new Sent(
                    "PUT /api/v1/t/{government}/memberships/{id}/end",
                    "publisher.mercociudades",
                    SECRETARIAT,
                    f -> "../../networks/mercociudades/memberships",
                    f -> "/memberships/" + f.membership() + "/end",
                    Map.of("revision", OLD, "until", "2026-01")),
            parameter("PUT", "", Map.of("part", "MX-YUC", "value", "Cambiada", "basis", "Cambiada", "revision", OLD)),
            parameter("POST", "/withdrawal", Map.of("part", "MX-YUC", "revision", OLD)),
            government("PUT", "", Found::government),
            government("POST", "/joining", Found::spokenOf),
            new Sent(
                    "PUT /api/v1/t/{government}/governments/{id}/place",
                    "admin.bello",
                    "/t/co-bello",
                    f -> "/governments/" + Records.BELLO + "/place",
                    f -> "/governments/" + Records.BELLO + "/place",
                    Map.of("revision", OLD, "wikidata", "Q1")),
            new Sent(
                    "PUT /api/v1/t/{government}/agreements/{agreement}/details",
                    "editor.sannicolas",
                    OURS,
                    f -> "../../agreements/" + f.records().agreement() + "/details",
                    f -> "/agreements/" + f.records().agreement() + "/details",
                    Map.of("revision", OLD, "legalAct", "Cambiada")),
            new Sent(
                    "POST /api/v1/t/{government}/statements/{statement}/acceptance",
                    "operator.platform",
                    PLATFORM,
                    f -> "../../agreements/" + f.sourced() + "/statements",
                    f -> "/statements/" + f.statement() + "/acceptance",
                    Map.of("because", "Cambiada", "seen", "1899")),
            new Sent(
                    "POST /api/v1/t/{government}/figures/{figure}/choice",
                    "operator.platform",
                    PLATFORM,
                    f -> "../../figures/" + f.figure(),
                    f -> "/figures/" + f.figure() + "/choice",
                    Map.of("because", "Cambiada", "seen", UUID.randomUUID().toString())),
            new Sent(
                    "POST /api/v1/t/{government}/merges",
                    "operator.platform",
                    PLATFORM,
                    f -> "/governments/" + f.spokenOf(),
                    f -> "/merges",
                    Map.of(
                            "of", "government",
                            "kept", Records.BELLO,
                            "keptRevision", OLD,
                            "away", SPOKEN_OF,
                            "awayRevision", OLD)),
            office(
                    "PUT",
                    "",
                    Map.of(
                            "revision", OLD,
                            "words", Map.of("es", Map.of("name", "Cambiada")),
                            "email", "cambiada@example.org",
                            "audience", "EVERYBODY",
                            "from", "2026-01-02")),
            office("POST", "/closing", Map.of("revision", OLD, "until", "2026-01-02")),
            office("POST", "/reopening", REVISION),
            new Sent(
                    "POST /api/v1/t/{government}/plans/{plan}/approvals",
                    "signatory.sannicolas",
                    OURS,
                    f -> "/plans/" + f.second(),
                    f -> "/plans/" + f.second() + "/approvals",
                    Map.of("hash", "0".repeat(64))));

    /** Where another text or plan is refused as a deed that has no more ground, not as a change of an old revision. */
    private static final Map<String, String> REFUSALS = Map.of(
            "POST /api/v1/t/{government}/drafts/{draft}/filings", "text-changed-meanwhile",
            "PUT /api/v1/t/{government}/drafts/{draft}/sign-off", "text-changed-meanwhile",
            "POST /api/v1/t/{government}/plans/{plan}/approvals", "plan-changed");

    /** The cells of a plan have an answer of their own, with both wordings: PlanJourney. */
    private static final String CELL = "PUT /api/v1/t/{government}/plans/{plan}/rows/{row}/cells/{field}";

    private static Sent draft(String method, String route, Function<Found, String> path, Map<String, ?> body) {
        Function<Found, String> record = f -> "/drafts/" + f.records().draft();
        return new Sent(
                method + " /api/v1/t/{government}/drafts/{draft}" + route,
                "editor.sannicolas",
                OURS,
                record,
                f -> record.apply(f) + path.apply(f),
                body);
    }

    private static Sent filing(String deed, Map<String, ?> body) {
        Function<Found, String> record = f -> "/filings/" + f.records().filed();
        return new Sent(
                "POST /api/v1/t/{government}/filings/{filing}/" + deed,
                "reviewer.sre",
                MINISTRY,
                record,
                f -> record.apply(f) + "/" + deed,
                body);
    }

    private static Sent call(String method, String deed, Map<String, ?> body) {
        Function<Found, String> record = f -> "/calls/" + f.records().call();
        return new Sent(
                method + " /api/v1/t/{government}/calls/{id}" + deed,
                "publisher.mercociudades",
                SECRETARIAT,
                record,
                f -> record.apply(f) + deed,
                body);
    }

    private static Sent government(String method, String deed, Function<Found, String> id) {
        return new Sent(
                method + " /api/v1/t/{government}/governments/{id}" + deed,
                "operator.platform",
                PLATFORM,
                f -> "/governments/" + id.apply(f),
                f -> "/governments/" + id.apply(f) + deed,
                GOVERNMENT);
    }

    private static Sent parameter(String method, String deed, Map<String, ?> body) {
        return new Sent(
                method + " /api/v1/t/{government}/law/{country}/parameters/{code}" + deed,
                "operator.platform",
                PLATFORM,
                f -> "/law/MX/parameters?part=MX-YUC",
                f -> "/law/MX/parameters/MX-SIGNERS" + deed,
                body);
    }

    private static Sent office(String method, String deed, Map<String, ?> body) {
        return new Sent(
                method + " /api/v1/t/{government}/offices/{id}" + deed,
                "editor.sannicolas",
                OURS,
                f -> "/offices/" + f.office(),
                f -> "/offices/" + f.office() + deed,
                body);
    }

    @Test
    void everyRouteThatTakesWhatItsSenderSawHasARow(Visit visit) {
        var routes = new Routes(visit);
        var known = new TreeSet<>(Set.of(CELL));
        ROUTES.forEach(row -> known.add(row.route()));
        var found = new TreeSet<String>();
        routes.underSeats().stream()
                .filter(route -> routes.names(route).stream().anyMatch(SEEN::contains))
                .forEach(route -> found.add(route.method() + " " + route.template()));
        assertThat(known).containsExactlyElementsOf(found);
    }

    @TestFactory
    Stream<DynamicTest> whatWasSeenAndIsNoMoreChangesNothing(Visit visit) {
        var found = Found.in(visit);
        return ROUTES.stream()
                .map(row -> DynamicTest.dynamicTest(row.route(), () -> changesNothing(visit, row, found)));
    }

    private static void changesNothing(Visit visit, Sent row, Found found) {
        var before = read(visit, row, found);
        var route = new Route(row.route().replaceFirst(" .*", ""), row.route(), row.body() != null);
        var body = row.body() == null
                ? ""
                : Json.createObjectBuilder(row.body()).build().toString().replace(SPOKEN_OF, found.spokenOf());
        var answer = new Routes(visit)
                .askAt(route, API + row.seat() + row.path().apply(found), visit.token(row.account()), body);
        var refusal = REFUSALS.get(row.route());
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(refusal == null ? 409 : 403);
        if (refusal != null) assertThat(answer.body()).contains("/problems/" + refusal);
        assertThat(read(visit, row, found)).isEqualTo(before);
    }

    private static String read(Visit visit, Sent row, Found found) {
        var answer = visit.visitor()
                .request()
                .get(
                        visit.address(API + row.seat() + row.record().apply(found))
                                .replace(row.seat() + "../..", ""),
                        as(visit.token(row.account())));
        assertThat(answer.status()).as(answer.url() + " " + answer.text()).isEqualTo(200);
        return answer.text();
    }

    /**
     * A form that two have open.
     *
     * @param form    its id
     * @param field   what both change
     * @param besides what is chosen besides by both
     */
    private record Twice(
            String form, String field, String account, Function<Found, String> path, Map<String, String> besides) {}

    private static final List<Twice> FORMS = List.of(
            new Twice(
                    "wordingForm",
                    "heading",
                    "editor.sannicolas",
                    f -> draft(f) + "&clause=" + f.records().clause() + "&in=es",
                    Map.of()),
            new Twice("titleForm", "title", "editor.sannicolas", f -> draft(f) + "&title=es", Map.of()),
            new Twice(
                    "termsForm",
                    "months",
                    "editor.sannicolas",
                    f -> draft(f) + "&terms=true",
                    Map.of("termsForm:lasting", "MONTHS")),
            new Twice(
                    "office",
                    "atPresent",
                    "editor.sannicolas",
                    f -> OURS + "/admin/offices/edit?id=" + f.office(),
                    Map.of()),
            new Twice(
                    "call",
                    "title-es",
                    "publisher.mercociudades",
                    f -> SECRETARIAT + "/calls/edit?id=" + f.records().call(),
                    Map.of()),
            new Twice(
                    "parameter",
                    "value",
                    "operator.platform",
                    f -> PLATFORM + "/admin/law-parameter?country=MX&part=MX-YUC&code=MX-SIGNERS",
                    Map.of("parameter:basis", "Ley del estado")),
            new Twice("place", "geonames", "admin.bello", f -> "/t/co-bello/admin/place", Map.of()),
            new Twice(
                    "government",
                    "name",
                    "operator.platform",
                    f -> PLATFORM + "/admin/government-form?id=" + f.government(),
                    Map.of()));

    private static String draft(Found found) {
        return OURS + "/drafts/draft?id=" + found.records().draft();
    }

    @TestFactory
    Stream<DynamicTest> whoSavesSecondReadsWhatTheFirstSavedAndKeepsWhatTheyTyped(Visit visit) {
        var found = Found.in(visit);
        return FORMS.stream().map(row -> DynamicTest.dynamicTest(row.form(), () -> both(visit, row, found)));
    }

    private static void both(Visit visit, Twice row, Found found) {
        var first = open(visit, row, found);
        var second = open(visit, row, found);
        var one = first.send(typed(row, number(1)));
        assertThat(one.alert()).as(one.toString()).isEmpty();
        var words = typed(row, number(2));
        var two = second.send(words);
        assertThat(two.status()).as(two.toString()).isEqualTo(200);
        assertThat(two.alert()).as(two.toString()).isNotEmpty();
        assertThat(two.theirs()).as(two.toString()).contains(one.sent(row.form() + ":" + row.field()));
        assertThat(two.isKept()).as(two.toString()).isTrue();
        var again = second.send(words);
        assertThat(again.alert()).as(again.toString()).isEmpty();
    }

    private static Form open(Visit visit, Twice row, Found found) {
        Page page = visit.page(row.account()).context().newPage();
        page.navigate(visit.address(row.path().apply(found)));
        return new Form(page, row.form(), "save");
    }

    private static Map<String, String> typed(Twice row, String words) {
        var changes = new HashMap<>(row.besides());
        changes.put(row.form() + ":" + row.field(), words);
        return changes;
    }

    /**
     * Good for a name and for a number of months, which are more than a year, as a single month is said in a word, and never whole
     * years: those are shown as years.
     *
     * @param beyond what it is beyond whole years, so that two of them are never the same
     */
    private static String number(int beyond) {
        return String.valueOf(beyond + 12 * (1 + Math.floorMod(UUID.randomUUID().hashCode(), 48)));
    }
}
