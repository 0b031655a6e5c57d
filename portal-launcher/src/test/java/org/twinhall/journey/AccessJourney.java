package org.twinhall.journey;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.microsoft.playwright.APIRequestContext;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.options.RequestOptions;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.twinhall.journey.Routes.Route;

/**
 * Who is answered what: every route of the REST API, every page, every action of a page and every message of the socket, asked by
 * every kind of caller. What there is is found; what the answer is to be stands in the tables. Bodies are empty objects, so that
 * 400 says that the caller would have been let in.
 */
@Journey
class AccessJourney {
    private static final Path WEBAPP = Path.of("..", "portal-web", "src", "main", "webapp");
    private static final String SAN_NICOLAS = "00000000-0000-4000-8000-000000000001";
    private static final String BELLO = "00000000-0000-4000-8000-000000000002";
    private static final String PUBLISHED_CALL = "00000000-0000-4000-8000-000000000272";
    private static final String UNKNOWN = "00000000-0000-4000-8000-0000000fffff";

    /** Who might come further than they should at an address that is written otherwise. */
    private static final Set<Caller> ROUNDABOUT =
            EnumSet.of(Caller.NOBODY, Caller.GUEST, Caller.EVALUATOR, Caller.DRAFTS_PROGRAM);

    /** Asked by nobody: it would stay, and there is one for each person. */
    private static final String ASKING_TO_BE_ERASED = "POST /api/v1/me/erasure";

    /** Ids of records that are there, all of San Nicolás de los Garza and Bello. */
    private record Found(
            Records records, String agreement, String relationship, String document, String office, String figure) {

        static Found in(Visit visit) {
            var records = Records.in(visit);
            var editor = visit.token("editor.sannicolas");
            var ours = "/api/v1/t/mx-san-nicolas";
            var agreement =
                    read(visit, editor, ours + "/plans/" + records.plan()).getString("agreementId");
            // One activity at least: an empty plan is refused for that, whoever approves it.
            visit.visitor()
                    .request()
                    .put(
                            visit.address(ours + "/plans/" + records.plan() + "/rows/" + UUID.randomUUID()),
                            Visit.as(editor));
            var filing = read(visit, editor, ours + "/filings/" + records.filed());
            var office = visit.visitor()
                    .request()
                    .post(
                            visit.address(ours + "/offices"),
                            Visit.as(editor)
                                    .setData(Map.of(
                                            "words", Map.of("es", Map.of("name", "Oficina")),
                                            "email", "oficina@example.org",
                                            "audience", "PARTNERS",
                                            "from", "2026-01-01")));
            return new Found(
                    records,
                    agreement,
                    read(visit, editor, "/api/v1/agreements/" + agreement)
                            .getJsonObject("agreement")
                            .getString("relationship"),
                    filing.getJsonArray("documents").getJsonObject(0).getString("id"),
                    parsed(office.text()).getString("id"),
                    org.twinhall.journey.Found.contradicted(visit));
        }

        private static JsonObject read(Visit visit, String token, String path) {
            var answer = visit.visitor().request().get(visit.address(path), Visit.as(token));
            assertThat(answer.status()).as(path + " " + answer.text()).isEqualTo(200);
            return parsed(answer.text());
        }

        private static JsonObject parsed(String text) {
            try (var reader = Json.createReader(new StringReader(text))) {
                return reader.readObject();
            }
        }
    }

    /** The programs among the callers, made when they are asked for. */
    private static final class Programs {
        private final Visit visit;
        private final Map<Caller, Program> made = new EnumMap<>(Caller.class);

        private Programs(Visit visit) {
            this.visit = visit;
        }

        /** A token of any caller; null for nobody. */
        private String token(Caller caller) {
            if (caller.isAProgram()) {
                return made.computeIfAbsent(caller, program -> Program.made(visit, program.scopes()))
                        .token();
            }
            return caller.account() == null ? null : visit.token(caller.account());
        }

        private void ended() {
            made.values().forEach(Program::ended);
        }
    }

