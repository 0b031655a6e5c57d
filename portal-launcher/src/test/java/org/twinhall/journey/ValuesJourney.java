package org.twinhall.journey;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.options.RequestOptions;
import jakarta.json.Json;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonValue;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.BiConsumer;
import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.api.Test;
import org.twinhall.journey.Routes.Route;

/**
 * Every field of every body that the REST API takes, as /openapi describes it, with a value that is too long, of another type, or a
 * script. Sent by whoever may send it, for records that are there.
 */
@Journey
class ValuesJourney {
    private static final String SCRIPT = "<script>alert(1)</script>";
    private static final Set<Integer> REFUSED = Set.of(400, 403, 404, 409);

    /** Who may send to routes that hold these words; the first that fits counts. */
    private static final List<Sender> SENDERS = List.of(
            new Sender("/filings/{filing}", "reviewer.sre", "mx-sre"),
            new Sender("/calls", "publisher.mercociudades", "mercociudades"),
            new Sender("/memberships", "publisher.mercociudades", "mercociudades"),
            new Sender("/signature", "signatory.sannicolas", "mx-san-nicolas"),
            new Sender("/approvals", "signatory.sannicolas", "mx-san-nicolas"),
            new Sender("/api-clients", "admin.sannicolas", "mx-san-nicolas"),
            new Sender("/webhooks", "admin.sannicolas", "mx-san-nicolas"),
            new Sender("/invitations", "admin.sannicolas", "mx-san-nicolas"),
            new Sender("", "editor.sannicolas", "mx-san-nicolas"));

    private record Sender(String part, String account, String government) {}

    @Test
    void whatIsTooLongIsRefused(Visit visit) {
        var large = Json.createValue("a".repeat(200_000));
        everyField(visit, Set.of("string"), large, (all, answer) -> all.assertThat(answer.statusCode())
                .as(named(answer))
                .isIn(REFUSED));
    }

    @Test
    void whatIsOfAnotherTypeIsRefused(Visit visit) {
        everyField(
                visit,
                Set.of("string", "integer", "array", "boolean"),
                Json.createObjectBuilder().add("an", "object").build(),
                (all, answer) ->
                        all.assertThat(answer.statusCode()).as(named(answer)).isIn(REFUSED));
    }

    @Test
    void aScriptIsWords(Visit visit) {
        everyField(visit, Set.of("string"), Json.createValue(SCRIPT), (all, answer) -> {
            all.assertThat(answer.statusCode()).as(named(answer)).isLessThan(500);
            all.assertThat(answer.headers().firstValue("Content-Type").orElse(""))
                    .as(named(answer))
                    .contains("json");
            all.assertThat(answer.headers().firstValue("X-Content-Type-Options"))
                    .as(named(answer))
                    .contains("nosniff");
        });
    }

    @Test
    void whatIsMissingIsSaidInThePortalsOwnWords(Visit visit) {
        var path = "/api/v1/t/mx-san-nicolas/drafts/" + Records.in(visit).ready() + "/signature";
        var answer = visit.visitor()
                .request()
                .post(
                        visit.address(path),
                        RequestOptions.create()
                                .setHeader("Authorization", "Bearer " + visit.token("signatory.sannicolas"))
                                .setHeader("Accept-Language", "es-MX")
                                .setHeader("Content-Type", "application/json")
                                .setData("{\"signatories\": [null]}"));
        assertThat(answer.status()).isEqualTo(400);
        assertThat(answer.text())
                .contains("\"signatories[0]\"", "Esto falta.")
                .doesNotContain("no debe ser nulo", "<list element>");
    }

    private static String named(HttpResponse<String> answer) {
        return answer.request().method() + " " + answer.request().uri() + " " + answer.body();
    }

    private static void everyField(
            Visit visit, Set<String> types, JsonValue value, BiConsumer<SoftAssertions, HttpResponse<String>> claim) {
        var routes = new Routes(visit);
        var records = Records.in(visit);
        var all = new SoftAssertions();
        var tried = 0;
        for (var route : routes.withBody()) {
            var sender = SENDERS.stream()
                    .filter(one -> route.template().contains(one.part()))
                    .findFirst()
                    .orElseThrow();
            var fields = routes.fields(route);
            for (var field : fields.entrySet()) {
                if (types.contains(field.getValue())) {
                    var body = body(fields, field.getKey(), value);
                    var answer = routes.askAt(route, path(route, sender, records), visit.token(sender.account()), body);
                    claim.accept(all, answer);
                    all.assertThat(answer.body()).doesNotContain("Exception", "at org.", "SQL");
                    tried++;
                }
            }
        }
        all.assertAll();
        assertThat(tried).isGreaterThan(20);
    }

    /** All fields with something plausible, but for one. */
    private static String body(Map<String, String> fields, String changed, JsonValue value) {
        JsonObjectBuilder body = Json.createObjectBuilder();
        fields.forEach((name, type) -> {
            switch (type) {
                case "integer" -> body.add(name, 1);
                case "boolean" -> body.add(name, true);
                case "array" -> body.add(name, JsonValue.EMPTY_JSON_ARRAY);
                case "string" ->
                    body.add(
                            name,
                            name.matches(".*(Id|partner|government|edit|clause)")
                                    ? UUID.randomUUID().toString()
                                    : "x");
                default -> body.addNull(name);
            }
        });
        return body.add(changed, value).build().toString();
    }

    private static String path(Route route, Sender sender, Records records) {
        return route.template()
                .replace("{government}", sender.government())
                .replace("{draft}", records.draft())
                .replace("{record}", records.draft())
                .replace("{clause}", records.clause())
                .replace("{filing}", records.filed())
                .replace("{plan}", records.plan())
                .replace("/calls/{id}", "/calls/" + records.call())
                .replace("{language}", "es")
                .replace("{field}", "activity")
                .replaceAll("\\{[a-z]+\\}", UUID.randomUUID().toString());
    }
}
