package org.twinhall.launcher;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** The rooms of the folder that must survive a stop. */
record DataFolder(Path root) {

    Path ports() {
        return root.resolve("ports.properties");
    }

    Path secrets() {
        return root.resolve("secrets.properties");
    }

    Path postgresql() {
        return root.resolve("postgresql");
    }

    Path keycloak() {
        return root.resolve("keycloak");
    }

    /** Payara's own folder and the copy of the portal it serves: both are made anew at every start. */
    Path payara() {
        return root.resolve("payara");
    }

    /** The portal's search index. It may be removed while the portal is stopped: it is built anew from the database. */
    Path index() {
        return root.resolve("index");
    }

    Path log(String part) {
        return root.resolve("log").resolve(part + ".log");
    }

    Path run() {
        return root.resolve("run");
    }

    /** Only what the launcher itself makes: a person's own file that lies here is not ours to remove. */
    void remove() {
        for (var name : new String[] {"run", "payara", "keycloak", "postgresql", "index", "log"})
            Folders.remove(root.resolve(name));
        try {
            Files.deleteIfExists(ports());
            Files.deleteIfExists(secrets());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