    @Test
    void everybodyIsAnsweredByTheApiAsTheTableSays(Visit visit) {
        var routes = new Routes(visit);
        var all = new HashMap<String, Route>();
        routes.everywhere().forEach(route -> all.put(route.method() + " " + route.template(), route));
        var found = Found.in(visit);
        var bodies = Matrix.pairs("bodies.tsv");
        var described = routes.described();
        var guest = Guest.invited(visit, found.records().draft()).accepted();
        var programs = new Programs(visit);
        var astray = new ArrayList<String>();
        try {
            Matrix.read("rest.tsv").hold(List.copyOf(new TreeSet<>(all.keySet())), (name, caller) -> {
                var token = programs.token(caller);
                if (name.equals(ASKING_TO_BE_ERASED) && token != null) return "-";
                var path = path(all.get(name).template(), caller, found);
                var body = bodies.getOrDefault(name, "{}");
                var answer = said(described.held(all.get(name), asked(routes, all.get(name), path, token, body)));
                if (ROUNDABOUT.contains(caller)) {
                    roundabout(path).forEach(way -> {
                        var there = said(asked(routes, all.get(name), way, token, body));
                        if (!there.equals(answer) && !there.equals("404")) {
                            astray.add(caller + " " + name + " at " + way + ": " + there + ", and " + answer + " at "
                                    + path);
                        }
                    });
                }
                return answer;
            });
            assertThat(described.untruths()).as("what /openapi says of answers").isEmpty();
            assertThat(astray)
                    .as("answers at addresses that are as good as the route's")
                    .isEmpty();
        } finally {
            guest.ended();
            programs.ended();
        }
    }

    private static HttpResponse<String> asked(Routes routes, Route route, String path, String token, String body) {
        return body.startsWith("?")
                ? routes.askAt(route, path + body, token, "{}")
                : routes.askAt(route, path, token, body);
    }

    /** Other addresses that a server may take for the same. */
    private static List<String> roundabout(String path) {
        var last = path.lastIndexOf('/');
        var place = path.substring(0, last);
        var name = path.substring(last + 1);
        return List.of(
                path + "/",
                path + "//",
                path + ";x=1",
                place + ";x=1/" + name,
                place + "//" + name,
                place + "/./" + name,
                place + "/x/../" + name,
                place + "/%2e/" + name,
                place + "%2f" + name,
                place + "/%" + Integer.toHexString(name.charAt(0)) + name.substring(1),
                path.replaceFirst("/v1/", "//v1//"));
    }

    /** The status; of a deed refused for another reason than that the seat has not the role, the reason too. */
    private static String said(HttpResponse<String> answer) {
        var status = String.valueOf(answer.statusCode());
        if (answer.statusCode() != 403) return status;
        var reason = Found.parsed(answer.body()).getString("type").replaceFirst(".*/", "");
        return reason.equals("role-missing") ? status : status + ":" + reason;
    }

    private static String path(String template, Caller caller, Found found) {
        return template.replace("{government}", caller.seat())
                .replace("/relationships/{id}", "/relationships/" + found.relationship())
                .replace("/agreements/{id}", "/agreements/" + found.agreement())
                .replace("/v1/calls/{id}", "/v1/calls/" + PUBLISHED_CALL)
                .replace("/calls/{id}", "/calls/" + found.records().call())
                .replace("/v1/governments/{id}", "/v1/governments/" + BELLO)
                .replace("/governments/{id}", "/governments/" + SAN_NICOLAS)
                .replace("/networks/{id}", "/networks/mercociudades")
                .replace("/offices/{id}", "/offices/" + found.office())
                .replace("/partners/{id}", "/partners/" + other(caller))
                .replace("/records/{id}", "/records/" + found.records().draft())
                .replace("{agreement}", found.records().agreement())
                .replace("{figure}", found.figure())
                .replace("{record}", found.records().draft())
                .replace("{draft}", found.records().draft())
                .replace("{clause}", found.records().clause())
                .replace("{version}", "1")
                .replace("{round}", "1")
                .replace("{document}", found.document())
                .replace("{filing}", found.records().filed())
                .replace("{plan}", found.records().plan())
                .replace("{row}", UUID.randomUUID().toString())
                .replace("{language}", "es")
                .replace("{country}", "MX")
                .replace("{code}", "MX-TWO-THIRDS")
                .replace("{field}", "activity")
                .replace("{role}", "editor")
                .replace("{kind}", "network")
                .replace("{subject}", "nowhere")
                .replaceAll("\\{[a-z]+\\}", UNKNOWN);
    }

