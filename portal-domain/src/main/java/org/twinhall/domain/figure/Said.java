package org.twinhall.domain.figure;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.IllformedLocaleException;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.twinhall.domain.shared.EdtfDate;
import org.twinhall.domain.shared.InvalidInput;
import org.twinhall.domain.shared.Typed;

/**
 * What a source says.
 *
 * @param territory   or null
 * @param denominator null of a count
 * @param definition  or null
 * @param language    or null
 */
record Said(
        String series,
        String area,
        String territory,
        String dimension,
        BigDecimal value,
        Unit unit,
        String denominator,
        Exactness exactness,
        EdtfDate asOf,
        String definition,
        String source,
        String language) {
    private static final Pattern SERIES = Pattern.compile("[a-z0-9]+(-[a-z0-9]+)*");
    private static final Pattern TERRITORY = Pattern.compile("([A-Z]{2})(-[A-Z0-9]{1,3})?");
    private static final Pattern NUMBER = Pattern.compile("[0-9]{1,12}([.,][0-9]{1,6})?");
    private static final BigDecimal WHOLE = BigDecimal.valueOf(100);

    /** What sources write behind the name of a part instead of into a column of its own. */
    private static final Pattern ASIDE = Pattern.compile("^(.*\\S)\\s*\\(\\s*([^()%]*?)\\s*(%?)\\s*\\)$");

    private static final Map<String, Exactness> ASIDES = Map.ofEntries(
            Map.entry("", Exactness.EXACT),
            Map.entry("at least", Exactness.AT_LEAST),
            Map.entry("al menos", Exactness.AT_LEAST),
            Map.entry("more than", Exactness.MORE_THAN),
            Map.entry("más de", Exactness.MORE_THAN),
            Map.entry("about", Exactness.ABOUT),
            Map.entry("alrededor de", Exactness.ABOUT),
            Map.entry("almost", Exactness.ALMOST),
            Map.entry("casi", Exactness.ALMOST));

    private static final Pattern SHARE_OF = Pattern.compile("(?i)^(?:share of|parte de|porcentaje de) (.+)$");

    /**
     * What somebody typed.
     *
     * @param today nothing was counted later
     * @throws InvalidInput with all that is wrong
     */
    static Said read(FigureForm typed, LocalDate today) {
        var faults = new InvalidInput.Faults();
        var series = faults.taking(() -> series(typed.series()));
        var area = faults.taking(() -> Typed.required("area", typed.area(), Figure.LONGEST_NAME));
        var territory = faults.taking(() -> territory(typed.territory()));
        var part = faults.taking(() -> Part.read(typed));
        var unit = part == null ? null : part.unit();
        var value = faults.taking(() -> value(typed.value(), unit));
        var denominator = faults.taking(() -> denominator(typed.denominator(), part));
        var asOf = faults.taking(() -> asOf(typed.asOf(), today));
        var definition = faults.taking(() -> Typed.optional("definition", typed.definition(), Figure.LONGEST));
        var source = faults.taking(() -> Typed.required("source", typed.source(), Figure.LONGEST_SOURCE));
        var language = faults.taking(() -> language(typed.language()));
        faults.tell();
        return new Said(
                series,
                area,
                territory,
                part.dimension(),
                value,
                unit,
                denominator,
                part.exactness(),
                asOf,
                definition,
                source,
                language);
    }

    private static String series(String typed) {
        var series = Typed.required("series", typed, Figure.LONGEST_SERIES);
        if (!SERIES.matcher(series).matches()) {
            throw new InvalidInput("series", "not-a-series");
        }
        return series;
    }

    private static String territory(String typed) {
        var code = Typed.clean(typed);
        if (code.isEmpty()) {
            return null;
        }
        var parts = TERRITORY.matcher(code);
        if (!parts.matches() || !List.of(Locale.getISOCountries()).contains(parts.group(1))) {
            throw new InvalidInput("territory", "not-a-territory");
        }
        return code;
    }

    /** Without marks between thousands: 1.234 would be two numbers in two countries. */
    private static BigDecimal value(String typed, Unit unit) {
        var text = Typed.clean(typed);
        if (text.isEmpty()) {
            throw new InvalidInput("value", "required");
        }
        if (!NUMBER.matcher(text).matches()) {
            throw new InvalidInput("value", "not-a-figure");
        }
        var value = new BigDecimal(text.replace(',', '.'));
        if (unit == Unit.COUNT && value.scale() > 0) {
            throw new InvalidInput("value", "not-whole");
        }
        if (unit == Unit.PERCENT && value.compareTo(WHOLE) > 0) {
            throw new InvalidInput("value", "over-a-hundred");
        }
        return value;
    }

    private static String denominator(String typed, Part part) {
        if (part == null || part.unit() == Unit.COUNT) {
            if (part != null && !Typed.clean(typed).isEmpty()) {
                throw new InvalidInput("denominator", "of-shares-only");
            }
            return null;
        }
        if (Typed.clean(typed).isEmpty()) {
            var named = SHARE_OF.matcher(part.dimension());
            if (named.matches()) {
                return named.group(1);
            }
            throw new InvalidInput("denominator", "share-of-what");
        }
        return Typed.required("denominator", typed, Figure.LONGEST_NAME);
    }

    private static EdtfDate asOf(String typed, LocalDate today) {
        var date = EdtfDate.read(Typed.clean(typed)).orElseThrow(() -> new InvalidInput("asOf", "not-edtf"));
        if (date.first().filter(today::isBefore).isPresent()) {
            throw new InvalidInput("asOf", "counted-in-the-future");
        }
        return date;
    }

    private static String language(String typed) {
        var tag = Typed.clean(typed);
        if (tag.isEmpty()) {
            return null;
        }
        try {
            var known = new Locale.Builder().setLanguageTag(tag).build().toLanguageTag();
            if (known.length() > Figure.LONGEST_LANGUAGE || known.equals("und")) {
                throw new InvalidInput("language", "not-a-language");
            }
            return known;
        } catch (IllformedLocaleException noTag) {
            throw (InvalidInput) new InvalidInput("language", "not-a-language").initCause(noTag);
        }
    }

    /** Which part is counted, in which unit and how exactly. */
    private record Part(String dimension, Unit unit, Exactness exactness) {
        static Part read(FigureForm typed) {
            var faults = new InvalidInput.Faults();
            var dimension = faults.taking(() -> Typed.required("dimension", typed.dimension(), Figure.LONGEST_NAME));
            var unit = faults.taking(() -> named("unit", typed.unit(), Unit::of));
            var exactness = faults.taking(() -> named("exactness", typed.exactness(), Exactness::of));
            faults.tell();
            var aside = ASIDE.matcher(dimension);
            if (unit.isPresent() || exactness.isPresent() || !aside.matches()) {
                return new Part(dimension, unit.orElse(Unit.COUNT), exactness.orElse(Exactness.EXACT));
            }
            var said = ASIDES.get(aside.group(2).toLowerCase(Locale.ROOT));
            var share = !aside.group(3).isEmpty();
            // Brackets that say something else belong to the name.
            return said == null || (said == Exactness.EXACT && !share)
                    ? new Part(dimension, Unit.COUNT, Exactness.EXACT)
                    : new Part(aside.group(1), share ? Unit.PERCENT : Unit.COUNT, said);
        }

        private static <T> Optional<T> named(
                String field, String typed, java.util.function.Function<String, Optional<T>> reading) {
            var word = Typed.clean(typed);
            if (word.isEmpty()) {
                return Optional.empty();
            }
            var read = reading.apply(word);
            if (read.isEmpty()) {
                throw new InvalidInput(field, "unknown-word", word.length() > 60 ? word.substring(0, 60) + "…" : word);
            }
            return read;
        }
    }
}
