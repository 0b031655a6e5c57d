package org.twinhall.domain.filing;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.twinhall.domain.PortalDatabase.DemoGovernment.BELLO;
import static org.twinhall.domain.PortalDatabase.DemoGovernment.JALISCO;
import static org.twinhall.domain.PortalDatabase.DemoGovernment.SAN_NICOLAS;
import static org.twinhall.domain.PortalDatabase.DemoGovernment.SRE;
import static org.twinhall.domain.law.LawLikeArticle7.COUNCIL;
import static org.twinhall.domain.law.LawLikeArticle7.OPINION;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.zip.ZipInputStream;
import org.junit.jupiter.api.Test;
import org.twinhall.domain.PortalDatabase.DemoGovernment;
import org.twinhall.domain.document.DocumentReading;
import org.twinhall.domain.people.Role;
import org.twinhall.domain.shared.NoSuchRecord;
import org.twinhall.domain.shared.Sha256;

class FilingPackTest {
    private final FilingCase draft = new FilingCase();

    @Test
    void itHoldsTheDossierTheTextsTheResolutionTheIndexAndTheHashes() throws IOException {
        draft.resolved().filed();

        assertThat(unzipped(pack(SRE, 1)).keySet())
                .containsExactly(
                        "01-" + OPINION.toLowerCase(Locale.ROOT) + "-1.pdf",
                        "02-text-en.txt",
                        "03-text-es.txt",
                        "04-scan.pdf",
                        "INDEX.txt",
                        "SHA256SUMS");
    }

    @Test
    void itsHashesAreThoseOfItsFiles() throws IOException {
        draft.resolved().filed();
        var files = unzipped(pack(SRE, 1));
        var sums = new String(files.remove("SHA256SUMS"), UTF_8);
        files.remove("INDEX.txt");

        assertThat(files.entrySet().stream()
                        .map(file -> Sha256.of(file.getValue()) + "  " + file.getKey() + "\n")
                        .collect(Collectors.joining()))
                .isEqualTo(sums);
    }

    @Test
    void whoAsksTwiceGetsTheSameBytes() {
        draft.resolved().filed();

        assertThat(pack(SAN_NICOLAS, 1).content())
                .isEqualTo(pack(SAN_NICOLAS, 1).content());
    }

    @Test
    void theTextIsTheOneThatWasFiled() throws IOException {
        draft.filed().givenBack("First.").answered().reworded().filed();

        assertThat(text(unzipped(pack(SRE, 1)))).doesNotContain("Otras palabras.");
        assertThat(text(unzipped(pack(SRE, 2)))).contains("Otras palabras.");
    }

    @Test
    void whatWasDecidedAfterwardsIsNotInIt() throws IOException {
        draft.filed().resolved();

        assertThat(unzipped(pack(SRE, 1)).keySet()).noneMatch(name -> name.endsWith("scan.pdf"));
    }

    @Test
    void theOtherPartyHasItToo() throws IOException {
        draft.filed();

        assertThat(unzipped(pack(BELLO, 1))).containsKey("INDEX.txt");
    }

    @Test
    void forOthersThereIsNone() {
        draft.filed();

        assertThatExceptionOfType(NoSuchRecord.class).isThrownBy(() -> pack(JALISCO, 1));
    }

    @Test
    void aRoundThatWasNotFiledHasNone() {
        draft.filed();

        assertThatExceptionOfType(NoSuchRecord.class).isThrownBy(() -> pack(SRE, 2));
    }

    @Test
    void aResolutionHasNone() {
        draft.resolved();

        assertThatExceptionOfType(NoSuchRecord.class).isThrownBy(() -> pack(SAN_NICOLAS, COUNCIL, 1));
    }

    private DocumentReading.File pack(DemoGovernment of, int round) {
        return pack(of, OPINION, round);
    }

    private DocumentReading.File pack(DemoGovernment of, String duty, int round) {
        var filing = draft.filing(duty).id();
        return draft.as(of, Role.OBSERVER, room -> room.pack().of(filing, round, Locale.ENGLISH));
    }

    private static String text(Map<String, byte[]> files) {
        return files.entrySet().stream()
                .filter(file -> file.getKey().endsWith("-es.txt"))
                .map(file -> new String(file.getValue(), UTF_8))
                .collect(Collectors.joining());
    }

    private static Map<String, byte[]> unzipped(DocumentReading.File pack) throws IOException {
        Map<String, byte[]> files = new LinkedHashMap<>();
        try (var zip = new ZipInputStream(new ByteArrayInputStream(pack.content()))) {
            for (var entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                files.put(entry.getName(), zip.readAllBytes());
            }
        }
        return files;
    }
}
