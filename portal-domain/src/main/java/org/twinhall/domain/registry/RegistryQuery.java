package org.twinhall.domain.registry;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.twinhall.domain.agreement.AgreementKind;
import org.twinhall.domain.agreement.AgreementStatus;
import org.twinhall.domain.agreement.Vocabulary;
import org.twinhall.domain.shared.InvalidInput;
import org.twinhall.domain.shared.InvalidInput.Violation;

/**
 * What a reader looks for. Every part narrows the answer; a null part does not.
 *
 * @param words   any words; all of them must be found somewhere in the agreement
 * @param country ISO 3166-1 alpha-2 of one of the parties
 * @param theme   of {@link Vocabulary#THEMES}
 * @param party   a government that is a party
 * @param decade  the first year of the ten in which the agreement was signed, as far as is known
 */
public record RegistryQuery(
        String words,
        String country,
        AgreementKind kind,
        AgreementStatus status,
        String theme,
        UUID party,
        Integer decade) {
    /** Everything. */
    public static final RegistryQuery ALL = new RegistryQuery(null, null, null, null, null, null, null);

    private static final Pattern DECADE = Pattern.compile("[12][0-9]{2}0");
    private static final Pattern BETWEEN_WORDS = Pattern.compile("[^\\p{L}\\p{N}\\p{M}]+");

    private static final int LONGEST = 200;
    private static final int MOST_WORDS = 12;

    /**
     * Reads what somebody typed or put into an address; blank parts are none.
     *
     * @param kind   as published, such as {@code strategic-cooperation}
     * @param status as published, such as {@code in-force}
     * @throws InvalidInput with every part that cannot be
     */
    public static RegistryQuery read(
            String words, String country, String kind, String status, String theme, String party) {
        return read(words, country, kind, status, theme, party, null);
    }

    /**
     * The same.
     *
     * @param decade such as {@code 1990}
     * @throws InvalidInput with every part that cannot be
     */
    public static RegistryQuery read(
            String words, String country, String kind, String status, String theme, String party, String decade) {
        var wrong = new ArrayList<Violation>();
        var text = blankToNull(words);
        if (text != null && (text.length() > LONGEST || Folded.words(text).size() > MOST_WORDS)) {
            wrong.add(new Violation("q", "too-long", List.of(String.valueOf(LONGEST))));
        }
        var query = new RegistryQuery(
                text,
                part("country", country, wrong, RegistryQuery::country),
                part("kind", kind, wrong, AgreementKind::published),
                part("status", status, wrong, AgreementStatus::published),
                part("theme", theme, wrong, word -> Optional.of(word).filter(Vocabulary.THEMES::contains)),
                part("party", party, wrong, RegistryQuery::id),
                part("decade", decade, wrong, RegistryQuery::decade));
        if (!wrong.isEmpty()) {
            throw new InvalidInput(wrong);
        }
        return query;
    }

    private static <T> T part(String field, String text, List<Violation> wrong, Function<String, Optional<T>> reading) {
        if (blankToNull(text) == null) {
            return null;
        }
        var read = reading.apply(text.strip());
        if (read.isEmpty()) {
            wrong.add(new Violation(field, "unknown-word", List.of(text.length() > 60 ? text.substring(0, 60) : text)));
        }
        return read.orElse(null);
    }

    private static Optional<String> country(String text) {
        var code = text.toUpperCase(Locale.ROOT);
        return Arrays.asList(Locale.getISOCountries()).contains(code) ? Optional.of(code) : Optional.empty();
    }

    private static Optional<Integer> decade(String text) {
        return DECADE.matcher(text).matches() ? Optional.of(Integer.valueOf(text)) : Optional.empty();
    }

    private static Optional<UUID> id(String text) {
        try {
            return Optional.of(UUID.fromString(text));
        } catch (IllegalArgumentException noId) {
            return Optional.empty();
        }
    }

    private static String blankToNull(String text) {
        // The database takes every character but this one.
        var plain = text == null ? "" : text.replace('\u0000', ' ').strip();
        return plain.isEmpty() ? null : plain;
    }

    /** The single words looked for, without accents and capitals. */
    public List<String> soughtWords() {
        if (words == null) {
            return List.of();
        }
        var sought = Folded.words(words);
        // Signs alone are looked for as they are: they find nothing, where no words at all would find everything.
        return sought.isEmpty() ? List.of(Folded.of(words)) : sought;
    }

    /** The single words looked for, as they were typed. */
    List<String> typedWords() {
        return words == null ? List.of() : words(words);
    }

    /** The single words of a text, as they stand in it. */
    static List<String> words(String text) {
        return BETWEEN_WORDS
                .splitAsStream(Normalizer.normalize(text, Normalizer.Form.NFKC))
                .filter(word -> !word.isEmpty())
                .toList();
    }

    RegistryQuery withoutCountry() {
        return new RegistryQuery(words, null, kind, status, theme, party, decade);
    }

    RegistryQuery withoutKind() {
        return new RegistryQuery(words, country, null, status, theme, party, decade);
    }

    RegistryQuery withoutStatus() {
        return new RegistryQuery(words, country, kind, null, theme, party, decade);
    }

    RegistryQuery withoutTheme() {
        return new RegistryQuery(words, country, kind, status, null, party, decade);
    }

    RegistryQuery withoutDecade() {
        return new RegistryQuery(words, country, kind, status, theme, party, null);
    }
}
