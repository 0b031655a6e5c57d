package org.twinhall.launcher;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;

/**
 * What the supervisor last said of itself. It is only as true as the supervisor is alive: ask {@link PidFile} first.
 *
 * @param phase   how far it is
 * @param sayings for {@link Phase#STARTING} and {@link Phase#READY} the address of the portal, for {@link Phase#FAILED} the sentence why
 */
record State(Phase phase, String sayings) {
    enum Phase {
        STARTING,
        READY,
        FAILED,
        STOPPED
    }

    static State read(Path run) {
        try {
            var text = Files.readString(file(run)).strip();
            var space = text.indexOf(' ');
            return space < 0
                    ? new State(Phase.valueOf(text), "")
                    : new State(Phase.valueOf(text.substring(0, space)), text.substring(space + 1));
        } catch (IOException | IllegalArgumentException e) {
            return new State(Phase.STOPPED, "");
        }
    }

    void write(Path run) {
        try {
            Files.createDirectories(run);
            var beside = run.resolve("state.new");
            Files.writeString(beside, phase + " " + sayings.replace('\n', ' ') + "\n");
            Files.move(beside, file(run), StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Path file(Path run) {
        return run.resolve("state");
    }
}
