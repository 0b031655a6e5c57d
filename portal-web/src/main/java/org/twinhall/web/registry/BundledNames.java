package org.twinhall.web.registry;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.twinhall.domain.agreement.AgreementKind;
import org.twinhall.domain.agreement.Vocabulary;
import org.twinhall.domain.registry.Folded;
import org.twinhall.domain.registry.ReadersNames;
import org.twinhall.web.page.Texts;

/** What readers call things: countries as the Java platform names them, all else as the portal's own texts do. */
@ApplicationScoped
public class BundledNames implements ReadersNames {
    private static final List<Locale> SPOKEN = List.of(Locale.ENGLISH, Locale.forLanguageTag("es"));
    /** More than the portal speaks: readers write the names of countries in their own language. */
    private static final List<Locale> COUNTRIES_IN = Stream.of("en", "es", "pt", "fr", "de", "it", "zh", "ko", "ja")
            .map(Locale::forLanguageTag)
            .toList();

    private final TreeMap<String, Set<String>> countries = new TreeMap<>();
    /** In all languages that the Java platform speaks: only the whole word counts, else too much would be called so. */
    private final Map<String, Set<String>> countriesAnywhere = new HashMap<>();

    private final TreeMap<String, Set<String>> subdivisions = new TreeMap<>();
    private final TreeMap<String, Set<String>> themes = new TreeMap<>();
    private final TreeMap<String, Set<String>> kinds = new TreeMap<>();

    @PostConstruct
    void read() {
        for (var locale : COUNTRIES_IN) {
            Arrays.stream(Locale.getISOCountries())
                    .forEach(code -> note(
                            countries,
                            new Locale.Builder().setRegion(code).build().getDisplayCountry(locale),
                            code));
        }
        Arrays.stream(Locale.getAvailableLocales())
                .map(Locale::getLanguage)
                .filter(tongue -> !tongue.isEmpty())
                .distinct()
                .map(Locale::forLanguageTag)
                .forEach(this::noteCountries);
        for (var locale : SPOKEN) {
            var places = Texts.of("places", locale);
            places.keySet().forEach(code -> note(subdivisions, places.getString(code), code));
            var words = Texts.of("agreement", locale);
            Vocabulary.THEMES.forEach(theme -> note(themes, words.getString("theme." + theme), theme));
            Arrays.stream(AgreementKind.values())
                    .forEach(kind -> note(kinds, words.getString("kind." + kind), kind.name()));
        }
    }

    private void noteCountries(Locale locale) {
        for (var code : Locale.getISOCountries()) {
            var words =
                    Folded.words(new Locale.Builder().setRegion(code).build().getDisplayCountry(locale));
            // Of a name of several words none alone is the country.
            if (words.size() == 1) {
                countriesAnywhere
                        .computeIfAbsent(words.get(0), key -> new HashSet<>())
                        .add(code);
            }
        }
    }

    private static void note(Map<String, Set<String>> index, String name, String code) {
        Folded.words(name).forEach(word -> index.computeIfAbsent(word, key -> new HashSet<>())
                .add(code));
    }

    @Override
    public Called called(String folded) {
        // One or two letters begin too many names, unless they are Chinese or Korean.
        if (folded.length() < 3 && folded.codePoints().allMatch(letter -> letter < 0x3000)) {
            return Called.NOTHING;
        }
        var lands = beginning(countries, folded);
        lands.addAll(countriesAnywhere.getOrDefault(folded, Set.of()));
        return new Called(lands, beginning(subdivisions, folded), beginning(themes, folded), beginning(kinds, folded));
    }

    private static Set<String> beginning(SortedMap<String, Set<String>> index, String folded) {
        var found = new HashSet<String>();
        index.subMap(folded, folded + Character.MAX_VALUE).values().forEach(found::addAll);
        return found;
    }
}
