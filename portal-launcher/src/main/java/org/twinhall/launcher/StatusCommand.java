package org.twinhall.launcher;

import java.util.Optional;

/** Says in a form that people and scripts can read what runs and where. */
final class StatusCommand {
    private final Settings settings;
    private final DataFolder folder;
    private final Ports ports;

    StatusCommand(Settings settings) {
        this.settings = settings;
        this.folder = new DataFolder(settings.data());
        this.ports = new Ports(folder.ports());
    }

    int run() {
        var alive = new PidFile(folder.run(), Supervisor.NAME).alive().isPresent();
        var state = State.read(folder.run());
        var ready = alive && state.phase() == State.Phase.READY;
        System.out.println("url: " + (alive ? state.sayings() : settings.publicUrl()));
        System.out.println("state: " + (ready ? "ready" : alive ? "starting" : "stopped"));
        if (!alive && state.phase() == State.Phase.FAILED) System.out.println("reason: " + state.sayings());
        var running = ready ? "running" : alive ? "starting" : "left behind by a launcher that was killed";
        part(Postgres.NAME, running, settings.database().map(own -> own.portal().url()));
        part(Keycloak.NAME, running, settings.keycloak().map(Settings.OwnKeycloak::issuer));
        if (settings.profile() == Profile.DEVELOPMENT) mail(running);
        part(Payara.NAME, running, Optional.empty());
        return 0;
    }

    private void mail(String running) {
        part(MailCatcher.NAME, running, settings.mail().map(relay -> relay.host() + ":" + relay.port()));
        if (settings.catchesMail()
                && new PidFile(folder.run(), MailCatcher.NAME).alive().isPresent()) {
            System.out.println("mail page: " + MailCatcher.page(ports.known(MailCatcher.PAGE)));
        }
    }

    private void part(String name, String running, Optional<String> elsewhere) {
        var process = new PidFile(folder.run(), name).alive();
        var word = elsewhere
                .map(address -> "external, " + address)
                .or(() -> process.map(handle -> running + ", port " + ports.known(name) + ", pid " + handle.pid()))
                .orElse("stopped");
        System.out.println(name + ": " + word);
    }
}