    @Test
    void everybodyIsAnsweredByThePagesAsTheTableSays(Visit visit) {
        var found = Found.in(visit);
        var guest = Guest.invited(visit, found.records().draft()).accepted();
        var windows = new HashMap<String, APIRequestContext>();
        windows.put(Guest.ACCOUNT, guest.page().request());
        var programs = new Programs(visit);
        try {
            Matrix.read("pages.tsv").hold(pages(), (page, caller) -> {
                var token = caller.isAProgram() ? programs.token(caller) : null;
                return asked(visit, windows, address(page, caller, found), caller, token);
            });
        } finally {
            guest.ended();
            programs.ended();
        }
    }

    private static String asked(
            Visit visit, Map<String, APIRequestContext> windows, String address, Caller caller, String token) {
        var window = windows.computeIfAbsent(
                String.valueOf(caller.account()),
                account -> (caller.account() == null ? visit.visitor() : visit.signedIn(account)).request());
        var read = answer(window, visit.address(address), "GET", token);
        var sent = answer(window, visit.address(address), "POST", token);
        return read.equals(sent) ? read : read + "/" + sent;
    }

    /** A form that comes without a view of this very caller's is never carried out, also where the page is open to them. */
    private static String answer(APIRequestContext window, String address, String method, String token) {
        var answer = window.fetch(
                address,
                (token == null ? RequestOptions.create() : Visit.as(token))
                        .setMethod(method)
                        .setMaxRedirects(0)
                        .setHeader("Content-Type", "application/x-www-form-urlencoded")
                        .setData(method.equals("POST") ? "jakarta.faces.ViewState=-1234567890123456789%3A-1" : ""));
        var to = answer.headers().getOrDefault("location", "");
        if (answer.status() != 302) return String.valueOf(answer.status());
        return to.contains("/errors/expired") ? "expired" : to.contains("openid-connect/auth") ? "sign-in" : "302";
    }

    private static List<String> pages() {
        return files().map(file -> WEBAPP.relativize(file).toString().replace('\\', '/'))
                .filter(name -> !name.startsWith("WEB-INF") && !name.startsWith("errors/"))
                .sorted()
                .toList();
    }

    private static String address(String page, Caller caller, Found found) {
        var name = page.replaceFirst("\\.xhtml$", "").replaceFirst("(^|/)index$", "");
        var seated = page.contains("/") ? "/t/" + caller.seat() + "/" + name : "/" + name;
        if (page.equals("offices/index.xhtml")) return seated + "?of=" + other(caller);
        if (page.equals("admin/law-parameter.xhtml")) return seated + "?country=MX&part=MX-YUC&code=MX-SIGNERS";
        return read(WEBAPP.resolve(page)).contains("viewParam name=\"id\"")
                ? seated + "?id=" + id(page, found)
                : seated;
    }

    /** Who is the other party for them. */
    private static String other(Caller caller) {
        return caller.seat().equals("co-bello") ? SAN_NICOLAS : BELLO;
    }

    private static String id(String page, Found found) {
        return switch (page.replaceFirst("\\.xhtml$", "")) {
            case "agreement",
                    "territory/agreement",
                    "notes/index",
                    "sources/index",
                    "evidence/index",
                    "details/index" -> found.agreement();
            case "relationship" -> found.relationship();
            case "government" -> BELLO;
            case "admin/government", "admin/government-form", "admin/place" -> SAN_NICOLAS;
            case "admin/offices/edit" -> found.office();
            case "admin/figure" -> found.figure();
            case "call", "calls/call" -> PUBLISHED_CALL;
            case "calls/check", "calls/edit" -> found.records().call();
            case "filing/review", "filing/receipt" -> found.records().filed();
            case "filing/answer" -> found.records().returned();
            case "filing/signature" -> found.records().ready();
            case "plans/plan", "plans/history", "plans/approval" ->
                found.records().plan();
            default -> found.records().draft();
        };
    }

