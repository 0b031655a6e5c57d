package org.twinhall.domain.registry.intake;

import java.util.Comparator;
import java.util.UUID;

/**
 * What a spelling may mean, and why.
 *
 * @param government of the registry, or null
 * @param place      number of another spelling in the same file, or null
 * @param country    ISO 3166-1 alpha-2, or null if it is about a place
 * @param subdivision ISO 3166-2 of that country, or null
 * @param why        message key after {@code why.}
 * @param score      from 0 to 100; the better guess has more
 */
public record Suggestion(UUID government, Integer place, String country, String subdivision, String why, int score) {
    static final Comparator<Suggestion> BEST_FIRST =
            Comparator.comparingInt(Suggestion::score).reversed().thenComparing(Suggestion::word);

    static Suggestion of(OnRecord government, String why, int score) {
        return new Suggestion(government.id(), null, null, null, why, score);
    }

    static Suggestion of(Place place, String why, int score) {
        return new Suggestion(null, place.number(), null, null, why, score);
    }

    static Suggestion of(CountryLabels.Land land, String why, int score) {
        return new Suggestion(null, null, land.code(), land.subdivision(), why, score);
    }

    /** In one word, to be kept. */
    String word() {
        return String.join(
                "|",
                government == null ? "" : government.toString(),
                place == null ? "" : place.toString(),
                country == null ? "" : country,
                subdivision == null ? "" : subdivision,
                why,
                String.valueOf(score));
    }

    static Suggestion of(String word) {
        var parts = word.split("\\|", -1);
        return new Suggestion(
                parts[0].isEmpty() ? null : UUID.fromString(parts[0]),
                parts[1].isEmpty() ? null : Integer.valueOf(parts[1]),
                parts[2].isEmpty() ? null : parts[2],
                parts[3].isEmpty() ? null : parts[3],
                parts[4],
                Integer.parseInt(parts[5]));
    }
}
