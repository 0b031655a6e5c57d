package org.twinhall.launcher;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SecretsTest {
    @TempDir
    Path folder;

    @Test
    void aSecretIsMadeOnceAndKept() {
        var made = new Secrets(file()).of("twinhall_app");
        assertThat(new Secrets(file()).of("twinhall_app")).isEqualTo(made);
    }

    @Test
    void aSecretCanStandBetweenQuotesInSql() {
        assertThat(new Secrets(file()).of("twinhall_app")).matches("[A-Za-z0-9_-]{32}");
    }

    @Test
    void onlyTheOwnerMayReadTheFile() throws IOException {
        new Secrets(file()).of("twinhall_app");
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file())))
                .isEqualTo("rw-------");
    }

    private Path file() {
        return folder.resolve("secrets.properties");
    }
}