    @Test
    void everybodyIsAnsweredByTheSocketAsTheTableSays(Visit visit) {
        var plan = Twinning.planOf(
                visit,
                Found.read(
                                visit,
                                visit.token("editor.sannicolas"),
                                "/api/v1/t/mx-san-nicolas/plans/"
                                        + Records.in(visit).plan())
                        .getString("agreementId"),
                2033);
        var guest = Guest.invited(visit, Records.in(visit).draft()).accepted();
        var planGuest = Guest.invited(visit, plan, Caller.PLAN_GUEST.account(), "observer@jalisco.example")
                .accepted();
        var windows = new HashMap<String, BrowserContext>();
        windows.put(Guest.ACCOUNT, guest.page().context());
        windows.put(Caller.PLAN_GUEST.account(), planGuest.page().context());
        var programs = new Programs(visit);
        try {
            Matrix.read("socket.tsv")
                    .hold(messages(), (message, caller) -> said(visit, programs, windows, plan, message, caller));
        } finally {
            guest.ended();
            planGuest.ended();
            programs.ended();
        }
    }

    private static String said(
            Visit visit,
            Programs programs,
            Map<String, BrowserContext> windows,
            String plan,
            String message,
            Caller caller) {
        try (var line = line(visit, programs, windows, plan, caller)) {
            var answer = line.asked(Json.createObjectBuilder()
                    .add("do", message)
                    .add("row", UUID.randomUUID().toString())
                    .add("field", "activity")
                    .add("base", 0)
                    .add("value", "x")
                    .add("edit", UUID.randomUUID().toString())
                    .build());
            return answer.getString("is") + (answer.containsKey("reason") ? ":" + answer.getString("reason") : "");
        } catch (PlanLine.Closed closed) {
            return String.valueOf(closed.status());
        }
    }

    private static PlanLine line(
            Visit visit, Programs programs, Map<String, BrowserContext> windows, String plan, Caller caller)
            throws PlanLine.Closed {
        if (caller.isAProgram()) return PlanLine.open(visit, programs.token(caller), caller.seat(), plan);
        var window = windows.computeIfAbsent(
                String.valueOf(caller.account()),
                account -> (caller.account() == null ? visit.visitor() : visit.signedIn(account)).context());
        return PlanLine.open(visit, window, visit.address(""), caller.seat(), plan);
    }

    /** As the socket tells them apart. */
    private static List<String> messages() {
        var socket = read(Path.of(
                "..", "portal-web", "src", "main", "java", "org", "twinhall", "web", "plan", "PlanSocket.java"));
        return Pattern.compile("case \"([a-z-]+)\" ->")
                .matcher(socket)
                .results()
                .map(match -> match.group(1))
                .sorted()
                .toList();
    }

    @Test
    void theSocketIsOpenToNoOtherSite(Visit visit) {
        var editor = visit.signedIn("editor.sannicolas").context();
        var plan = Records.in(visit).plan();
        assertThatThrownBy(() -> PlanLine.open(visit, editor, "https://elsewhere.example", "mx-san-nicolas", plan))
                .hasMessage("403");
    }

    /** A page's action is a deed of the domain, and the API has the same deed: its row says who may do it. */
    @Test
    void everyActionOfAPageIsADeedWhoseRouteIsInTheTable() {
        var deeds = Pattern.compile("<(?:p|h):command[^>]* action=\"#\\{([a-zA-Z.]+)");
        var found = new TreeSet<String>();
        files().map(AccessJourney::read).forEach(page -> deeds.matcher(page)
                .results()
                .map(match -> match.group(1))
                .forEach(found::add));
        var rows = Matrix.read("rest.tsv").things();
        var actions = Matrix.pairs("actions.tsv");
        assertThat(actions.keySet()).containsExactlyElementsOf(found);
        assertThat(actions.values()).allMatch(route -> route.startsWith("(") || rows.contains(route));
    }

    private static Stream<Path> files() {
        try (var files = Files.walk(WEBAPP)) {
            return files.filter(file -> file.toString().endsWith(".xhtml")).toList().stream();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
