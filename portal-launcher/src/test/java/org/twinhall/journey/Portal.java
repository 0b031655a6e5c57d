package org.twinhall.journey;

import jakarta.json.Json;
import jakarta.json.JsonArray;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;

/** The whole running portal. JUnit closes it after the last journey of the run, also when some failed. */
final class Portal implements AutoCloseable {
    private static final Path INSTALLATION =
            Path.of("..", "target", "twinhall").toAbsolutePath().normalize();

    private static final Set<String> SAID_ALOUD = Set.of("reset", "start", "stop");
    private static final String MAIL_PAGE = "mail page: ";

    /** A token lives for five minutes; the test that holds one must be able to come to its end. */
    private static final Duration TOKEN_KEEPS = Duration.ofMinutes(2);

    private record Token(String words, Instant until) {}

    private final Map<String, Token> tokens = new ConcurrentHashMap<>();
    private final String url;
    private final Map<String, String> environment;

    private Portal(String url, Map<String, String> environment) {
        this.url = url;
        this.environment = environment;
    }

    /** Starts one, or takes the one the property {@code journey.url} names. */
    static Portal start() {
        var running = System.getProperty("journey.url", "");
        if (!running.isEmpty()) return new Portal(running, Map.of());
        return start("journey-data", Map.of());
    }

    /**
     * Starts one with data of its own.
     *
     * @param data     name of the folder
     * @param settings besides those that every journey has
     */
    static Portal start(String data, Map<String, String> settings) {
        var port = freePort();
        var environment = new HashMap<>(Map.of(
                "TWINHALL_DATA",
                INSTALLATION.resolveSibling(data).toString(),
                "TWINHALL_HTTP_PORT",
                String.valueOf(port),
                "TWINHALL_PROFILE",
                "development",
                "TWINHALL_DEMO",
                "true"));
        environment.putAll(settings);
        var portal = new Portal("http://localhost:" + port, environment);
        // A run that was killed leaves a portal and its data behind; the tests begin with neither.
        portal.launcher("reset", "--yes");
        Runtime.getRuntime().addShutdownHook(new Thread(portal::close));
        portal.launcher("start");
        return portal;
    }

    /** Stops it and starts it again, with the same data. */
    void restart() {
        launcher("stop");
        tokens.clear();
        launcher("start");
    }

    /** Fills the registry with agreements that are made up. */
    void makeUp(int agreements) {
        launcher("generate", String.valueOf(agreements));
    }

    /** Kills the program that serves it, which has no chance to finish anything; the launcher ends the rest then. */
    void kill() {
        try {
            var said = Files.readString(data().resolve("run").resolve("portal.pid"));
            var process = ProcessHandle.of(Long.parseLong(said.substring(0, said.indexOf(' '))))
                    .orElseThrow();
            process.destroyForcibly();
            process.onExit().join();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The portal's address, without a slash at its end. */
    String url() {
        return url;
    }

    /** A bearer token of a demonstration account. Kept for a while: each costs a Java program and a sign-in. */
    String token(String account) {
        var now = Instant.now();
        return tokens.compute(
                        account,
                        (name, known) -> known != null && known.until().isAfter(now)
                                ? known
                                : new Token(launcher("token", name).strip(), now.plus(TOKEN_KEEPS)))
                .words();
    }

    /** The token that was kept counts no more. */
    void forgetToken(String account) {
        tokens.remove(account);
    }

    /** What the authenticator of a demonstration account shows now. */
    String code(String account) {
        return launcher("code", account).strip();
    }

    /** The mails that were caught, newest first. */
    JsonArray mails() {
        var page = launcher("status")
                .lines()
                .filter(line -> line.startsWith(MAIL_PAGE))
                .findFirst()
                .orElseThrow()
                .substring(MAIL_PAGE.length());
        try (var reader = Json.createReader(URI.create(page + "mails").toURL().openStream())) {
            return reader.readArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The folder of the logs; empty for a portal that others started. */
    Optional<Path> logs() {
        return Optional.ofNullable(environment.get("TWINHALL_DATA")).map(data -> Path.of(data, "log"));
    }

    /** The folder of its data; of a portal that others started, the one that the environment names. */
    Path data() {
        return Path.of(environment.getOrDefault("TWINHALL_DATA", System.getenv("TWINHALL_DATA")));
    }

    /** What {@code ./twinhall verify} says of these files. */
    String verify(Path... files) {
        return launcher(Stream.concat(Stream.of("verify"), Stream.of(files).map(Path::toString))
                .toArray(String[]::new));
    }

    @Override
    public void close() {
        if (!environment.isEmpty()) launcher("stop");
    }

    private String launcher(String... words) {
        var command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-jar",
                INSTALLATION.resolve("twinhall.jar").toString()));
        command.addAll(List.of(words));
        try {
            var builder = new ProcessBuilder(command).redirectErrorStream(true);
            builder.environment().putAll(environment);
            var process = builder.start();
            var said = new StringBuilder();
            try (var output = process.inputReader(StandardCharsets.UTF_8)) {
                for (var line = output.readLine(); line != null; line = output.readLine()) {
                    said.append(line).append('\n');
                    if (SAID_ALOUD.contains(words[0])) System.out.println(line);
                }
            }
            if (process.waitFor() != 0) throw new IllegalStateException(String.join(" ", words) + " failed: " + said);
            return said.toString();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    private static int freePort() {
        try (var socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
