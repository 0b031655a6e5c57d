package org.twinhall.launcher;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.StandardOpenOption;
import java.util.Optional;
import java.util.logging.Level;
import java.util.logging.Logger;

/**
 * The process that stays: it starts the parts, waits until they answer, watches them, and stops them all in
 * order when it is told to end or when one of them falls. Nothing of ours runs without it.
 */
final class Supervisor {
    static final String NAME = "supervisor";
    static final int SOMEBODY_ELSE_STARTS = 3;
    /** Held here: a logger that nobody holds forgets its level. */
    private static final Logger LIBRARY_LOG = Logger.getLogger("io.zonky");

    private final Settings settings;
    private final DataFolder folder;
    private final Java java = Java.ofThisProcess();
    private final Progress progress = new Progress(System.out);
    private final Parts parts;
    private volatile boolean stopping;

    Supervisor(Settings settings) {
        this.settings = settings;
        this.folder = new DataFolder(settings.data());
        this.parts = new Parts(folder.run());
    }

    /** Returns the exit code when everything has ended. */
    int run() {
        // The library logs what it does at start; the person reads our lines, not its.
        LIBRARY_LOG.setLevel(Level.SEVERE);
        Folders.make(folder.run());
        try (var channel = FileChannel.open(
                        folder.run().resolve("lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
                var lock = channel.tryLock()) {
            return lock == null ? SOMEBODY_ELSE_STARTS : runLocked();
        } catch (IOException e) {
            throw new Refusal("The data folder " + settings.data() + " cannot be locked: " + e.getMessage() + ".", e);
        }
    }

    private int runLocked() {
        Runtime.getRuntime().addShutdownHook(new Thread(this::stop, "stop"));
        new PidFile(folder.run(), NAME).write(ProcessHandle.current());
        try {
            new State(State.Phase.STARTING, settings.publicUrl()).write(folder.run());
            Parts.endLeftovers(folder.run());
            start();
            new State(State.Phase.READY, settings.publicUrl()).write(folder.run());
            throw new Refusal(firstToFall());
        } catch (Refusal refusal) {
            if (!stopping) fail(refusal.getMessage());
        } catch (RuntimeException | Error unforeseen) {
            unforeseen.printStackTrace();
            if (!stopping) fail("Something unforeseen: " + unforeseen + " (see " + folder.log("launcher") + ").");
        }
        return 1;
    }

    private void fail(String sentence) {
        new State(State.Phase.FAILED, sentence).write(folder.run());
        parts.close();
    }

    private void start() {
        var secrets = new Secrets(folder.secrets());
        var ports = new Ports(folder.ports());
        if (!Ports.isFree(settings.httpPort())) {
            throw new Refusal("Port " + settings.httpPort()
                    + " is taken by another program; set TWINHALL_HTTP_PORT to a free one.");
        }
        ports.note(Payara.NAME, settings.httpPort());
        var probe = new Probe(parts);
        var logins = logins(ports, secrets);
        var mail = mail(ports);
        var keycloak = settings.keycloak().isPresent()
                ? Optional.<Keycloak>empty()
                : Optional.of(new Keycloak(
                        settings, folder, secrets, ports.of(Keycloak.NAME), ports.of("keycloak-management"), mail));
        var distribution =
                keycloak.map(ours -> new KeycloakDistribution(settings.installation(), settings.cache(), java)
                        .ready(parts, folder.log(KeycloakDistribution.NAME), progress));
        var keycloakPart = keycloak.map(ours -> {
            progress.say("Keycloak: starting at " + ours.address());
            return parts.start(() -> ours.start(
                    distribution.orElseThrow(), java, logins.keycloak().orElseThrow()));
        });
        progress.say("Portal: starting at " + settings.publicUrl());
        var payara = new Payara(settings, folder);
        var identity = settings.keycloak()
                .or(() -> keycloak.map(Keycloak::forThePortal))
                .orElseThrow();
        var portal = parts.start(() -> payara.start(java, logins.portal(), logins.owner(), identity, mail));
        keycloak.ifPresent(ours -> {
            probe.await(keycloakPart.orElseThrow(), ours.readiness(), Keycloak.HOPELESS);
            progress.say("Keycloak: answers; telling it where portal and mail are");
            var administration = new KeycloakAdministration(ours.address());
            administration.setSurroundings(secrets.of("keycloak_admin"), settings.publicUrl(), mail);
            administration.addRoles(
                    secrets.of("keycloak_admin"), Realm.of(settings).roles());
        });
        probe.await(portal, payara.readiness(), Payara.HOPELESS);
        progress.say("Portal: answers");
    }

    /** Starts the catcher if there is to be one; nobody waits for it, it answers long before the first mail. */
    private Optional<Mail> mail(Ports ports) {
        if (!settings.catchesMail()) return settings.mail();
        var pagePort = ports.of(MailCatcher.PAGE);
        var catcher = new MailCatcher(settings, folder, ports.of(MailCatcher.NAME), pagePort);
        parts.start(() -> catcher.start(java));
        progress.say("Mail: caught, to be read at " + MailCatcher.page(pagePort));
        return Optional.of(catcher.mail());
    }

    private Settings.OwnDatabase logins(Ports ports, Secrets secrets) {
        if (settings.database().isPresent()) return settings.database().get();
        progress.say("PostgreSQL: starting");
        var port = ports.of(Postgres.NAME);
        var postgres = parts.start(() -> Postgres.start(settings, port, secrets));
        postgres.prepare(secrets);
        progress.say("PostgreSQL: answers on port " + port);
        return new Settings.OwnDatabase(
                postgres.login("twinhall", "twinhall_app", secrets),
                postgres.login("twinhall", "twinhall_owner", secrets),
                Optional.of(postgres.login("keycloak", "twinhall_keycloak", secrets)));
    }

    private String firstToFall() {
        try {
            while (parts.fallen().isEmpty()) Thread.sleep(1_000);
            var fallen = parts.fallen().orElseThrow();
            return fallen.name() + " ended by itself: " + LogCause.in(fallen.log()) + " (the whole log: " + fallen.log()
                    + ").";
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return "The supervisor was interrupted.";
        }
    }

    /** On SIGTERM. When the supervisor ended by a refusal everything is stopped already and the reason is kept. */
    private void stop() {
        stopping = true;
        parts.close();
        if (State.read(folder.run()).phase() != State.Phase.FAILED) {
            new State(State.Phase.STOPPED, "").write(folder.run());
        }
        new PidFile(folder.run(), NAME).remove();
    }
}
