import com.sun.management.ThreadMXBean;
import java.lang.management.ManagementFactory;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Supplier;
import org.twinhall.domain.filing.DossierPress;
import org.twinhall.domain.print.Pages;
import org.twinhall.domain.print.Style;
import org.twinhall.spi.country.ClauseFacts;
import org.twinhall.spi.country.ClauseKind;
import org.twinhall.spi.country.DraftFacts;
import org.twinhall.spi.country.InstrumentType;
import org.twinhall.spi.filing.Dossier;

/**
 * What it takes to set a dossier in type: a letter, the text with its languages side by side, a checklist; tagged, fonts embedded. The floor is
 * a page with one line in the same fonts, which every PDF costs. To be run by {@code ./twinhall bench dossier}, in 64 MB of heap.
 */
public final class Dossiers {
    private static final int ROUNDS = Integer.getInteger("rounds", 200);
    private static final Map<String, String> WORDS = Map.of(
            "es", "Las Partes promueven la cooperación en materia de cultura, turismo, educación y comercio, conforme a su derecho interno. ",
            "en", "The Parties promote cooperation in culture, tourism, education and trade, each in accordance with its domestic law. ",
            "zh", "双方同意在平等互利的基础上，促进两市之间在经济、贸易、科学技术、文化、教育、体育等领域的交流与合作。",
            "ja", "両市は、相互理解と友好を深めるため、文化、教育、観光及び経済の分野における交流を促進する。",
            "ko", "양 도시는 상호 이해와 우호를 증진하기 위하여 문화, 교육, 관광 및 경제 분야의 교류를 촉진한다. ");

    private Dossiers() {}

    public static void main(String[] arguments) {
        var press = new DossierPress();
        var two = draft(List.of("es", "en"), 26);
        var four = draft(List.of("es", "zh", "ja", "ko"), 68);
        long first = System.nanoTime();
        press.print(dossier(four), four, "0".repeat(64), false);
        System.out.printf(Locale.ROOT, "the first, with reading the fonts: %d ms; heap %d MB%n", (System.nanoTime() - first) / 1_000_000,
                Runtime.getRuntime().maxMemory() >> 20);
        System.out.println("|                                | pages | KB | p50 ms | p95 ms | CPU ms | MB taken | x floor |");
        var floor = measured("one line (the floor)", Dossiers::line, 0);
        measured("dossier, es and en", () -> press.print(dossier(two), two, "0".repeat(64), false), floor);
        measured("dossier, es, zh, ja and ko", () -> press.print(dossier(four), four, "0".repeat(64), false), floor);
    }

    private static double measured(String what, Supplier<byte[]> work, double floor) {
        for (int round = 0; round < ROUNDS; round++) {
            work.get();
        }
        var threads = (ThreadMXBean) ManagementFactory.getThreadMXBean();
        var took = new long[ROUNDS];
        var cpu = threads.getCurrentThreadCpuTime();
        var memory = threads.getCurrentThreadAllocatedBytes();
        byte[] document = {};
        for (int round = 0; round < ROUNDS; round++) {
            long start = System.nanoTime();
            document = work.get();
            took[round] = System.nanoTime() - start;
        }
        cpu = threads.getCurrentThreadCpuTime() - cpu;
        memory = threads.getCurrentThreadAllocatedBytes() - memory;
        Arrays.sort(took);
        var mean = cpu / 1e6 / ROUNDS;
        System.out.printf(Locale.ROOT, "| %-30s | %5d | %3d | %6.1f | %6.1f | %6.1f | %8.1f | %7.1f |%n", what, pages(document), document.length >> 10,
                took[ROUNDS / 2] / 1e6, took[ROUNDS * 95 / 100] / 1e6, mean, memory / 1048576.0 / ROUNDS, floor == 0 ? 1 : mean / floor);
        return mean;
    }

    private static int pages(byte[] document) {
        try (var reader = new com.lowagie.text.pdf.PdfReader(document)) {
            return reader.getNumberOfPages();
        } catch (java.io.IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    private static byte[] line() {
        try (var pages = new Pages("One line", "en", List.of())) {
            pages.paragraph(WORDS.get("en"), Style.TEXT);
            return pages.bound();
        }
    }

    private static Dossier dossier(DraftFacts draft) {
        var paragraphs = List.of(WORDS.get("es").repeat(2), WORDS.get("es").repeat(4), WORDS.get("es").repeat(3));
        return new Dossier("Solicitud de dictamen", "es", List.of(
                new Dossier.Letter("San Nicolás de los Garza, a 1 de diciembre de 2026", List.of("Secretaría de Relaciones Exteriores", "Presente"),
                        "Solicitud de dictamen", paragraphs, List.of("Atentamente", "______________")),
                new Dossier.AgreementText(draft.languages()),
                new Dossier.Checklist("Documentos", java.util.Collections.nCopies(8,
                        new Dossier.Checklist.Item("MX-D1 · Oficio de quien preside el ayuntamiento", "Ley sobre la Celebración de Tratados, art. 7", true)))));
    }

    private static DraftFacts draft(List<String> languages, int count) {
        var clauses = new ArrayList<ClauseFacts>();
        for (int number = 1; number <= count; number++) {
            var headings = new java.util.HashMap<String, String>();
            var wordings = new java.util.HashMap<String, String>();
            for (var language : languages) {
                headings.put(language, number + " · " + WORDS.get(language).substring(0, 9));
                wordings.put(language, WORDS.get(language).repeat(4) + "\n" + WORDS.get(language));
            }
            clauses.add(new ClauseFacts("c" + number, number, ClauseKind.values()[0], headings, wordings));
        }
        var titles = new java.util.HashMap<String, String>();
        languages.forEach(language -> titles.put(language, WORDS.get(language).substring(0, 20)));
        return new DraftFacts(InstrumentType.TWINNING, titles, languages, List.of(), clauses, DraftFacts.Duration.INDEFINITE, List.of());
    }
}
