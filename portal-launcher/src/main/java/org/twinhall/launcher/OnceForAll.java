package org.twinhall.launcher;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;

/**
 * A folder in the cache that is made once and then used by several data folders. A stamp in it says that it was
 * finished; one that was begun and not finished is thrown away and made anew. Other starts wait meanwhile.
 */
record OnceForAll(Path folder) {

    /** What makes the folder's contents. */
    interface Making {
        void make() throws IOException;
    }

    boolean isMade() {
        return Files.exists(stamp());
    }

    void make(Making making) {
        if (isMade()) return;
        Folders.make(folder.getParent());
        try (var channel = FileChannel.open(
                        folder.resolveSibling(folder.getFileName() + ".lock"),
                        StandardOpenOption.CREATE,
                        StandardOpenOption.WRITE);
                var lock = channel.lock()) {
            if (isMade() || !lock.isValid()) return;
            Folders.remove(folder);
            Folders.make(folder);
            making.make();
            Files.createFile(stamp());
        } catch (IOException e) {
            throw new Refusal("The folder " + folder + " could not be filled: " + e.getMessage() + ".", e);
        }
    }

    private Path stamp() {
        return folder.resolve("twinhall-finished");
    }
}
