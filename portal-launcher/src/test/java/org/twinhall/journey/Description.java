package org.twinhall.journey;

import jakarta.json.Json;
import jakarta.json.JsonArray;
import jakarta.json.JsonNumber;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import jakarta.json.JsonValue.ValueType;
import java.io.StringReader;
import java.net.http.HttpResponse;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeSet;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import org.twinhall.journey.Routes.Route;

/** What /openapi says of answers, held against the answers that come. */
final class Description {
    private static final Map<String, Pattern> FORMATS = Map.of(
            "uuid", Pattern.compile("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}"),
            "date", Pattern.compile("\\d{4}-\\d\\d-\\d\\d"),
            "date-time", Pattern.compile("\\d{4}-\\d\\d-\\d\\dT[\\d:.]+Z"));

    private final JsonObject whole;
    private final Collection<String> untruths = new TreeSet<>();

    Description(JsonObject whole) {
        this.whole = whole;
    }

    /** Where answers were something else than was said, each once. */
    Collection<String> untruths() {
        return untruths;
    }

    /** Holds an answer against what is said of the route; answers it. */
    HttpResponse<String> held(Route route, HttpResponse<String> answer) {
        var place = route.method() + " " + route.template() + " " + answer.statusCode();
        var said = whole.getJsonObject("paths")
                .getJsonObject(route.template())
                .getJsonObject(route.method().toLowerCase(Locale.ROOT))
                .getJsonObject("responses")
                .getJsonObject(String.valueOf(answer.statusCode()));
        if (said == null) {
            untruths.add(place + " is not described");
            return answer;
        }
        var type = answer.headers().firstValue("Content-Type").orElse("").replaceFirst(";.*", "");
        if (said.containsKey("content") == answer.body().isEmpty()) {
            untruths.add(place + " has a body and should not, or the other way round");
        } else if (said.containsKey("content")) {
            var content = said.getJsonObject("content");
            var media = content.containsKey(type) ? content.getJsonObject(type) : content.getJsonObject("*/*");
            if (media == null) {
                untruths.add(place + " comes as " + type);
            } else if (type.endsWith("json") && !type.endsWith("ndjson")) {
                hold(place, media.getJsonObject("schema"), read(answer.body()));
            }
        }
        return answer;
    }

    private static JsonValue read(String body) {
        try (var reader = Json.createReader(new StringReader(body))) {
            return reader.readValue();
        }
    }

    private void hold(String place, JsonObject schema, JsonValue value) {
        if (schema.containsKey("$ref")) {
            hold(place, named(schema), value);
        } else if (value.getValueType() == ValueType.NULL) {
            claim(schema.getBoolean("nullable", false), place + " is null");
        } else if (schema.containsKey("allOf")) {
            hold(place, together(schema.getJsonArray("allOf").getValuesAs(JsonObject.class)), value);
        } else {
            holdType(place, schema, value);
        }
    }

    private JsonObject named(JsonObject reference) {
        var name = reference.getString("$ref").replaceFirst(".*/", "");
        return whole.getJsonObject("components").getJsonObject("schemas").getJsonObject(name);
    }

    /** One object that has the members of all of them. */
    private JsonObject together(List<JsonObject> parts) {
        var properties = Json.createObjectBuilder();
        var required = Json.createArrayBuilder();
        parts.stream().map(this::named).forEach(part -> {
            properties.addAll(Json.createObjectBuilder(part.getJsonObject("properties")));
            required.addAll(Json.createArrayBuilder(part.getJsonArray("required")));
        });
        return Json.createObjectBuilder()
                .add("type", "object")
                .add("properties", properties)
                .add("required", required)
                .build();
    }

    private void holdType(String place, JsonObject schema, JsonValue value) {
        switch (schema.getString("type")) {
            case "string" -> as(JsonString.class, place, value, text -> holdText(place, schema, text.getString()));
            case "integer" ->
                as(JsonNumber.class, place, value, number -> claim(number.isIntegral(), place + " is no integer"));
            case "number" -> as(JsonNumber.class, place, value, number -> {});
            case "boolean" ->
                claim(
                        value.getValueType() == ValueType.TRUE || value.getValueType() == ValueType.FALSE,
                        place + " is neither true nor false");
            case "array" ->
                as(
                        JsonArray.class,
                        place,
                        value,
                        list -> list.forEach(item -> hold(place + "[]", schema.getJsonObject("items"), item)));
            default -> as(JsonObject.class, place, value, object -> holdMembers(place, schema, object));
        }
    }

    private void holdText(String place, JsonObject schema, String text) {
        if (schema.containsKey("enum")) {
            claim(schema.getJsonArray("enum").getValuesAs(JsonString::getString).contains(text), place + " is " + text);
        }
        var format = FORMATS.get(schema.getString("format", ""));
        claim(format == null || format.matcher(text).matches(), place + " is " + text);
    }

    private void holdMembers(String place, JsonObject schema, JsonObject object) {
        if (schema.containsKey("required")) {
            schema.getJsonArray("required")
                    .getValuesAs(JsonString::getString)
                    .forEach(name -> claim(object.containsKey(name), place + " has no " + name));
        }
        var known = schema.containsKey("properties") ? schema.getJsonObject("properties") : JsonValue.EMPTY_JSON_OBJECT;
        var others = schema.get("additionalProperties");
        object.forEach((name, member) -> {
            if (known.containsKey(name)) {
                hold(place + "." + name, known.getJsonObject(name), member);
            } else if (others instanceof JsonObject each) {
                hold(place + "{}", each, member);
            } else {
                claim(others == JsonValue.TRUE, place + " has " + name + ", which nobody told of");
            }
        });
    }

    private <T extends JsonValue> void as(Class<T> type, String place, JsonValue value, Consumer<T> further) {
        if (type.isInstance(value)) {
            further.accept(type.cast(value));
        } else {
            untruths.add(place + " is " + value.getValueType());
        }
    }

    private void claim(boolean holds, String untruth) {
        if (!holds) {
            untruths.add(untruth);
        }
    }
}
