package org.twinhall.domain.government;

import java.math.BigDecimal;
import java.time.Year;
import java.util.Comparator;
import java.util.IllformedLocaleException;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.twinhall.domain.shared.InvalidInput;
import org.twinhall.domain.shared.InvalidInput.Faults;

/**
 * What is known of a government's place. All of it may be unknown; nothing of it is ever guessed.
 *
 * @param unlocode    UN/LOCODE, the country's two letters and three more; null if not known
 * @param geonames    id in GeoNames; null if not known
 * @param wikidata    id in Wikidata, such as {@code Q1489}; null if not known
 * @param coordinates null if not known
 * @param population  null if not known
 * @param names       in other languages and scripts, by language and name
 */
public record PlaceFacts(
        String unlocode,
        Integer geonames,
        String wikidata,
        Coordinates coordinates,
        Population population,
        List<OtherName> names) {
    /** Nothing is known. */
    public static final PlaceFacts NOTHING = new PlaceFacts(null, null, null, null, null, List.of());

    private static final int LONGEST_NAME = 200;
    private static final int LONGEST_SOURCE = 300;
    private static final int MOST_NAMES = 100;
    private static final int DECIMALS = 5;
    private static final int MOST_REPEATED = 40;
    private static final int OLDEST_COUNT = 1000;

    public PlaceFacts {
        names = names.stream()
                .distinct()
                .sorted(Comparator.comparing(OtherName::language).thenComparing(OtherName::name))
                .toList();
    }

    /** The same place with these names. */
    PlaceFacts called(List<OtherName> others) {
        return new PlaceFacts(unlocode, geonames, wikidata, coordinates, population, others);
    }

    /** Codes, coordinates and number of people in one line, as a history tells them; a dash if nothing is known. */
    String inBrief() {
        var known = Stream.of(
                        Optional.ofNullable(unlocode).map(code -> "UN/LOCODE " + code),
                        Optional.ofNullable(geonames).map(id -> "GeoNames " + id),
                        Optional.ofNullable(wikidata).map(id -> "Wikidata " + id),
                        Optional.ofNullable(coordinates).map(Coordinates::text),
                        Optional.ofNullable(population)
                                .map(count -> count.people() + " (" + count.year() + ", " + count.source() + ")"))
                .flatMap(Optional::stream)
                .collect(Collectors.joining(" · "));
        return known.isEmpty() ? "–" : known;
    }

    /** The names in one line, each with its language; a dash if there are none. */
    String namesInBrief() {
        return names.isEmpty()
                ? "–"
                : names.stream()
                        .map(name -> name.language() + ": " + name.name())
                        .collect(Collectors.joining(" · "));
    }

    /**
     * What somebody typed.
     *
     * @param country ISO 3166-1 alpha-2 of the government, with which a UN/LOCODE has to begin
     * @param now     no people were counted after it
     * @throws InvalidInput with all that is wrong
     */
    static PlaceFacts read(Typed typed, String country, Year now) {
        var faults = new Faults();
        var unlocode = faults.taking(() -> unlocode(typed.unlocode(), country));
        var geonames = faults.taking(() -> geonames(typed.geonames()));
        var wikidata = faults.taking(() -> wikidata(typed.wikidata()));
        var latitude = faults.taking(() -> degrees("latitude", typed.latitude(), Coordinates.MOST_NORTH));
        var longitude = faults.taking(() -> degrees("longitude", typed.longitude(), Coordinates.MOST_EAST));
        var people = faults.taking(() -> people(typed.population()));
        var year = faults.taking(() -> year(typed.populationYear(), now));
        var source = faults.taking(() -> text("populationSource", typed.populationSource(), LONGEST_SOURCE));
        var names = faults.taking(() -> names(typed.names()));
        together(faults, Map.of("latitude", blank(typed.latitude()), "longitude", blank(typed.longitude())));
        together(
                faults,
                Map.of(
                        "population", blank(typed.population()),
                        "populationYear", blank(typed.populationYear()),
                        "populationSource", blank(typed.populationSource())));
        faults.tell();
        return new PlaceFacts(
                unlocode,
                geonames,
                wikidata,
                latitude == null ? null : new Coordinates(latitude, longitude),
                people == null ? null : new Population(people, year, source),
                names);
    }

    /** Where one of them is filled in, the others have to be. */
    private static void together(Faults faults, Map<String, Boolean> blank) {
        if (blank.containsValue(false)) {
            blank.forEach((field, empty) -> faults.taking(() -> {
                if (empty) {
                    throw new InvalidInput(field, "not-without");
                }
                return field;
            }));
        }
    }

    private static boolean blank(String typed) {
        return typed == null || typed.isBlank();
    }

    private static String unlocode(String typed, String country) {
        if (blank(typed)) {
            return null;
        }
        var code = typed.replaceAll("\\s", "").toUpperCase(Locale.ROOT);
        if (!code.matches("[A-Z]{2}[A-Z2-9]{3}")) {
            throw new InvalidInput("unlocode", "not-a-unlocode");
        }
        if (!country.equals(GovernmentDetails.NO_COUNTRY) && !code.startsWith(country)) {
            throw new InvalidInput("unlocode", "unlocode-elsewhere", country);
        }
        return code;
    }

    private static Integer geonames(String typed) {
        if (blank(typed)) {
            return null;
        }
        if (!typed.strip().matches("[1-9][0-9]{0,8}")) {
            throw new InvalidInput("geonames", "not-a-geonames-id");
        }
        return Integer.valueOf(typed.strip());
    }

    private static String wikidata(String typed) {
        if (blank(typed)) {
            return null;
        }
        var id = typed.strip().toUpperCase(Locale.ROOT);
        if (!id.matches("Q[1-9][0-9]{0,11}")) {
            throw new InvalidInput("wikidata", "not-a-wikidata-id");
        }
        return id;
    }

    private static BigDecimal degrees(String field, String typed, int most) {
        if (blank(typed)) {
            return null;
        }
        var text = typed.strip().replace(',', '.').replace('−', '-');
        if (!text.matches("[+-]?[0-9]{1,3}([.][0-9]{1,20})?")) {
            throw new InvalidInput(field, "not-degrees", String.valueOf(most));
        }
        var degrees = new BigDecimal(text);
        if (degrees.abs().compareTo(BigDecimal.valueOf(most)) > 0) {
            throw new InvalidInput(field, "not-degrees", String.valueOf(most));
        }
        var bare = degrees.stripTrailingZeros();
        // More would be a point on the doorstep, and rounded it would be another number than the source's.
        if (bare.scale() > DECIMALS) {
            throw new InvalidInput(field, "too-fine", String.valueOf(DECIMALS));
        }
        return bare.setScale(Math.max(0, bare.scale()));
    }

    private static Long people(String typed) {
        if (blank(typed)) {
            return null;
        }
        var bare = typed.replaceAll("[\\s\\u00a0\\u202f]", "");
        if (!bare.matches("0*[1-9][0-9]{0,9}")) {
            throw new InvalidInput("population", "not-a-population");
        }
        return Long.valueOf(bare);
    }

    private static Integer year(String typed, Year now) {
        if (blank(typed)) {
            return null;
        }
        var bare = typed.strip();
        if (!bare.matches("[0-9]{4}")
                || Integer.parseInt(bare) < OLDEST_COUNT
                || Integer.parseInt(bare) > now.getValue()) {
            throw new InvalidInput("populationYear", "not-a-past-year", String.valueOf(now.getValue()));
        }
        return Integer.valueOf(bare);
    }

    private static String text(String field, String typed, int longest) {
        if (blank(typed)) {
            return null;
        }
        var text = typed.strip().replaceAll("\\s+", " ");
        if (text.length() > longest) {
            throw new InvalidInput(field, "too-long", String.valueOf(longest));
        }
        if (text.codePoints().anyMatch(GovernmentDetails::isUnseen)) {
            throw new InvalidInput(field, "control-characters");
        }
        return text;
    }

    private static List<OtherName> names(List<OtherName> typed) {
        if (typed.size() > MOST_NAMES) {
            throw new InvalidInput("names", "too-many", String.valueOf(MOST_NAMES));
        }
        return typed.stream()
                .map(name -> new OtherName(language(name), called(name)))
                .toList();
    }

    private static String called(OtherName typed) {
        var name = text("names", typed.name(), LONGEST_NAME);
        if (name == null) {
            throw new InvalidInput("names", "not-a-name", shortened(typed.language()));
        }
        return name;
    }

    private static String language(OtherName typed) {
        try {
            var tag = new Locale.Builder()
                    .setLanguageTag(
                            typed.language() == null ? "" : typed.language().strip())
                    .build()
                    .toLanguageTag();
            // Longer ones than three letters are well formed, and no language has one.
            if (tag.matches("(?!und)[a-z]{2,3}(-.{1,31})?")) {
                return tag;
            }
        } catch (IllformedLocaleException wrong) {
            throw (InvalidInput) notALanguage(typed).initCause(wrong);
        }
        throw notALanguage(typed);
    }

    private static InvalidInput notALanguage(OtherName typed) {
        return new InvalidInput("names", "not-a-language", shortened(typed.language()));
    }

    /** As much of it as a message can repeat. */
    private static String shortened(String typed) {
        return typed == null ? "" : typed.substring(0, Math.min(typed.length(), MOST_REPEATED));
    }

    /**
     * A point, WGS 84.
     *
     * @param latitude  in degrees, north of the equator; negative to the south
     * @param longitude in degrees, east of Greenwich; negative to the west
     */
    public record Coordinates(BigDecimal latitude, BigDecimal longitude) {
        static final int MOST_NORTH = 90;
        static final int MOST_EAST = 180;

        public Coordinates {
            if (latitude.abs().compareTo(BigDecimal.valueOf(MOST_NORTH)) > 0
                    || longitude.abs().compareTo(BigDecimal.valueOf(MOST_EAST)) > 0) {
                throw new IllegalArgumentException("Not on the globe: " + latitude + ", " + longitude);
            }
        }

        /** Both, with a comma between, as maps take them. */
        public String text() {
            return latitude.toPlainString() + ", " + longitude.toPlainString();
        }
    }

    /**
     * How many people live there.
     *
     * @param year   in which they were counted
     * @param source who says so
     */
    public record Population(long people, int year, String source) {
        public Population {
            if (people < 1) {
                throw new IllegalArgumentException("Nobody lives there: " + people);
            }
        }
    }

    /**
     * What it is called elsewhere.
     *
     * @param language as a tag of BCP 47
     */
    public record OtherName(String language, String name) implements java.io.Serializable {}

    /**
     * The same as somebody types it; blank or null counts as not known.
     *
     * @param names each with the tag of its language
     */
    public record Typed(
            String unlocode,
            String geonames,
            String wikidata,
            String latitude,
            String longitude,
            String population,
            String populationYear,
            String populationSource,
            List<OtherName> names) {
        public Typed {
            names = List.copyOf(names);
        }
    }
}
