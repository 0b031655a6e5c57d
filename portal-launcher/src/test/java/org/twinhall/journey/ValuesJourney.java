package org.twinhall.journey;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.Json;
import jakarta.json.JsonArray;
import jakarta.json.JsonNumber;
import jakarta.json.JsonObject;
import jakarta.json.JsonStructure;
import jakarta.json.JsonValue;
import jakarta.json.JsonValue.ValueType;
import java.io.StringReader;
import java.net.http.HttpResponse;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.twinhall.journey.Matrix.ValuesLine;
import org.twinhall.journey.Routes.Route;

/**
 * Every value of every body that the REST API takes, as /openapi names it, once with every other type of JSON, once too long, once a
 * script, once left out. The table {@code access/values.tsv} has a sound body for each route, sent by whoever may send it, for records
 * that are there: so what is refused is refused for the one value that is wrong.
 */
@Journey
class ValuesJourney {
    private static final String SCRIPT = "<script>alert(1)</script>";
    private static final int TOO_LONG = 200_000;
    /** What the sender saw is held against what is there and not read, however long it is. */
    private static final Set<String> SEEN = Set.of("/seen", "/hash", "/textHash");

    private static final List<JsonValue> OF_EVERY_TYPE = List.of(
            Json.createValue("1"),
            Json.createValue(7),
            Json.createValue(1.5),
            JsonValue.TRUE,
            Json.createObjectBuilder().add("an", "object").build(),
            Json.createArrayBuilder().add(JsonValue.EMPTY_JSON_ARRAY).build());

    private static final List<String> FEW = List.of("/webhooks", "/api-clients", "/me/searches");

    private final Map<String, String> toEnd = new HashMap<>();
    private Routes routes;
    private Visit visit;
    private Map<String, String> words;

    /** A government may have few of them, and other journeys make some too. */
    @AfterEach
    void end() {
        toEnd.forEach((path, account) -> {
            var answer = visit.visitor().request().delete(visit.address(path), Visit.as(visit.token(account)));
            assertThat(answer.status()).as(path).isEqualTo(204);
        });
    }

    @BeforeEach
    void find(Visit given) {
        visit = given;
        routes = new Routes(visit);
        words = words(Found.in(visit));
    }

    @Test
    void everyRouteAndEveryFieldStandsInTheTable() {
        var described = new TreeSet<String>();
        var tried = new TreeSet<String>();
        for (var route : routes.allWithBody()) {
            routes.fields(route).keySet().forEach(field -> described.add(named(route) + " " + field));
        }
        for (var line : Matrix.values()) {
            body(line).keySet().forEach(field -> tried.add(line.route() + " " + field));
        }
        assertThat(tried).containsExactlyElementsOf(described);
    }

    @Test
    void whatIsOfAnotherTypeIsRefused() {
        everywhere((all, line, place, sound) -> OF_EVERY_TYPE.stream()
                .filter(value -> !isOfTheTypeOf(value, sound))
                .forEach(value -> all.assertThat(answer(line, place, value))
                        .as(line.route() + " " + place + " = " + value)
                        .isEqualTo(400)));
    }

    @Test
    void whatIsTooLongIsRefused() {
        everywhere((all, line, place, sound) -> {
            if (sound.getValueType() == ValueType.STRING) {
                var status = answer(line, place, Json.createValue("a".repeat(TOO_LONG)));
                if (SEEN.stream().anyMatch(place::startsWith)) {
                    all.assertThat(status).as(line.route() + " " + place).isIn(400, 403, 409);
                } else {
                    all.assertThat(status).as(line.route() + " " + place).isEqualTo(400);
                }
            }
        });
    }

    @Test
    void aScriptIsWords() {
        everywhere((all, line, place, sound) -> {
            if (sound.getValueType() == ValueType.STRING) {
                var answer = sent(line, changed(body(line), place, Json.createValue(SCRIPT)));
                all.assertThat(answer.statusCode())
                        .as(line.route() + " " + place)
                        .isLessThan(500);
                all.assertThat(answer.headers().firstValue("Content-Type").orElse("json"))
                        .contains("json");
                all.assertThat(answer.headers().firstValue("X-Content-Type-Options"))
                        .contains("nosniff");
            }
        });
    }

    @Test
    void whatIsMissingIsNoDefect() {
        everywhere((all, line, place, sound) -> {
            for (var body : List.of(removed(body(line), place), changed(body(line), place, JsonValue.NULL))) {
                var answer = sent(line, body);
                all.assertThat(answer.statusCode())
                        .as(line.route() + " without " + place + ": " + answer.body())
                        .isLessThan(500);
            }
        });
    }

    @Test
    void everyBodyOfTheTableIsSound() {
        var all = new SoftAssertions();
        for (var line : Matrix.values()) {
            var answer = sent(line, body(line));
            all.assertThat(answer.statusCode())
                    .as(line.route() + " " + answer.body())
                    .isEqualTo(line.answer());
        }
        all.assertAll();
    }

