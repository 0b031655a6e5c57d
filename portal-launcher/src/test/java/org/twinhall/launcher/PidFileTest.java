package org.twinhall.launcher;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PidFileTest {
    @TempDir
    Path run;

    @Test
    void aProcessIsKnownAgain() {
        new PidFile(run, "portal").write(ProcessHandle.current());
        assertThat(new PidFile(run, "portal").alive()).contains(ProcessHandle.current());
    }

    @Test
    void aStrangerWithTheSameNumberIsNotOurs() throws IOException {
        Files.writeString(run.resolve("portal.pid"), ProcessHandle.current().pid() + " 1000000000000\n");
        assertThat(new PidFile(run, "portal").alive()).isEmpty();
    }

    @Test
    void aDamagedFileNamesNobody() throws IOException {
        Files.writeString(run.resolve("portal.pid"), "12");
        assertThat(new PidFile(run, "portal").alive()).isEmpty();
    }
}
