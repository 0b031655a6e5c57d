package org.twinhall.domain.registry.intake;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.IllformedLocaleException;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.twinhall.domain.agreement.AgreementKind;
import org.twinhall.domain.agreement.AgreementStatus;
import org.twinhall.domain.shared.InvalidInput;
import org.twinhall.domain.shared.InvalidInput.Violation;
import org.twinhall.spi.country.PartyLevel;

/**
 * Which column of a file is which field of the registry, and what holds for the whole file. What neither a column nor this says stays
 * unknown.
 *
 * @param columns places of the columns, from 0
 * @param given   what is said once
 */
public record Mapping(Map<Field, Integer> columns, Given given) {
    private static final int LONGEST_SOURCE = 200;

    public Mapping {
        columns = columns.isEmpty() ? Map.of() : Map.copyOf(columns);
    }

    /**
     * What is said once for every row that does not say it itself.
     *
     * @param kind     null if a column says it
     * @param status   {@link AgreementStatus#UNKNOWN} if nobody knows
     * @param level    of parties of which no column says it
     * @param source   the publication; null if a column says it
     * @param language of the texts, as a tag of BCP 47, or null if not known
     */
    public record Given(AgreementKind kind, AgreementStatus status, PartyLevel level, String source, String language) {
        /** Nothing but that parties are municipalities and that nobody knows the status. */
        public static final Given NOTHING =
                new Given(null, AgreementStatus.UNKNOWN, PartyLevel.MUNICIPALITY, null, null);
    }

    /** What the headings suggest. */
    static Mapping suggested(List<String> headings) {
        var columns = new EnumMap<Field, Integer>(Field.class);
        for (var field : Field.values()) {
            field.suggested(headings).filter(at -> !columns.containsValue(at)).ifPresent(at -> columns.put(field, at));
        }
        return new Mapping(columns, Given.NOTHING);
    }

    /**
     * Refuses what cannot be taken over.
     *
     * @throws InvalidInput with a fault for each field
     */
    void require(List<String> headings) {
        var faults = new ArrayList<Violation>();
        Field.PARTIES.stream()
                .filter(field -> !columns.containsKey(field))
                .sorted()
                .forEach(field -> faults.add(new Violation(field.word(), "required", List.of())));
        columns.forEach((field, at) -> {
            if (at < 0 || at >= headings.size()) {
                faults.add(new Violation(field.word(), "no-such-column", List.of()));
            }
        });
        var seen = new HashSet<Integer>();
        columns.entrySet().stream().sorted(Map.Entry.comparingByKey()).forEach(column -> {
            if (!seen.add(column.getValue())) {
                faults.add(new Violation(column.getKey().word(), "column-for-two-fields", List.of()));
            }
        });
        if (!columns.containsKey(Field.KIND) && given.kind() == null) {
            faults.add(new Violation("kind", "required", List.of()));
        }
        if (!columns.containsKey(Field.SOURCE) && given.source() == null) {
            faults.add(new Violation("source", "required", List.of()));
        }
        if (given.source() != null && given.source().length() > LONGEST_SOURCE) {
            faults.add(new Violation("source", "too-long", List.of(String.valueOf(LONGEST_SOURCE))));
        }
        if (!faults.isEmpty()) {
            throw new InvalidInput(faults);
        }
    }

    /** The language in its usual form; null for a blank one. */
    public static String tag(String language) {
        if (language == null || language.isBlank()) {
            return null;
        }
        try {
            return new Locale.Builder().setLanguageTag(language.strip()).build().toLanguageTag();
        } catch (IllformedLocaleException noLanguage) {
            throw (RuntimeException) new InvalidInput("language", "not-a-language").initCause(noLanguage);
        }
    }

    /** The mapping in short words, to be kept. */
    List<String> words() {
        var words = new ArrayList<String>();
        columns.forEach((field, at) -> words.add(field.word() + "=" + at));
        words.sort(null);
        put(words, "given-kind", given.kind());
        put(words, "given-status", given.status());
        put(words, "given-level", given.level());
        put(words, "given-source", given.source());
        put(words, "given-language", given.language());
        return words;
    }

    private static void put(List<String> words, String name, Object value) {
        if (value != null) {
            words.add(name + "=" + value);
        }
    }

    /** The mapping that was kept in those words. */
    static Mapping of(List<String> words) {
        var columns = new EnumMap<Field, Integer>(Field.class);
        var kept = new java.util.HashMap<String, String>();
        for (var word : words) {
            var cut = word.indexOf('=');
            Field.of(word.substring(0, cut))
                    .ifPresentOrElse(
                            field -> columns.put(field, Integer.valueOf(word.substring(cut + 1))),
                            () -> kept.put(word.substring(0, cut), word.substring(cut + 1)));
        }
        return new Mapping(
                columns,
                new Given(
                        value(AgreementKind.values(), kept.get("given-kind")).orElse(null),
                        value(AgreementStatus.values(), kept.get("given-status"))
                                .orElse(AgreementStatus.UNKNOWN),
                        value(PartyLevel.values(), kept.get("given-level")).orElse(PartyLevel.MUNICIPALITY),
                        kept.get("given-source"),
                        kept.get("given-language")));
    }

    private static <E extends Enum<E>> Optional<E> value(E[] all, String name) {
        return Arrays.stream(all).filter(one -> one.name().equals(name)).findFirst();
    }
}
