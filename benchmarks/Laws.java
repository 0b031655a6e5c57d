import java.lang.management.ManagementFactory;
import java.text.Normalizer;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.ServiceLoader;
import org.twinhall.spi.PortalPlugin;
import org.twinhall.spi.country.AgreementTemplate;
import org.twinhall.spi.country.ClauseFacts;
import org.twinhall.spi.country.DraftFacts;
import org.twinhall.spi.country.InstrumentType;
import org.twinhall.spi.country.PartyFacts;
import org.twinhall.spi.country.PartyLevel;
import org.twinhall.spi.plugin.CountryPlugin;

/**
 * What it takes two countries to read a text of sixty clauses in three languages: their model clauses, over and over, in Castilian, English and
 * Catalan, each time with other words at their ends so that nothing is remembered. The floor is to put the same words into their decomposed
 * form (NFKD), which whoever looks for words without accents does at least once. To be run by {@code ./twinhall bench laws}.
 */
public final class Laws {
    private static final List<String> LANGUAGES = List.of("es", "en", "ca");
    private static final int CLAUSES = 60;
    private static final int ROUNDS = Integer.getInteger("rounds", 400);
    private static int text;

    private Laws() {}

    public static void main(String[] arguments) {
        var countries = new ArrayList<CountryPlugin>();
        ServiceLoader.load(PortalPlugin.class).forEach(plugin -> {
            if (plugin instanceof CountryPlugin country && List.of("ES", "MX").contains(country.country())) {
                countries.add(country);
            }
        });
        var models = countries.stream()
                .flatMap(country -> country.templates().stream())
                .flatMap(template -> template.clauses().stream())
                .filter(clause -> clause.wordings().keySet().containsAll(LANGUAGES))
                .toList();
        long first = System.nanoTime();
        read(countries, draft(models));
        System.out.printf(Locale.ROOT, "the first, with reading the rule books: %d ms%n", (System.nanoTime() - first) / 1_000_000);
        System.out.printf(Locale.ROOT, "%d clauses, %d languages, %d characters, %d rounds%n", CLAUSES, LANGUAGES.size(), characters(draft(models)), ROUNDS);
        System.out.println("|                                | p50 ms | p95 ms | p99 ms | CPU ms | x floor |");
        var floor = measured("NFKD of the words (the floor)", () -> decomposed(draft(models)), 0);
        for (var country : countries) {
            measured("read by " + country.country(), () -> read(List.of(country), draft(models)), floor);
        }
        measured("read by both", () -> read(countries, draft(models)), floor);
    }

    private static double measured(String what, Runnable work, double floor) {
        for (int round = 0; round < ROUNDS / 2; round++) {
            work.run();
        }
        var took = new long[ROUNDS];
        var cpu = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
        for (int round = 0; round < ROUNDS; round++) {
            long start = System.nanoTime();
            work.run();
            took[round] = System.nanoTime() - start;
        }
        cpu = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime() - cpu;
        Arrays.sort(took);
        var median = took[ROUNDS / 2] / 1e6;
        System.out.printf(Locale.ROOT, "| %-30s | %6.2f | %6.2f | %6.2f | %6.2f | %7.1f |%n", what, median, took[ROUNDS * 95 / 100] / 1e6,
                took[ROUNDS * 99 / 100] / 1e6, cpu / 1e6 / ROUNDS, floor == 0 ? 1 : median / floor);
        return median;
    }

    private static void read(List<CountryPlugin> countries, DraftFacts draft) {
        for (var country : countries) {
            var party = draft.parties().stream().filter(one -> one.country().equals(country.country())).findFirst().orElseThrow();
            country.rules().read(draft, party.id(), LocalDate.of(2026, 11, 30));
        }
    }

    private static void decomposed(DraftFacts draft) {
        for (var clause : draft.clauses()) {
            for (var words : clause.wordings().values()) {
                if (Normalizer.normalize(words, Normalizer.Form.NFKD).isEmpty()) {
                    throw new IllegalStateException("A clause without words");
                }
            }
        }
    }

    private static int characters(DraftFacts draft) {
        return draft.clauses().stream().flatMap(clause -> clause.wordings().values().stream()).mapToInt(String::length).sum();
    }

    private static DraftFacts draft(List<AgreementTemplate.Clause> models) {
        text++;
        var clauses = new ArrayList<ClauseFacts>();
        for (int number = 1; number <= CLAUSES; number++) {
            var model = models.get(number % models.size());
            var wordings = new java.util.HashMap<String, String>();
            for (var language : LANGUAGES) {
                wordings.put(language, model.wordings().get(language) + " " + text + "/" + number);
            }
            clauses.add(new ClauseFacts("c" + number, number, model.kind(), model.headings(), wordings));
        }
        return new DraftFacts(
                InstrumentType.TWINNING,
                Map.of("es", "Acuerdo de hermanamiento", "en", "Twinning agreement", "ca", "Acord d’agermanament"),
                LANGUAGES,
                List.of(
                        new PartyFacts("mx", "San Nicolás de los Garza", "MX", "MX-NLE", PartyLevel.MUNICIPALITY, null),
                        new PartyFacts("es", "Cáceres", "ES", "ES-EX", PartyLevel.MUNICIPALITY, null)),
                clauses,
                DraftFacts.Duration.INDEFINITE,
                List.of("culture"));
    }
}
