package org.twinhall.launcher;

import java.io.FileOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipFile;

/**
 * Keycloak unpacked and built, once for all data folders of a person: its build takes longer than everything else.
 */
final class KeycloakDistribution {
    static final String NAME = "keycloak-build";
    private static final List<String> BUILD =
            List.of("build", "--db=postgres", "--health-enabled=true", "--cache=local");

    private final Path zip;
    private final Path home;
    private final Java java;

    KeycloakDistribution(Path installation, Path cache, Java java) {
        this.zip = installation.resolve("keycloak.zip");
        this.home = cache.resolve(folderName(zip));
        this.java = java;
    }

    /** The folder with {@code lib/quarkus-run.jar}; made if it is not there. */
    Path ready(Parts parts, Path log, Progress progress) {
        new OnceForAll(home).make(() -> {
            progress.say("Keycloak: unpacking");
            unpack();
            progress.say("Keycloak: building, once (up to a minute)");
            build(parts, log);
        });
        return home;
    }

    private void unpack() throws IOException {
        try (var archive = open()) {
            for (var entries = archive.entries(); entries.hasMoreElements(); ) {
                var entry = entries.nextElement();
                var name = entry.getName().substring(entry.getName().indexOf('/') + 1);
                var target = home.resolve(name).normalize();
                if (!target.startsWith(home)) throw new IOException("the archive reaches out of its folder: " + name);
                if (entry.isDirectory()) {
                    Files.createDirectories(target);
                } else {
                    Files.createDirectories(target.getParent());
                    try (var in = archive.getInputStream(entry);
                            var out = new FileOutputStream(target.toFile())) {
                        in.transferTo(out);
                    }
                }
            }
        }
    }

    private ZipFile open() {
        try {
            return new ZipFile(zip.toFile());
        } catch (IOException e) {
            throw new Refusal(
                    "The Keycloak archive " + zip + " is missing or only half there (" + e.getMessage()
                            + "); remove it and its copy in Maven's local repository, then start again.",
                    e);
        }
    }

    private void build(Parts parts, Path log) {
        var building = parts.start(
                () -> Child.start(NAME, log, home, Map.of(), java.keycloak(home, home, List.of("-Xmx512m"), BUILD)));
        var code = building.exitCode();
        parts.forget(building);
        if (code != 0) {
            throw new Refusal("Keycloak could not be built: " + LogCause.in(log) + " (the whole log: " + log + ").");
        }
    }

    /** The archive's size and the build options: any change of them asks for another folder. */
    private static String folderName(Path zip) {
        try {
            return "keycloak-" + Integer.toHexString((Files.size(zip) + String.join(" ", BUILD)).hashCode());
        } catch (IOException e) {
            throw new Refusal("The Keycloak archive " + zip + " is missing; ./twinhall start builds it.", e);
        }
    }
}
