package org.twinhall.launcher;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/**
 * Remembers one process across our own death. A number alone is not enough, the system gives it to a stranger one
 * day: the time the process began is kept beside it, and only a process that has both is ours.
 */
final class PidFile {
    /** The kernel's clock and ours may disagree by a little when time is corrected. */
    private static final Duration CLOCKS_DISAGREE = Duration.ofSeconds(3);

    private final Path file;

    PidFile(Path run, String part) {
        file = run.resolve(part + ".pid");
    }

    void write(ProcessHandle process) {
        try {
            Files.createDirectories(file.getParent());
            Files.writeString(file, process.pid() + " " + began(process).toEpochMilli() + "\n");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The process, if it is still the same one and alive. */
    Optional<ProcessHandle> alive() {
        try {
            var words = Files.readString(file).strip().split(" ", 2);
            var began = Instant.ofEpochMilli(Long.parseLong(words[1]));
            return ProcessHandle.of(Long.parseLong(words[0]))
                    .filter(ProcessHandle::isAlive)
                    .filter(process -> !isZombie(process))
                    .filter(process ->
                            Duration.between(began, began(process)).abs().compareTo(CLOCKS_DISAGREE) < 0);
        } catch (IOException | NumberFormatException | ArrayIndexOutOfBoundsException e) {
            return Optional.empty();
        }
    }

    void remove() {
        try {
            Files.deleteIfExists(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Ended, but its parent has not asked for its exit code yet: where the first process is no real init, for long. */
    private static boolean isZombie(ProcessHandle process) {
        try {
            var stat = Files.readString(Path.of("/proc", String.valueOf(process.pid()), "stat"));
            return stat.startsWith(") Z", stat.lastIndexOf(')'));
        } catch (IOException e) {
            return false;
        }
    }

    private static Instant began(ProcessHandle process) {
        return process.info().startInstant().orElse(Instant.EPOCH);
    }
}
