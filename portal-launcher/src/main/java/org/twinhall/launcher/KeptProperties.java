package org.twinhall.launcher;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** A small file of names and values that only its owner may read; written beside and moved, so never half a file. */
final class KeptProperties {
    private final Path file;
    private final Map<String, String> values = new TreeMap<>();

    KeptProperties(Path file) {
        this.file = file;
        if (!Files.exists(file)) return;
        try {
            for (var line : Files.readAllLines(file, StandardCharsets.UTF_8)) {
                var equals = line.indexOf('=');
                if (equals > 0)
                    values.put(
                            line.substring(0, equals).strip(),
                            line.substring(equals + 1).strip());
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The value, or null if there is none. */
    String get(String name) {
        return values.get(name);
    }

    void put(String name, String value) {
        values.put(name, value);
        var text = values.entrySet().stream()
                .map(entry -> entry.getKey() + "=" + entry.getValue() + "\n")
                .collect(Collectors.joining());
        try {
            Files.createDirectories(file.getParent());
            var beside = Files.createTempFile(
                    file.getParent(),
                    file.getFileName().toString(),
                    ".new",
                    PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
            Files.writeString(beside, text);
            Files.move(beside, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
