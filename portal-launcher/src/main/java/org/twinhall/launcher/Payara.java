package org.twinhall.launcher;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Payara Micro with the portal in it: a process of its own, because a deployment that failed spoils the JVM it
 * failed in.
 */
final class Payara {
    static final String NAME = "portal";
    /** After this Payara lives on, empty, and never gets ready. */
    static final Pattern HOPELESS =
            Pattern.compile("Exception while \\w+ the app|Exception during lifecycle processing");

    private final Settings settings;
    private final DataFolder folder;

    Payara(Settings settings, DataFolder folder) {
        this.settings = settings;
        this.folder = folder;
    }

    Child start(Java java, Database portal, Database owner, Settings.OwnKeycloak keycloak, Optional<Mail> mail) {
        var place = folder.payara();
        Folders.remove(place);
        Folders.make(place);
        // A copy: a build that replaces the original must not pull classes from under a running portal.
        Folders.copy(settings.installation().resolve("portal"), place.resolve("portal"));
        var commands = place.resolve("before-boot.txt");
        write(commands, beforeBoot());
        return Child.start(
                NAME,
                folder.log(NAME),
                place,
                environment(portal, owner, keycloak, mail),
                java.jar(
                        settings.installation().resolve("payara-micro.jar"),
                        options(),
                        List.of(
                                "--deploy",
                                place.resolve("portal").toString(),
                                "--contextroot",
                                "/",
                                "--port",
                                String.valueOf(settings.httpPort()),
                                "--nohazelcast",
                                "--disablephonehome",
                                "--prebootcommandfile",
                                commands.toString(),
                                "--rootdir",
                                place.resolve("server").toString())));
    }

    URI readiness() {
        return URI.create("http://127.0.0.1:" + settings.httpPort() + "/health/ready");
    }

    private List<String> options() {
        var development = settings.profile() == Profile.DEVELOPMENT;
        var quick = development && !settings.fullCompiler();
        var options = new ArrayList<>(quick ? Java.QUICK_START : Java.LONG_RUN);
        options.add(quick ? "-Xmx512m" : "-Xmx1g");
        return options;
    }

    /** What holds everywhere is written once, for the image too; only here the portal must stay on this machine. */
    private List<String> beforeBoot() {
        var commands = new ArrayList<>(Folders.lines(settings.installation().resolve("payara/before-boot.txt")));
        commands.add("set configs.config.server-config.network-config.network-listeners.network-listener.http-listener"
                + ".address=127.0.0.1");
        return commands;
    }

    private Map<String, String> environment(
            Database portal, Database owner, Settings.OwnKeycloak keycloak, Optional<Mail> mail) {
        var environment = new HashMap<String, String>();
        environment.put("TWINHALL_DB_URL", portal.url());
        environment.put("TWINHALL_DB_USER", portal.user());
        environment.put("TWINHALL_DB_PASSWORD", portal.password());
        environment.put("TWINHALL_DB_OWNER_USER", owner.user());
        environment.put("TWINHALL_DB_OWNER_PASSWORD", owner.password());
        environment.put("TWINHALL_OIDC_ISSUER", keycloak.issuer());
        environment.put("TWINHALL_OIDC_CLIENT_ID", "portal-web");
        environment.put("TWINHALL_OIDC_CLIENT_SECRET", keycloak.clientSecret());
        environment.put("TWINHALL_OIDC_API_AUDIENCE", "twinhall-api");
        keycloak.adminClientSecret().ifPresent(secret -> {
            environment.put("TWINHALL_OIDC_ADMIN_CLIENT_ID", "portal-admin");
            environment.put("TWINHALL_OIDC_ADMIN_CLIENT_SECRET", secret);
        });
        environment.put("TWINHALL_PUBLIC_URL", settings.publicUrl());
        environment.put("TWINHALL_PLUGINS", settings.plugins().toString());
        environment.put("TWINHALL_INDEX", folder.index().toString());
        environment.put("TWINHALL_PROFILE", settings.profile().word());
        environment.put("TWINHALL_DEMO", String.valueOf(settings.demo()));
        mail.ifPresent(known -> environment.putAll(known.environment()));
        return environment;
    }

    private static void write(Path file, List<String> lines) {
        try {
            Files.write(file, lines);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
