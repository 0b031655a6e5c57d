package org.twinhall.journey;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.UUID;

/** The routes of the REST API, as {@code /openapi} names them: a new one is tried without anybody adding it to a list. */
final class Routes {
    private static final Set<String> METHODS = Set.of("get", "post", "put", "delete");
    private static final HttpClient HTTP = HttpClient.newBuilder()
            // An answer that comes before the whole body was sent, as to one that is too large, gets lost on its
            // upgrade to 2.
            .version(HttpClient.Version.HTTP_1_1)
            .build();

    private final Visit visit;

    Routes(Visit visit) {
        this.visit = visit;
    }

    /** All of them, also those that need no seat. */
    List<Route> everywhere() {
        return all();
    }

    /** Those that a seat is needed for. */
    List<Route> underSeats() {
        return all().stream()
                .filter(route -> route.template().startsWith("/api/v1/t/"))
                .toList();
    }

    /** Those under seats that take a JSON body. */
    List<Route> withBody() {
        return withBody(underSeats());
    }

    /** Those that take a JSON body, under seats or not. */
    List<Route> allWithBody() {
        return withBody(all());
    }

    private static List<Route> withBody(List<Route> routes) {
        return routes.stream()
                .filter(Route::takesABody)
                .filter(route -> !route.takesATable())
                .toList();
    }

    /** What /openapi says of their answers. */
    Description described() {
        return new Description(description());
    }

    private JsonObject description() {
        var request = HttpRequest.newBuilder(URI.create(visit.address("/openapi")))
                .header("Accept", "application/json")
                .build();
        try (var reader = Json.createReader(new StringReader(send(request).body()))) {
            return reader.readObject();
        }
    }

    /** What the body of a route holds: names with their types in JSON. */
    Map<String, String> fields(Route route) {
        var whole = description();
        var schema = whole.getJsonObject("paths")
                .getJsonObject(route.template())
                .getJsonObject(route.method().toLowerCase(Locale.ROOT))
                .getJsonObject("requestBody")
                .getJsonObject("content")
                .getJsonObject("application/json")
                .getJsonObject("schema");
        return fields(whole.getJsonObject("components").getJsonObject("schemas"), schema);
    }

    /** Names of all that a route takes besides its path. */
    Set<String> names(Route route) {
        var operation = description()
                .getJsonObject("paths")
                .getJsonObject(route.template())
                .getJsonObject(route.method().toLowerCase(Locale.ROOT));
        var names = new TreeSet<String>();
        if (operation.containsKey("parameters")) {
            operation
                    .getJsonArray("parameters")
                    .getValuesAs(JsonObject.class)
                    .forEach(parameter -> names.add(parameter.getString("name")));
        }
        if (route.takesABody() && !route.takesATable()) {
            names.addAll(fields(route).keySet());
        }
        return names;
    }

    private static Map<String, String> fields(JsonObject schemas, JsonObject schema) {
        var named = schema.containsKey("$ref")
                ? schemas.getJsonObject(schema.getString("$ref").replaceFirst(".*/", ""))
                : schema;
        var fields = new TreeMap<String, String>();
        if (named.containsKey("allOf")) {
            named.getJsonArray("allOf")
                    .getValuesAs(JsonObject.class)
                    .forEach(part -> fields.putAll(fields(schemas, part)));
        }
        if (named.containsKey("properties")) {
            named.getJsonObject("properties")
                    .forEach((name, property) ->
                            fields.put(name, property.asJsonObject().getString("type", "object")));
        }
        return fields;
    }

    private List<Route> all() {
        return description().getJsonObject("paths").entrySet().stream()
                .flatMap(path -> ((JsonObject) path.getValue())
                        .keySet().stream()
                                .filter(METHODS::contains)
                                .map(method -> route(
                                        method,
                                        path.getKey(),
                                        path.getValue().asJsonObject().getJsonObject(method))))
                .toList();
    }

    private static Route route(String method, String template, JsonObject operation) {
        return new Route(method.toUpperCase(Locale.ROOT), template, operation.containsKey("requestBody"));
    }

    /**
     * Asks.
     *
     * @param token null for a caller without one
     * @param type  media type of the body; null for no body; a route that takes none gets none
     */
    HttpResponse<String> ask(Route route, String government, String token, String type, String body) {
        return send(route, route.path(government), token, type, body);
    }

    /** The same at an address of one's own making. */
    HttpResponse<String> askAt(Route route, String path, String token, String body) {
        return send(route, path, token, route.tableType().orElse("application/json"), body);
    }

    private HttpResponse<String> send(Route route, String path, String token, String type, String body) {
        var request = HttpRequest.newBuilder(URI.create(visit.address(path)))
                .method(
                        route.method(),
                        type == null || !route.takesABody() ? BodyPublishers.noBody() : BodyPublishers.ofString(body));
        if (token != null) {
            request.header("Authorization", "Bearer " + token);
        }
        if (type != null && route.takesABody()) {
            request.header("Content-Type", type);
        }
        return send(request.build());
    }

    /** Sends JSON in pieces, without saying how long it is. */
    HttpResponse<String> stream(String path, String token, byte[] body) {
        var request = HttpRequest.newBuilder(URI.create(visit.address(path)))
                .header("Authorization", "Bearer " + token)
                .header("Content-Type", "application/json")
                .POST(BodyPublishers.ofInputStream(() -> new ByteArrayInputStream(body)))
                .build();
        return send(request);
    }

    private static HttpResponse<String> send(HttpRequest request) {
        try {
            return HTTP.send(request, BodyHandlers.ofString());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    /**
     * A route.
     *
     * @param method     upper case
     * @param template   with its places in braces
     * @param takesABody whether it reads one
     */
    record Route(String method, String template, boolean takesABody) {

        /** The address with that government, and ids that nobody has. */
        String path(String government) {
            return template.replace("{government}", government)
                    .replace("{language}", "es")
                    .replace("{field}", "activity")
                    .replaceAll("\\{[a-z]+\\}", UUID.randomUUID().toString());
        }

        /** Whether it takes a file: those may be larger. */
        boolean takesAFile() {
            return template.endsWith("/signature") || template.endsWith("/council-resolutions") || takesATable();
        }

        /** Whether what it reads is a table and not JSON. */
        boolean takesATable() {
            return tableType().isPresent();
        }

        Optional<String> tableType() {
            if (!takesABody || !template.matches(".*/imports(/runs)?")) {
                return Optional.empty();
            }
            return Optional.of(template.endsWith("/runs") ? "application/octet-stream" : "text/csv");
        }

        /** Whether it names a record. */
        boolean namesARecord() {
            return template.replace("{government}", "").contains("{");
        }
    }
}
