package org.twinhall.launcher;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The example is the one that the portal's own export is held to. */
class VerifyCommandTest {
    private static final Path EXAMPLE = Path.of("../docs/history-log/example.jsonl");

    @TempDir
    Path folder;

    @Test
    void theExampleIsSound() {
        assertThat(verify(EXAMPLE)).contains("sound, 4 entries").endsWith("exit 0");
    }

    @Test
    void theLogOfADemonstrationIsOneToo() throws IOException {
        var marked = with("\"}\n{\"number\":1", "\",\"demonstration\":true}\n{\"number\":1");
        assertThat(verify(marked)).contains("sound, 4 entries");
    }

    @Test
    void anAlteredValueIsLocated() throws IOException {
        assertThat(verify(with("\"before\":\"24\"", "\"before\":\"36\""))).contains("Entry 3 does not say");
    }

    @Test
    void anAlteredFormerEntryIsLocated() throws IOException {
        assertThat(verify(with("Lucía Treviño", "Lucia Trevino"))).contains("Entry 1 does not say");
    }

    @Test
    void anotherAddressIsLocated() throws IOException {
        assertThat(verify(with("198.51.100.7", "198.51.100.8"))).contains("Entry 2 names another address");
    }

    @Test
    void anErasedPersonBreaksNothing() throws IOException {
        var nameless = Files.readString(EXAMPLE).replace("\"name\":\"Andrés Ñíguez\"", "\"name\":null");
        var erased = write(nameless.replaceAll("\"nameSalt\":\"[0-9a-f]{64}\"", "\"nameSalt\":null"));
        assertThat(verify(erased)).contains("sound");
    }

    @Test
    void anotherNameIsLocated() throws IOException {
        var forged = "\"name\":\"Andrés Ñíguez\",\"nameSalt\"";
        assertThat(verify(with(forged, forged.replace("Andrés Ñíguez", "Somebody Else"))))
                .contains("Entry 4 names somebody else");
    }

    @Test
    void anEntryTakenOutIsMissed() throws IOException {
        assertThat(verify(without(2))).contains("Entry 2 is missing");
    }

    @Test
    void theLastEntryTakenAwayIsMissed() throws IOException {
        assertThat(verify(without(4))).contains("Entry 4 is missing").endsWith("exit 1");
    }

    @Test
    void twoThatAreTheSameAreTheSame() throws IOException {
        assertThat(verify(EXAMPLE, with("", "")))
                .contains("They are the same log.")
                .endsWith("exit 0");
    }

    @Test
    void whereTwoPartIsSaid() throws IOException {
        assertThat(verify(EXAMPLE, rewrittenFrom3()))
                .contains("They part at entry 3")
                .endsWith("exit 1");
    }

    @Test
    void anotherFileIsRefused() throws IOException {
        var other = Files.writeString(folder.resolve("other.txt"), "Good morning.\n");
        assertThatExceptionOfType(Refusal.class).isThrownBy(() -> verify(other)).withMessageContaining("is not the");
    }

    private String verify(Path... files) {
        var printed = new ByteArrayOutputStream();
        var exit = new VerifyCommand(new PrintStream(printed, true, StandardCharsets.UTF_8))
                .run(Arrays.stream(files).map(Path::toString).toList());
        return printed.toString(StandardCharsets.UTF_8) + "exit " + exit;
    }

    private Path with(String words, String others) throws IOException {
        return write(Files.readString(EXAMPLE).replace(words, others));
    }

    private Path without(int entry) throws IOException {
        var lines = Files.readAllLines(EXAMPLE);
        lines.remove(entry);
        return write(String.join("\n", lines) + "\n");
    }

    /** What a forger could make who computes the hashes anew: here the third entry says another thing, soundly. */
    private Path rewrittenFrom3() throws IOException {
        var lines = Files.readAllLines(EXAMPLE);
        lines.set(3, lines.get(3).replace("\"before\":\"24\"", "\"before\":\"36\""));
        var old = "8588dedd3b89a67933a1e3cbfa9d9bc79929a5829c9cad1e6968fb374bb505ec";
        var forged = "d71dec2433a1d00b5d030bfecd2995bd3c5b4134b1fdde31450708090a70de1b";
        var oldEnd = "8a75892719b4e1d808b71d1216bf47e276b297401e84104b349ebb9ac9fd6436";
        var forgedEnd = "5528a23db16080c2f275140b4b231235dea04f74d41ed955e57ef89550e7ffe5";
        return write(String.join("\n", lines).replace(old, forged).replace(oldEnd, forgedEnd) + "\n");
    }

    private Path write(String text) throws IOException {
        return Files.writeString(Files.createTempFile(folder, "log", ".jsonl"), text);
    }
}