    @Test
    void whatIsMissingIsSaidInThePortalsOwnWords() {
        var path = "/api/v1/t/mx-san-nicolas/drafts/" + Records.in(visit).ready() + "/signature";
        var answer = visit.visitor()
                .request()
                .post(
                        visit.address(path),
                        Visit.as(visit.token("signatory.sannicolas"))
                                .setHeader("Accept-Language", "es-MX")
                                .setHeader("Content-Type", "application/json")
                                .setData("{\"signatories\": [null]}"));
        assertThat(answer.status()).isEqualTo(400);
        assertThat(answer.text())
                .contains("\"signatories[0]\"", "Esto falta.")
                .doesNotContain("no debe ser nulo", "<list element>");
    }

    private static String id(HttpResponse<String> answer) {
        try (var reader = Json.createReader(new StringReader(answer.body()))) {
            return reader.readObject().getString("id");
        }
    }

    private interface Claim {
        void of(SoftAssertions all, ValuesLine line, String place, JsonValue sound);
    }

    private void everywhere(Claim claim) {
        var all = new SoftAssertions();
        for (var line : Matrix.values()) {
            places("", body(line)).forEach((place, sound) -> claim.of(all, line, place, sound));
        }
        all.assertAll();
    }

    /** Every value in a body, with its JSON pointer; of what is null nothing is known. */
    private static Map<String, JsonValue> places(String at, JsonValue value) {
        var places = new HashMap<String, JsonValue>();
        if (!at.isEmpty() && value.getValueType() != ValueType.NULL) {
            places.put(at, value);
        }
        if (value instanceof JsonObject object) {
            object.forEach((name, each) -> places.putAll(places(at + "/" + name, each)));
        } else if (value instanceof JsonArray array) {
            for (int index = 0; index < array.size(); index++) {
                places.putAll(places(at + "/" + index, array.get(index)));
            }
        }
        return places;
    }

    private static boolean isOfTheTypeOf(JsonValue value, JsonValue sound) {
        return switch (sound.getValueType()) {
            case TRUE, FALSE -> value.getValueType() == ValueType.TRUE;
            case NUMBER ->
                ((JsonNumber) sound).isIntegral()
                        ? value.toString().equals("7")
                        : value.getValueType() == ValueType.NUMBER;
            default -> value.getValueType() == sound.getValueType();
        };
    }

    private int answer(ValuesLine line, String place, JsonValue value) {
        var answer = sent(line, changed(body(line), place, value));
        assertThat(answer.body()).doesNotContain("Exception", "at org.", "SQL");
        return answer.statusCode();
    }

    private static JsonStructure changed(JsonObject body, String place, JsonValue value) {
        return Json.createPointer(place).replace(body, value);
    }

    private static JsonStructure removed(JsonObject body, String place) {
        return Json.createPointer(place).remove(body);
    }

    private HttpResponse<String> sent(ValuesLine line, JsonStructure body) {
        var route = new Route(line.method(), line.template(), true);
        // One's own things lie under no government.
        var path = line.path().startsWith("/") ? line.path() : "/api/v1/t/" + filled(line.path());
        var answer = routes.askAt(route, path, visit.token(line.account()), body.toString());
        if (answer.statusCode() == 201 && FEW.stream().anyMatch(path::endsWith)) {
            toEnd.put(path + "/" + id(answer), line.account());
        }
        return answer;
    }

    private JsonObject body(ValuesLine line) {
        try (var reader = Json.createReader(new StringReader(filled(line.body())))) {
            return reader.readObject();
        }
    }

    private static String named(Route route) {
        return route.method() + " " + route.template();
    }

    private String filled(String text) {
        var filled = text.replace("{random-id}", UUID.randomUUID().toString())
                .replace("{random}", Long.toString(System.nanoTime(), 36));
        for (var word : words.entrySet()) {
            filled = filled.replace("{" + word.getKey() + "}", word.getValue());
        }
        return filled;
    }

    private static Map<String, String> words(Found found) {
        var records = found.records();
        var words = new HashMap<>(Map.of(
                "draft", records.draft(),
                "clause", records.clause(),
                "filed", records.filed(),
                "ready", records.ready(),
                "agreement", records.agreement(),
                "call", records.call(),
                "plan", found.second(),
                "row", found.row(),
                "observation", found.observation(),
                "template", found.template()));
        words.putAll(Map.of(
                "office", found.office(),
                "figure", found.figure(),
                "membership", found.membership(),
                "statement", found.statement(),
                "spoken", found.spokenOf(),
                "scan", Twinning.SCAN,
                "tomorrow", LocalDate.now(ZoneOffset.UTC).plusDays(2).toString()));
        return words;
    }
}
