package org.twinhall.domain.registry.intake;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * What files call countries: the codes and names of ISO 3166-1 in the languages below, and a short list of our own of other names and
 * of countries within a country. What is neither is never taken for one that looks alike; it is suggested.
 */
final class CountryLabels {
    private static final List<String> LANGUAGES =
            List.of("en", "es", "fr", "pt", "de", "it", "nl", "pl", "cs", "ru", "zh", "ja", "ko", "tr", "sv");

    private static final String OTHER_NAMES = "/registry/country-names.tsv";
    private static final Pattern BEFORE_A_COUNTRY = Pattern.compile("^(in|in the|en|dans|the|la|el|de|of) (.+)$");
    private static final Set<String> CODES = Set.of(Locale.getISOCountries());
    private static final CountryLabels ONE = new CountryLabels();

    private final Map<String, Land> named = new HashMap<>();
    private final Map<String, List<String>> nearly = new HashMap<>();

    /**
     * A country, or a country within it.
     *
     * @param code        ISO 3166-1 alpha-2, or {@code XK}, the code that users of the standard gave to Kosovo
     * @param subdivision ISO 3166-2, or null
     */
    record Land(String code, String subdivision) {}

    private CountryLabels() {
        var twoThings = new HashSet<String>();
        for (var code : Locale.getISOCountries()) {
            var place = new Locale.Builder().setRegion(code).build();
            var land = new Land(code, null);
            Stream.concat(
                            Stream.of(code, place.getISO3Country()),
                            LANGUAGES.stream()
                                    .map(language -> place.getDisplayCountry(Locale.forLanguageTag(language))))
                    .map(Spelling::plain)
                    .filter(name -> !land.equals(named.computeIfAbsent(name, key -> land)))
                    .forEach(twoThings::add);
        }
        // What is one country in one language and another in the next is asked, as are the two that share a river's
        // name.
        twoThings.add("congo");
        named.keySet().removeAll(twoThings);
        others().forEach(line ->
                named.put(Spelling.plain(line[0]), new Land(line[1], line[2].isEmpty() ? null : line[2])));
        for (var name : named.keySet()) {
            if (name.length() >= 4) {
                Spelling.withOneLetterLess(name)
                        .forEach(shorter -> nearly.computeIfAbsent(shorter, key -> new ArrayList<>())
                                .add(name));
            }
        }
    }

    static CountryLabels known() {
        return ONE;
    }

    private static List<String[]> others() {
        try (var lines = new BufferedReader(
                new InputStreamReader(CountryLabels.class.getResourceAsStream(OTHER_NAMES), UTF_8))) {
            return lines.lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .map(line -> line.split("\t", -1))
                    .toList();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /** Whether a code may be chosen for a country. */
    static boolean isCode(String code) {
        return CODES.contains(code) || code.equals("XK");
    }

    /** The country of that label, for certain. */
    Optional<Land> of(String label) {
        return Optional.ofNullable(named.get(Spelling.plain(label)));
    }

    /** Countries that the label may mean; the best guess first. */
    List<Land> suggestions(String label) {
        var plain = Spelling.plain(label);
        if (plain.isEmpty()) {
            return List.of();
        }
        var within = BEFORE_A_COUNTRY.matcher(plain);
        var tail = label.lastIndexOf(',');
        return Stream.of(
                        within.matches() ? Stream.of(within.group(2)) : Stream.<String>empty(),
                        tail < 0 ? Stream.<String>empty() : Stream.of(Spelling.plain(label.substring(tail + 1))),
                        Stream.of(Spelling.plain(Spelling.base(label))),
                        nearly(plain))
                .flatMap(names -> names)
                .map(named::get)
                .filter(java.util.Objects::nonNull)
                .distinct()
                .limit(3)
                .toList();
    }

    private Stream<String> nearly(String plain) {
        return plain.length() < 4
                ? Stream.empty()
                : Spelling.withOneLetterLess(plain).stream()
                        .flatMap(shorter -> nearly.getOrDefault(shorter, List.of()).stream())
                        .filter(name -> Spelling.isOneLetterAway(name, plain))
                        .sorted();
    }
}
