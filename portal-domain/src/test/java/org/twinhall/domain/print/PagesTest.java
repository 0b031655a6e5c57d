package org.twinhall.domain.print;

import static org.assertj.core.api.Assertions.assertThat;

import com.lowagie.text.pdf.PdfReader;
import com.lowagie.text.pdf.parser.PdfTextExtractor;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.verapdf.gf.foundry.VeraGreenfieldFoundryProvider;
import org.verapdf.pdfa.Foundries;
import org.verapdf.pdfa.flavours.PDFAFlavour;
import org.verapdf.pdfa.results.TestAssertion;

class PagesTest {
    private static final String SPANISH = "Las Partes promueven la cooperación entre sus municipios, año tras año. ";
    private static final String CHINESE = "双方同意在平等互利的基础上，促进两市之间的交流与合作。";

    @BeforeAll
    static void readyTheValidator() {
        VeraGreenfieldFoundryProvider.initialise();
    }

    @ParameterizedTest
    @EnumSource(names = {"PDFA_2_A", "PDFUA_1"})
    void aDocumentKeepsToTheStandardsOfArchivesAndOfReadingAloud(PDFAFlavour standard) throws Exception {
        try (var parser = Foundries.defaultInstance().createParser(new ByteArrayInputStream(agreement(12)), standard)) {
            var found =
                    Foundries.defaultInstance().createValidator(standard, false).validate(parser);

            assertThat(found.getTestAssertions())
                    .filteredOn(assertion -> assertion.getStatus() == TestAssertion.Status.FAILED)
                    .extracting(TestAssertion::getMessage)
                    .isEmpty();
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Año de la hermandad, «São Tomé»",
                "Αθήνα και Рига",
                "相互理解と友好を深めるため",
                "双方同意在平等互利的基础上",
                "양 도시는 상호 이해와 우호를"
            })
    void whatIsPrintedCanBeCopiedOutAgain(String words) throws IOException {
        try (var pages = new Pages("A", "en", List.of())) {
            pages.paragraph(words, Style.TEXT);

            assertThat(text(pages.bound(), 1)).contains(words);
        }
    }

    @Test
    void aCharacterThatNoFontHasIsAnEmptyBox() throws IOException {
        try (var pages = new Pages("A", "en", List.of())) {
            pages.paragraph("before \uD83E\uDD1D after", Style.TEXT);

            assertThat(text(pages.bound(), 1)).contains("before □ after");
        }
    }

    @Test
    void theHyphenOfAWordProcessorIsAHyphen() throws IOException {
        try (var pages = new Pages("A", "en", List.of())) {
            pages.paragraph("2024\u20112030", Style.TEXT);

            assertThat(text(pages.bound(), 1)).contains("2024-2030");
        }
    }

    @Test
    void chinesePartsAfterACommaEvenWhereThereAreManyCommas() throws IOException {
        try (var pages = new Pages("A", "zh", List.of())) {
            pages.table(
                    new float[] {1, 1, 1, 1},
                    List.of(),
                    List.of(Collections.nCopies(4, Cell.of("zh", "第1条", "一，二，三，四，".repeat(12)))));

            assertThat(text(pages.bound(), 1).lines()).noneMatch(line -> line.startsWith("，"));
        }
    }

    @Test
    void theHeadsOfATableAreReadOutOnceThoughTheyStandOnEachPage() throws IOException {
        var document = agreement(30);

        assertThat(drawn(document, count(document))).isGreaterThan(2);
        assertThat(text(document, count(document))).doesNotContain("Acuerdo");
    }

    @Test
    void whatRunsOnBeginsBelowTheHeads() throws IOException {
        var document = agreement(30);

        assertThat(highestLine(document, count(document))).isLessThan(760);
    }

