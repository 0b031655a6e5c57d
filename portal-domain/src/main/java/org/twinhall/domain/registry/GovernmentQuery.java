package org.twinhall.domain.registry;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.twinhall.domain.shared.InvalidInput;
import org.twinhall.spi.country.PartyLevel;

/**
 * What somebody looks for in the directory of governments; null does not narrow it.
 *
 * @param words       held by a name in any language, one typo forgiven, or what country or subdivision is called
 * @param country     ISO 3166-1 alpha-2
 * @param level       what kind of body
 * @param subdivision ISO 3166-2
 */
public record GovernmentQuery(String words, String country, PartyLevel level, String subdivision) {
    /** All of them. */
    public static final GovernmentQuery ALL = new GovernmentQuery(null, null, null, null);

    private static final int LONGEST = 200;
    private static final Set<String> COUNTRIES = Set.of(Locale.getISOCountries());
    private static final String NO_COUNTRY = "XX";

    /**
     * As it comes in an address; blank is as if it were not there.
     *
     * @param level as published, such as {@code municipality}
     * @throws InvalidInput for a value that cannot be
     */
    public static GovernmentQuery read(String words, String country, String level, String subdivision) {
        var sought = bare(words);
        if (sought != null && sought.length() > LONGEST) {
            throw new InvalidInput("q", "too-long", String.valueOf(LONGEST));
        }
        return new GovernmentQuery(sought, country(bare(country)), level(bare(level)), subdivision(bare(subdivision)));
    }

    private static String country(String typed) {
        if (typed == null) {
            return null;
        }
        var code = typed.toUpperCase(Locale.ROOT);
        if (!COUNTRIES.contains(code) && !code.equals(NO_COUNTRY)) {
            throw new InvalidInput("country", "unknown");
        }
        return code;
    }

    private static PartyLevel level(String typed) {
        if (typed == null) {
            return null;
        }
        var name = typed.toUpperCase(Locale.ROOT).replace('-', '_');
        return Arrays.stream(PartyLevel.values())
                .filter(level -> level.name().equals(name))
                .findFirst()
                .orElseThrow(() -> new InvalidInput("level", "unknown"));
    }

    private static String subdivision(String typed) {
        if (typed == null) {
            return null;
        }
        var code = typed.toUpperCase(Locale.ROOT);
        if (!code.matches("[A-Z]{2}-[A-Z0-9]{1,3}")) {
            throw new InvalidInput("subdivision", "unknown");
        }
        return code;
    }

    private static String bare(String typed) {
        return typed == null || typed.isBlank() ? null : typed.strip();
    }

    /** The codes that a government found has in the index. */
    List<String> codes() {
        return java.util.stream.Stream.of(
                        country == null ? null : "country:" + country,
                        level == null ? null : "level:" + level,
                        subdivision == null ? null : "subdivision:" + subdivision)
                .filter(code -> code != null)
                .toList();
    }
}
