package org.twinhall.web.filing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.twinhall.domain.shared.InvalidInput;

class ScansTest {
    private static final byte[] PDF = "%PDF-1.7\n%%EOF".getBytes(StandardCharsets.US_ASCII);

    private final Scans scans = new Scans();

    @BeforeEach
    void withoutAScanner() {
        scans.viruses = new VirusScan();
    }

    @Test
    void aPdfIsTakenWhateverItsName() {
        assertThatCode(() -> scans.of("resolution.txt", PDF)).doesNotThrowAnyException();
    }

    @Test
    void aPageThatIsCalledAPdfIsNot() {
        var page = "<html><script>alert(1)</script></html>".getBytes(StandardCharsets.UTF_8);
        assertThatExceptionOfType(InvalidInput.class)
                .isThrownBy(() -> scans.of("resolution.pdf", page))
                .withMessageContaining("not-a-scan");
    }

    @Test
    void anEmptyFileIsToldFromAWrongOne() {
        assertThatExceptionOfType(InvalidInput.class)
                .isThrownBy(() -> scans.of("resolution.pdf", new byte[0]))
                .withMessageContaining("empty-file");
    }

    @Test
    void aPdfTravelsAsBase64() {
        assertThatCode(() -> scans.ofBase64("a.pdf", Base64.getEncoder().encodeToString(PDF)))
                .doesNotThrowAnyException();
    }

    @Test
    void aFileThatTheScannerKnowsIsRefusedUnderItsName() throws IOException {
        try (var clamd = new Clamd("stream: Eicar-Test-Signature FOUND")) {
            scans.viruses.ask(clamd.address());
            assertThatExceptionOfType(InvalidInput.class)
                    .isThrownBy(() -> scans.of("a.pdf", PDF))
                    .withMessageContaining("holds-a-virus")
                    .withMessageContaining("Eicar-Test-Signature");
        }
    }

    @Test
    void theScannerGetsTheWholeFile() throws Exception {
        try (var clamd = new Clamd("stream: OK")) {
            scans.viruses.ask(clamd.address());
            scans.of("a.pdf", PDF);
            assertThat(clamd.received()).isEqualTo(PDF);
        }
    }

    @Test
    void whileTheScannerIsAwayNothingIsTaken() throws IOException {
        var clamd = new Clamd("stream: OK");
        clamd.close();
        scans.viruses.ask(clamd.address());
        assertThatExceptionOfType(InvalidInput.class)
                .isThrownBy(() -> scans.of("a.pdf", PDF))
                .withMessageContaining("scanner-away");
    }

    @Test
    void whatTheScannerCouldNotReadIsNotTaken() throws IOException {
        try (var clamd = new Clamd("INSTREAM size limit exceeded. ERROR")) {
            scans.viruses.ask(clamd.address());
            assertThatExceptionOfType(InvalidInput.class)
                    .isThrownBy(() -> scans.of("a.pdf", PDF))
                    .withMessageContaining("scanner-away");
        }
    }

    @Test
    void aScannerWithoutAPortIsToldAsAWrongSetting() {
        assertThatExceptionOfType(IllegalStateException.class)
                .isThrownBy(() -> scans.viruses.ask("localhost"))
                .withMessageContaining("twinhall.clamd");
    }

    @Test
    void whatIsNoBase64IsRefusedAsThat() {
        assertThatExceptionOfType(InvalidInput.class)
                .isThrownBy(() -> scans.ofBase64("a.pdf", "%%%"))
                .withMessageContaining("not-base64");
    }
}
