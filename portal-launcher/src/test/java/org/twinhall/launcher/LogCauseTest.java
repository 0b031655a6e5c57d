package org.twinhall.launcher;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class LogCauseTest {

    @Test
    void theLastLineThatTellsOfTroubleIsTheCause() {
        assertThat(LogCause.in(List.of(
                        "INFO starting",
                        "Caused by: java.net.BindException: Address already in use",
                        "\tat java.base/sun.nio.ch.Net.bind0(Native Method)",
                        "INFO stopping")))
                .isEqualTo("Caused by: java.net.BindException: Address already in use");
    }

    @Test
    void aLogThatTellsOfNoTroubleIsQuotedByItsLastLine() {
        assertThat(LogCause.in(List.of("starting", "stopped", ""))).isEqualTo("stopped");
    }

    @Test
    void aFullDiskIsTheCauseWhateverIsSaidAfterIt() {
        assertThat(LogCause.in(List.of(
                        "initdb: error: could not write: No space left on device",
                        "FATAL: the database system is shutting down")))
                .isEqualTo("the disk is full (initdb: error: could not write: No space left on device)");
    }

    @Test
    void coloursAndTheServersColumnsAreLeftOut() {
        assertThat(LogCause.in(List.of("[2026-11-22] [] [\u001b[1;91mSEVERE\u001b[0m] [core] Exception while loading")))
                .isEqualTo("Exception while loading");
    }
}
