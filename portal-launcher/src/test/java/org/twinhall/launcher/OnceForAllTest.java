package org.twinhall.launcher;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class OnceForAllTest {
    @TempDir
    Path cache;

    private OnceForAll folder;

    @BeforeEach
    void name() {
        folder = new OnceForAll(cache.resolve("keycloak"));
    }

    @Test
    void isMadeOnce() {
        var times = new AtomicInteger();
        folder.make(times::incrementAndGet);
        folder.make(times::incrementAndGet);
        assertThat(times).hasValue(1);
    }

    @Test
    void whatWasBegunAndNotFinishedIsMadeAnew() {
        assertThatExceptionOfType(Refusal.class)
                .isThrownBy(() -> folder.make(() -> {
                    Files.createFile(folder.folder().resolve("half"));
                    throw new IOException("the disk is full");
                }));
        folder.make(() -> {});
        assertThat(folder.folder()).isDirectoryNotContaining("glob:**half");
        assertThat(folder.isMade()).isTrue();
    }
}