    @Test
    @Timeout(20)
    void headsThatFillAPageLeaveRoomForWhatTheyHead() throws IOException {
        try (var pages = new Pages("A", "es", List.of())) {
            pages.table(
                    new float[] {1, 1},
                    List.of(Cell.of(SPANISH.repeat(60), Style.HEADING), Cell.of("A", Style.HEADING)),
                    Collections.nCopies(
                            4,
                            List.of(
                                    Cell.of("es", "Objeto", SPANISH.repeat(20) + "Fin."),
                                    Cell.of("es", "Objeto", SPANISH))));
            var document = pages.bound();

            assertThat(text(document, count(document))).contains("Fin.");
        }
    }

    @Test
    void aRowThatIsLongerThanAPageRunsOn() throws IOException {
        try (var pages = new Pages("A", "es", List.of())) {
            pages.table(
                    new float[] {1, 1},
                    List.of(),
                    List.of(List.of(
                            Cell.of("es", "1. Objeto", SPANISH.repeat(120) + "Fin del texto."),
                            Cell.of("zh", "第1条", "短文。"))));
            var document = pages.bound();

            assertThat(count(document)).isGreaterThan(1);
            assertThat(text(document, count(document))).contains("Fin del texto.");
        }
    }

    @Test
    void noLineOfChineseBeginsWithWhatEndsAPhrase() throws IOException {
        try (var pages = new Pages("A", "zh", List.of())) {
            pages.table(
                    new float[] {1, 1, 1},
                    List.of(),
                    List.of(Collections.nCopies(3, Cell.of("zh", "第1条", CHINESE.repeat(8)))));

            assertThat(text(pages.bound(), 1).lines()).noneMatch(line -> line.matches("^[，。、].*"));
        }
    }

    @Test
    void anEmptyPageIsNotTurned() throws IOException {
        try (var pages = new Pages("A", "en", List.of())) {
            pages.newPage();
            pages.title("A");

            assertThat(count(pages.bound())).isEqualTo(1);
        }
    }

    private static byte[] agreement(int clauses) {
        try (var pages = new Pages("Acuerdo <de> hermanamiento & más", "es", List.of("SHA-256"))) {
            pages.title("Acuerdo");
            pages.heading("Partes");
            pages.atTheRight("Antequera, 1 de diciembre de 2026", Style.TEXT);
            pages.table(
                    new float[] {1, 1},
                    List.of(Cell.of("Acuerdo", Style.HEADING), new Cell("zh", List.of(new Line("协定", Style.HEADING)))),
                    Collections.nCopies(
                            clauses,
                            List.of(
                                    Cell.of("es", "Objeto", SPANISH.repeat(5)),
                                    Cell.of("zh", "目的", CHINESE.repeat(5)))));
            return pages.bound();
        }
    }

    private static String text(byte[] document, int page) throws IOException {
        try (var reader = new PdfReader(document)) {
            return new PdfTextExtractor(reader).getTextFromPage(page);
        }
    }

    /** How many passages of a page are decoration: its foot, lines, and what is said again. */
    private static long drawn(byte[] document, int page) throws IOException {
        try (var reader = new PdfReader(document)) {
            return new String(reader.getPageContent(page), StandardCharsets.ISO_8859_1)
                    .lines()
                    .filter("/Artifact BMC"::equals)
                    .count();
        }
    }

    /** Where the highest hairline of a page is, in points from its lower edge; the upper margin begins at 778. */
    private static double highestLine(byte[] document, int page) throws IOException {
        try (var reader = new PdfReader(document)) {
            return Pattern.compile("(?m)^64 ([\\d.]+) m$")
                    .matcher(new String(reader.getPageContent(page), StandardCharsets.ISO_8859_1))
                    .results()
                    .mapToDouble(line -> Double.parseDouble(line.group(1)))
                    .max()
                    .orElseThrow();
        }
    }

    private static int count(byte[] document) throws IOException {
        try (var reader = new PdfReader(document)) {
            return reader.getNumberOfPages();
        }
    }
}
