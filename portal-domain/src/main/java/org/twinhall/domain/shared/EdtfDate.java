package org.twinhall.domain.shared;

import java.io.Serializable;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.Year;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * A date as precisely as it is known, and not more: EDTF (ISO 8601-2) level 0 and the qualifiers of level 1.
 *
 * <p>{@code 1961}, {@code 2010-08}, {@code 2019-07-09}, {@code 1950~} (approximate), {@code 1950?} (uncertain), or nothing at all.
 * No day is ever made up: {@link #first()} and {@link #last()} are the ends of what it may be, for sorting and comparing.
 *
 * @param text the date in EDTF; empty if it is not known
 */
public record EdtfDate(String text) implements Serializable {
    /** Nobody knows when. */
    public static final EdtfDate UNKNOWN = new EdtfDate("");

    private static final Pattern SHAPE = Pattern.compile("(\\d{4})(-\\d{2})?(-\\d{2})?[~?%]?");

    public EdtfDate {
        text = text == null ? "" : text.strip();
        if (!text.isEmpty() && (!SHAPE.matcher(text).matches() || firstDay(text) == null)) {
            throw new IllegalArgumentException("Not a date: " + text);
        }
    }

    /** A date known to the day. */
    public static EdtfDate of(LocalDate day) {
        return new EdtfDate(day.toString());
    }

    /** Reads a date that somebody typed; empty if it is none. An empty text is {@link #UNKNOWN}. */
    public static Optional<EdtfDate> read(String text) {
        try {
            return Optional.of(new EdtfDate(text));
        } catch (IllegalArgumentException notADate) {
            return Optional.empty();
        }
    }

    public boolean isKnown() {
        return !text.isEmpty();
    }

    /** Whether the source itself was not sure. */
    public boolean isQualified() {
        return text.endsWith("~") || text.endsWith("?") || text.endsWith("%");
    }

    /** The earliest day it may be; empty if not known. */
    public Optional<LocalDate> first() {
        return isKnown() ? Optional.of(firstDay(text)) : Optional.empty();
    }

    /** The latest day it may be; empty if not known. */
    public Optional<LocalDate> last() {
        if (!isKnown()) {
            return Optional.empty();
        }
        var day = firstDay(text);
        return Optional.of(
                switch (plain(text).length()) {
                    case 4 -> day.withDayOfYear(day.lengthOfYear());
                    case 7 -> day.withDayOfMonth(day.lengthOfMonth());
                    default -> day;
                });
    }

    /**
     * The days it may be. A date that the source itself was not sure of is taken to be off by up to its own length: about 1950 may
     * be any day from 1949 to 1951.
     *
     * @throws IllegalStateException if it is not known
     */
    public Span span() {
        var first = first().orElseThrow(() -> new IllegalStateException("Nobody knows when"));
        var last = last().orElseThrow();
        if (!isQualified()) {
            return new Span(first, last);
        }
        var unit = unit();
        return new Span(first.minus(1, unit), last.plusDays(1).plus(1, unit).minusDays(1));
    }

    private ChronoUnit unit() {
        return switch (plain().length()) {
            case 4 -> ChronoUnit.YEARS;
            case 7 -> ChronoUnit.MONTHS;
            default -> ChronoUnit.DAYS;
        };
    }

    /** The date without its qualifier: a year, a year and month, or a day; empty if not known. */
    public String plain() {
        return plain(text);
    }

    private static String plain(String text) {
        return text.replaceAll("[~?%]$", "");
    }

    private static LocalDate firstDay(String text) {
        var plain = plain(text);
        try {
            return switch (plain.length()) {
                case 4 -> Year.parse(plain).atDay(1);
                case 7 -> YearMonth.parse(plain).atDay(1);
                default -> LocalDate.parse(plain);
            };
        } catch (DateTimeException notOnTheCalendar) {
            return null;
        }
    }

    /** From one day to another, both included. */
    public record Span(LocalDate first, LocalDate last) {}
}
