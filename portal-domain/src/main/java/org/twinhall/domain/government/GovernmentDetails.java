package org.twinhall.domain.government;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.Locale;
import java.util.Set;
import org.twinhall.domain.shared.CalendarDay;
import org.twinhall.domain.shared.InvalidInput;
import org.twinhall.domain.shared.InvalidInput.Faults;
import org.twinhall.spi.country.PartyLevel;

/**
 * What the operator says of a government that works on the portal.
 *
 * @param name        its own, in its own language
 * @param level       what kind of body it is
 * @param country     ISO 3166-1 alpha-2; {@value #NO_COUNTRY} for a body that belongs to no country
 * @param subdivision ISO 3166-2 of that country, or null
 * @param zone        in which its days are counted
 * @param termEnds    the last day of its present term, or null
 */
public record GovernmentDetails(
        String name, PartyLevel level, String country, String subdivision, ZoneId zone, LocalDate termEnds) {
    /** Stands for a country where there is none. */
    public static final String NO_COUNTRY = "XX";

    private static final Set<String> COUNTRIES = Set.of(Locale.getISOCountries());
    private static final Set<PartyLevel> WITHOUT_COUNTRY =
            Set.of(PartyLevel.CITY_NETWORK, PartyLevel.INTERNATIONAL_ORGANISATION, PartyLevel.AUTONOMOUS);
    private static final int LONGEST_NAME = 200;

    /**
     * The details as somebody types them; blank counts as not said.
     *
     * @param faults what was found wrong on the way here; what is wrong in these is added, and the caller tells
     * @return null if something is wrong
     */
    public static GovernmentDetails read(
            Faults faults,
            String name,
            String level,
            String country,
            String subdivision,
            String zone,
            String termEnds) {
        var called = faults.taking(() -> name(name));
        var body = faults.taking(() -> level(level));
        var land = faults.taking(() -> country(country, body));
        var part = faults.taking(() -> subdivision(subdivision, land));
        var where = faults.taking(() -> zone(zone));
        var until = faults.taking(() -> CalendarDay.read("termEnds", termEnds));
        return called == null || body == null || land == null || where == null
                ? null
                : new GovernmentDetails(called, body, land, part, where, until);
    }

    private static String name(String typed) {
        var name = required("name", typed).replaceAll("\\s+", " ");
        if (name.length() > LONGEST_NAME) {
            throw new InvalidInput("name", "too-long", String.valueOf(LONGEST_NAME));
        }
        if (name.codePoints().anyMatch(GovernmentDetails::isUnseen)) {
            throw new InvalidInput("name", "control-characters");
        }
        return name;
    }

    /** Characters that turn what stands around them about, or that nobody sees: one name would pass for another. */
    static boolean isUnseen(int character) {
        return switch (Character.getType(character)) {
            case Character.CONTROL, Character.SURROGATE, Character.PRIVATE_USE, Character.UNASSIGNED -> true;
            // Joiners belong to how some scripts are written.
            case Character.FORMAT -> character != 0x200C && character != 0x200D;
            default -> false;
        };
    }

    private static PartyLevel level(String typed) {
        var name = required("level", typed).toUpperCase(Locale.ROOT).replace('-', '_');
        return Arrays.stream(PartyLevel.values())
                .filter(level -> level.name().equals(name))
                .findFirst()
                .orElseThrow(() -> new InvalidInput("level", "unknown"));
    }

    private static String country(String typed, PartyLevel level) {
        var code = required("country", typed).toUpperCase(Locale.ROOT);
        if (code.equals(NO_COUNTRY) && level != null && !WITHOUT_COUNTRY.contains(level)) {
            throw new InvalidInput("country", "belongs-to-a-country");
        }
        if (!code.equals(NO_COUNTRY) && !COUNTRIES.contains(code)) {
            throw new InvalidInput("country", "not-a-country", code);
        }
        return code;
    }

    /** Checked by its shape: no list of all of them is on this portal, and they change. */
    private static String subdivision(String typed, String country) {
        if (typed == null || typed.isBlank()) {
            return null;
        }
        var code = typed.strip().toUpperCase(Locale.ROOT);
        if (!code.matches("[A-Z]{2}-[A-Z0-9]{1,3}")) {
            throw new InvalidInput("subdivision", "not-a-subdivision-code");
        }
        if (country != null && !code.startsWith(country + "-")) {
            throw new InvalidInput("subdivision", "not-a-subdivision", code, country);
        }
        return code;
    }

    private static ZoneId zone(String typed) {
        var name = required("zone", typed);
        if (!ZoneId.getAvailableZoneIds().contains(name)) {
            throw new InvalidInput("zone", "not-a-zone");
        }
        return ZoneId.of(name);
    }

    private static String required(String field, String typed) {
        if (typed == null || typed.isBlank()) {
            throw new InvalidInput(field, "required");
        }
        return typed.strip();
    }
}
