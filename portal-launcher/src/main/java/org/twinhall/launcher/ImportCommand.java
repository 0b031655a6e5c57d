package org.twinhall.launcher;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.io.IOException;
import java.io.PrintStream;
import java.io.StringReader;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * Brings a file in through the API, as a person would with the pages: read, name the columns, check, take over. What waits for a choice is
 * told and left to the pages.
 */
final class ImportCommand {
    private static final String HOW =
            "Say which file: ./twinhall import FILE [--kind KIND] [--source SOURCE] [--status STATUS]"
                    + " [--level LEVEL] [--mapping field=column,…] [--dry-run] [--seat GOVERNMENT].";
    private static final String OPERATOR = "operator.platform";
    private static final Duration A_MOMENT = Duration.ofSeconds(1);

    private final HttpClient http =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
    private final Settings settings;
    private final PrintStream out;
    private final Map<String, String> options = new TreeMap<>();
    private String token;

    ImportCommand(Settings settings, PrintStream out) {
        this.settings = settings;
        this.out = out;
    }

    /**
     * Imports.
     *
     * @param words the file and the options
     * @return 0 if every row is on record, said twice or left out; 2 if some wait or have mistakes
     */
    int run(List<String> words) {
        var files = read(words);
        if (files.size() != 1) {
            throw new Refusal(HOW);
        }
        var given = System.getenv("TWINHALL_TOKEN");
        token = given == null || given.isBlank() ? new TokenCommand(settings).token(OPERATOR) : given.strip();
        var file = Path.of(files.get(0));
        var began = System.nanoTime();
        var run = send(
                "POST",
                "?name=" + URLEncoder.encode(String.valueOf(file.getFileName()), StandardCharsets.UTF_8),
                "application/octet-stream",
                BodyPublishers.ofByteArray(bytes(file)));
        out.println("Read " + rows(run) + " rows (" + run.getString("form")
                + (run.getString("encoding").isEmpty() ? "" : ", " + run.getString("encoding")) + ")");
        var id = "/" + run.getString("id");
        run = send("PUT", id + "/mapping", "application/json", BodyPublishers.ofString(mapping(run)));
        tell(run);
        if (!options.containsKey("--dry-run") && run.getJsonObject("rows").getInt("ready") > 0) {
            send("POST", id + "/taking-over", "application/json", BodyPublishers.noBody());
            run = waited(id);
            tell(run);
        }
        out.println("Took " + (System.nanoTime() - began) / 1_000_000_000 + " s");
        var counts = run.getJsonObject("rows");
        return counts.getInt("waiting") + counts.getInt("faulty") == 0 ? 0 : 2;
    }

    private List<String> read(List<String> words) {
        var files = new ArrayList<String>();
        for (var at = 0; at < words.size(); at++) {
            var word = words.get(at);
            if (word.equals("--dry-run")) {
                options.put(word, "");
            } else if (List.of("--kind", "--source", "--status", "--level", "--mapping", "--seat")
                    .contains(word)) {
                if (++at == words.size()) {
                    throw new Refusal(HOW);
                }
                options.put(word, words.get(at));
            } else if (word.startsWith("--")) {
                throw new Refusal(HOW);
            } else {
                files.add(word);
            }
        }
        return files;
    }

    private static byte[] bytes(Path file) {
        try {
            return Files.readAllBytes(file);
        } catch (NoSuchFileException missing) {
            throw new Refusal("There is no file " + file + ".", missing);
        } catch (IOException unreadable) {
            throw new Refusal("The file " + file + " cannot be read.", unreadable);
        }
    }

    private String mapping(JsonObject run) {
        var columns = Json.createObjectBuilder();
        if (options.containsKey("--mapping")) {
            for (var each : options.get("--mapping").split(",", -1)) {
                var parts = each.split("=", -1);
                var column = headings(run).indexOf(parts[parts.length - 1]);
                if (parts.length != 2 || column < 0) {
                    throw new Refusal("The file has no column for \"" + each + "\"; its headings are "
                            + String.join(", ", headings(run)) + ".");
                }
                columns.add(parts[0], column);
            }
        } else {
            run.getJsonObject("columns").forEach(columns::add);
        }
        var body = Json.createObjectBuilder().add("columns", columns);
        body.add(
                "kind",
                options.getOrDefault("--kind", run.getJsonObject("columns").containsKey("kind") ? "" : "twinning"));
        body.add(
                "source",
                options.getOrDefault(
                        "--source",
                        run.getJsonObject("columns").containsKey("source") ? "" : run.getString("fileName")));
        body.add("status", options.getOrDefault("--status", ""));
        body.add("level", options.getOrDefault("--level", ""));
        return body.build().toString();
    }

    private static List<String> headings(JsonObject run) {
        return run.getJsonArray("headings").getValuesAs(jakarta.json.JsonString.class).stream()
                .map(jakarta.json.JsonString::getString)
                .toList();
    }

    private JsonObject waited(String id) {
        for (var told = -1; ; ) {
            var run = send("GET", id, "application/json", BodyPublishers.noBody());
            if (!run.getString("state").equals("taking")) {
                if (!run.isNull("problem")) {
                    throw new Refusal("The import stopped: " + run.getString("problem") + ".");
                }
                return run;
            }
            if (run.getInt("progress") != told) {
                told = run.getInt("progress");
                out.println(told + " %");
            }
            pause();
        }
    }

    private static void pause() {
        try {
            Thread.sleep(A_MOMENT.toMillis());
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new Refusal("Stopped; the import goes on in the portal.", stopped);
        }
    }

    private static int rows(JsonObject run) {
        return run.getJsonObject("rows").values().stream()
                .mapToInt(count -> Integer.parseInt(count.toString()))
                .sum();
    }

    private void tell(JsonObject run) {
        run.getJsonObject("rows").forEach((state, count) -> {
            if (!count.toString().equals("0")) {
                out.printf("%8s %s%n", count, state);
            }
        });
    }

    private JsonObject send(String method, String path, String type, BodyPublisher body) {
        var seat = options.getOrDefault("--seat", "platform");
        var request = HttpRequest.newBuilder(URI.create(
                        "http://localhost:" + settings.httpPort() + "/api/v1/t/" + seat + "/imports/runs" + path))
                .header("Authorization", "Bearer " + token)
                .header("Content-Type", type)
                .timeout(Duration.ofMinutes(5))
                .method(method, body)
                .build();
        try {
            var answer = http.send(request, BodyHandlers.ofString());
            if (answer.statusCode() >= 300) {
                throw new Refusal("The portal answered " + answer.statusCode() + ": " + answer.body());
            }
            try (var json = Json.createReader(new StringReader(answer.body()))) {
                return json.readObject();
            }
        } catch (IOException away) {
            throw new Refusal(
                    "The portal does not answer on port " + settings.httpPort() + "; ./twinhall start starts it.",
                    away);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new Refusal("Stopped.", stopped);
        }
    }
}
