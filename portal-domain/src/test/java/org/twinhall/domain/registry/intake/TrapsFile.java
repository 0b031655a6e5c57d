package org.twinhall.domain.registry.intake;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;

/** A made-up file with the traps of collected lists: other names of countries, accents, parentheses, both directions, a city with itself. */
final class TrapsFile {
    private static final List<String> COUNTRIES = List.of(
            "Germany",
            "France",
            "England",
            "England, United Kingdom",
            "Scotland, United Kingdom",
            "Georgia (country)",
            "Czech Republic",
            "Republic of Ireland",
            "Moldavia",
            "Palestine",
            "Ivory Coast",
            "Åland Islands, Finland",
            "Réunion, France",
            "Turkey");

    private final List<List<String>> rows = new ArrayList<>();

    /** Names begin with that word, so that two files have no place in common. */
    static TrapsFile of(String word, int pairs, long seed) {
        var file = new TrapsFile();
        var random = new Random(seed);
        for (var pair = 0; pair < pairs; pair++) {
            file.add(
                    word + letters(random.nextInt(pairs)), COUNTRIES.get(random.nextInt(COUNTRIES.size())),
                    word + letters(random.nextInt(pairs)) + " (Mitte)",
                            COUNTRIES.get(random.nextInt(COUNTRIES.size())));
        }
        file.add(word + "burg", "Germany", word + "ville", "France");
        file.add(word + "ville", "France", word + "burg", "Germany");
        file.add(word + "BURG", "Germany", word + "-ville", "France");
        file.add(word + "munster", "Germany", word + "ville", "France");
        file.add(word + "münster", "Germany", word + "ville", "France");
        file.add(word + "münster", "Germany", word + "ton", "England");
        file.add(word + "iași", "Romania", word + "ville", "France");
        file.add(word + "iaşi", "Romania", word + "ville", "France");
        file.add(word + "ville", "France", word + "ville", "France");
        file.add(word + "astana", "Kazakhstah", word + "ville", "France");
        file.add(word + "roma", "in Italy", word + "ville", "France");
        file.add(word + "where", "", word + "ville", "France");
        return file;
    }

    /** Names far from each other, so that none is one letter from the next. */
    private static String letters(int number) {
        var name = new StringBuilder();
        for (var rest = number + 1; rest > 0; rest /= 7) {
            name.append(List.of("ba", "ce", "di", "fo", "gu", "ka", "le").get(rest % 7));
        }
        return name.toString();
    }

    private void add(String... cells) {
        rows.add(List.of(cells));
    }

    /** The same rows in another order, some with their sides swapped. */
    TrapsFile shuffled(long seed) {
        var random = new Random(seed);
        var other = new TrapsFile();
        rows.forEach(row ->
                other.rows.add(random.nextBoolean() ? row : List.of(row.get(2), row.get(3), row.get(0), row.get(1))));
        Collections.shuffle(other.rows, random);
        return other;
    }

    byte[] bytes() {
        return rows.stream()
                .map(row -> row.stream().map(cell -> '"' + cell + '"').collect(Collectors.joining(",")))
                .collect(Collectors.joining("\n", "city1,country1,city2,country2\n", "\n"))
                .getBytes(UTF_8);
    }
}
