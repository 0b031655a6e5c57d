package org.twinhall.launcher;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;

/** Files and whole folders: made, copied, read, removed. */
final class Folders {
    private static final long LEAST_FREE_BYTES = 1L << 30;

    private Folders() {}

    static Path make(Path folder) {
        try {
            return Files.createDirectories(folder);
        } catch (IOException e) {
            throw new Refusal("The folder " + folder + " cannot be made: " + reason(e) + ".", e);
        }
    }

    /** A folder that nobody else on the machine may look into: it holds passwords, documents and programs we run. */
    static Path makePrivate(Path folder) {
        try {
            Files.setPosixFilePermissions(make(folder), PosixFilePermissions.fromString("rwx------"));
            return folder;
        } catch (IOException e) {
            throw new Refusal("The folder " + folder + " cannot be kept private: " + reason(e) + ".", e);
        }
    }

    /** @throws Refusal if the disk that holds the folder has less than 1 GB left, or one cannot write there */
    static void checkRoom(Path folder) {
        try {
            var free = Files.getFileStore(makePrivate(folder)).getUsableSpace();
            if (free < LEAST_FREE_BYTES) {
                throw new Refusal(
                        "The disk that holds " + folder + " has " + (free >> 20) + " MB left; Twinhall needs 1 GB.");
            }
            Files.delete(Files.createTempFile(folder, "write", ".tmp"));
        } catch (IOException e) {
            throw new Refusal("The folder " + folder + " cannot be written to: " + reason(e) + ".", e);
        }
    }

    /** What was at the target before is gone: a file dropped from the source must not live on in the copy. */
    static void copy(Path source, Path target) {
        remove(target);
        try {
            Files.walkFileTree(source, new SimpleFileVisitor<>() {
                @Override
                public FileVisitResult preVisitDirectory(Path folder, BasicFileAttributes attributes)
                        throws IOException {
                    Files.createDirectories(target.resolve(source.relativize(folder)));
                    return FileVisitResult.CONTINUE;
                }

                @Override
                public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) throws IOException {
                    Files.copy(file, target.resolve(source.relativize(file)), StandardCopyOption.COPY_ATTRIBUTES);
                    return FileVisitResult.CONTINUE;
                }
            });
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static void link(Path link, Path target) {
        try {
            Files.deleteIfExists(link);
            Files.createSymbolicLink(link, target);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static List<String> lines(Path file) {
        try {
            return Files.readAllLines(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static void remove(Path folder) {
        if (!Files.exists(folder)) return;
        try {
            Files.walkFileTree(folder, new SimpleFileVisitor<>() {
                @Override
                public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) throws IOException {
                    Files.delete(file);
                    return FileVisitResult.CONTINUE;
                }

                @Override
                public FileVisitResult postVisitDirectory(Path emptied, IOException failure) throws IOException {
                    if (failure != null) throw failure;
                    Files.delete(emptied);
                    return FileVisitResult.CONTINUE;
                }
            });
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** File exceptions say only the name of the file; their class says what was wrong with it. */
    private static String reason(IOException e) {
        return e.getClass().getSimpleName() + ", " + e.getMessage();
    }
}
