package org.twinhall.launcher;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Checks what can be checked at once, leaves a supervisor behind, and shows its progress until the portal answers. */
final class StartCommand {
    private final Settings settings;
    private final DataFolder folder;
    private final Path log;
    private long shown;

    StartCommand(Settings settings) {
        this.settings = settings;
        this.folder = new DataFolder(settings.data());
        this.log = folder.log("launcher");
    }

    int run() {
        if (supervisor().alive().isPresent()) return alreadyThere();
        check();
        System.out.println("Starting Twinhall; its data is in " + settings.data());
        var supervisor = leaveBehind();
        var stopIfInterrupted = new Thread(() -> Child.end(supervisor.process()));
        Runtime.getRuntime().addShutdownHook(stopIfInterrupted);
        var ready = waitFor(supervisor);
        Runtime.getRuntime().removeShutdownHook(stopIfInterrupted);
        if (!ready) throw new Refusal(whyNot(supervisor));
        sayWelcome();
        return 0;
    }

    private int alreadyThere() {
        var state = State.read(folder.run());
        if (state.phase() != State.Phase.READY) throw new Refusal("Twinhall is being started or stopped already.");
        System.out.println("Twinhall is running already: " + state.sayings());
        return 0;
    }

    private void check() {
        Folders.checkRoom(settings.data());
        Folders.checkRoom(settings.cache());
        if (!Files.isDirectory(settings.plugins())) {
            throw new Refusal("The plugin folder " + settings.plugins() + " is not there; see TWINHALL_PLUGINS.");
        }
        settings.database().ifPresent(own -> {
            own.portal().check("TWINHALL_DB_URL with TWINHALL_DB_USER");
            own.owner().check("TWINHALL_DB_URL with TWINHALL_DB_OWNER_USER");
            own.keycloak().ifPresent(login -> login.check("TWINHALL_KEYCLOAK_DB_URL"));
        });
        settings.keycloak().ifPresent(own -> new ForeignKeycloak(own.issuer()).check());
    }

    /** In a session of its own where the system has one to give: closing the terminal must not end the portal. */
    private Child leaveBehind() {
        var command = new ArrayList<String>();
        command.add(Files.isExecutable(Path.of("/usr/bin/setsid")) ? "/usr/bin/setsid" : "nohup");
        command.addAll(Java.ofThisProcess()
                .jar(
                        settings.installation().resolve("twinhall.jar"),
                        List.of("-Xmx256m", "-XX:+UseSerialGC", "-XX:TieredStopAtLevel=1"),
                        List.of("supervise")));
        return Child.start("launcher", log, settings.data(), foldersAsResolved(), command);
    }

    /** The supervisor works in another folder: what was relative here must not change its meaning there. */
    private Map<String, String> foldersAsResolved() {
        return Map.of(
                "TWINHALL_DATA", settings.data().toString(),
                "TWINHALL_CACHE", settings.cache().toString(),
                "TWINHALL_PLUGINS", settings.plugins().toString());
    }

    private boolean waitFor(Child supervisor) {
        while (true) {
            var alive = supervisor.process().isAlive();
            showProgress();
            if (!alive) return false;
            if (State.read(folder.run()).phase() == State.Phase.READY && isTheSupervisor(supervisor)) return true;
            try {
                Thread.sleep(200);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                throw new Refusal("The start was interrupted.", e);
            }
        }
    }

    private String whyNot(Child supervisor) {
        var state = State.read(folder.run());
        if (supervisor.exitCode() == Supervisor.SOMEBODY_ELSE_STARTS) {
            return "Somebody else is starting Twinhall with the same data folder at this moment.";
        }
        return state.phase() == State.Phase.FAILED
                ? state.sayings()
                : "The launcher ended before the portal answered: " + LogCause.in(log) + " (" + log + ").";
    }

    private boolean isTheSupervisor(Child supervisor) {
        return supervisor()
                .alive()
                .filter(process -> process.equals(supervisor.process()))
                .isPresent();
    }

    /** Shows the lines of progress that were not shown yet; what else is in that log is for whoever looks for it. */
    private void showProgress() {
        try (var file = new RandomAccessFile(log.toFile(), "r")) {
            file.seek(shown);
            var bytes = new byte[(int) (file.length() - shown)];
            file.readFully(bytes);
            var text = new String(bytes, StandardCharsets.UTF_8);
            var whole = text.substring(0, text.lastIndexOf('\n') + 1);
            whole.lines().filter(Progress::isLineOfIt).forEach(System.out::println);
            shown += whole.getBytes(StandardCharsets.UTF_8).length;
        } catch (IOException e) {
            throw new Refusal("The launcher's log cannot be read: " + e.getMessage() + ".", e);
        }
    }

    private void sayWelcome() {
        System.out.println();
        System.out.println("Twinhall is ready: " + settings.publicUrl());
        if (settings.profile() != Profile.DEVELOPMENT || settings.keycloak().isPresent()) return;
        System.out.println("Demonstration accounts (fictional persons):");
        for (var account : Realm.of(settings).accounts()) {
            System.out.printf(
                    "  %-24s %-18s %s%s%n",
                    account.username(),
                    account.password(),
                    account.government().isEmpty()
                            ? "member of no government"
                            : String.join(", ", account.groups()) + " of " + account.government(),
                    account.totp()
                            .map(totp -> ", second factor " + totp.secret())
                            .orElse(""));
        }
    }

    private PidFile supervisor() {
        return new PidFile(folder.run(), Supervisor.NAME);
    }
}
