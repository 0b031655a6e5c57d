package org.twinhall.domain.agreement;

import static java.nio.charset.StandardCharsets.UTF_8;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.text.Normalizer;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What a country calls a kind of tie, and which of the registry's kinds that is. The countries' systems do not fit onto each other: a
 * term of one is where the registry shows it, and its own note says what it asks for.
 *
 * @param id       under which its note is found
 * @param country  ISO 3166-1 alpha-2
 * @param language of the term, BCP 47
 * @param term     as it is mostly written
 * @param also     other words for the same
 * @param kind     of the registry; empty for a tie that rests on no agreement
 * @param verified how well
 * @param source   what says so
 */
public record NationalTerm(
        String id,
        String country,
        String language,
        String term,
        List<String> also,
        Optional<AgreementKind> kind,
        Verified verified,
        String source) {

    private static final List<NationalTerm> ALL = read();

    public NationalTerm {
        also = List.copyOf(also);
    }

    /** All that are known, by country. */
    public static List<NationalTerm> all() {
        return ALL;
    }

    /** What a country calls a kind; the first if it has several words. */
    public static Optional<NationalTerm> of(String country, AgreementKind kind) {
        return ALL.stream()
                .filter(term -> term.country.equals(country)
                        && term.kind.filter(kind::equals).isPresent())
                .findFirst();
    }

    /** The term that a country writes so, in whatever case. */
    public static Optional<NationalTerm> written(String country, String words) {
        var wanted = folded(words);
        return ALL.stream()
                .filter(term -> term.country.equals(country))
                .filter(term -> Stream.concat(Stream.of(term.term), term.also.stream())
                        .anyMatch(each -> folded(each).equals(wanted)))
                .findFirst();
    }

    private static String folded(String words) {
        return Normalizer.normalize(words.strip(), Normalizer.Form.NFC).toLowerCase(Locale.ROOT);
    }

    private static List<NationalTerm> read() {
        try (var file = Objects.requireNonNull(NationalTerm.class.getResourceAsStream("/kinds/national-terms.csv"));
                var reader = CsvReader.builder().ofNamedCsvRecord(new InputStreamReader(file, UTF_8))) {
            return reader.stream().map(NationalTerm::of).toList();
        } catch (IOException broken) {
            throw new UncheckedIOException("The table of national terms", broken);
        }
    }

    private static NationalTerm of(NamedCsvRecord row) {
        return new NationalTerm(
                row.getField("id"),
                row.getField("country"),
                row.getField("language"),
                row.getField("term"),
                Arrays.stream(row.getField("also").split("\\|", -1))
                        .filter(each -> !each.isEmpty())
                        .toList(),
                row.getField("kind").isEmpty()
                        ? Optional.empty()
                        : Optional.of(
                                AgreementKind.published(row.getField("kind")).orElseThrow()),
                Verified.valueOf(row.getField("verified")),
                row.getField("source"));
    }

    /** How well it is verified what a term means. */
    public enum Verified {
        /** The source was read in full. */
        READ,
        /** Only a part of the source could be read. */
        EXCERPT,
        /** Others tell of it. */
        SECONDARY
    }
}
