package org.twinhall.web.page;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.text.DecimalFormatSymbols;
import java.text.NumberFormat;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.YearMonth;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.time.chrono.IsoChronology;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.time.format.FormatStyle;
import java.time.temporal.TemporalAccessor;
import java.util.Locale;
import org.twinhall.domain.people.Person;
import org.twinhall.domain.shared.EdtfDate;

/** Dates, numbers and names of countries and languages in the reader's words. */
@Named
@RequestScoped
public class Words {
    @Inject
    Language language;

    /** Made once for all figures of a page; a reader does not change their way of writing in the middle of it. */
    private NumberFormat figures;

    /**
     * A date as precisely as it is known: "August 2010", "1961", "about 1950", "date not known".
     *
     * @param date an {@link EdtfDate}, a text in EDTF, a {@link LocalDate}, a moment (told in UTC), or null
     */
    public String date(Object date) {
        return date(date, ZoneOffset.UTC, language.getWriting());
    }

    /** The same, a moment told in a zone and with its name. */
    public String dateIn(Object date, ZoneId zone) {
        return date(date, zone == null ? ZoneOffset.UTC : zone, language.getWriting());
    }

    /** For the {@code datetime} of a {@code time} element; null if the date is not known or not precise. */
    public String machineDate(Object date) {
        if (date instanceof EdtfDate edtf) {
            return edtf.isKnown() ? edtf.plain() : null;
        }
        if (date instanceof String text) {
            return machineDate(new EdtfDate(text));
        }
        return date == null ? null : date.toString();
    }

    /** Whether a date is a moment of a day, which a browser may tell again in the reader's own zone. */
    public boolean moment(Object date) {
        return date instanceof Instant || date instanceof OffsetDateTime || date instanceof ZonedDateTime;
    }

    /** A count or a figure, grouped as the reader writes it; empty for null. */
    public String number(Number number) {
        return number == null ? "" : figures().format(number);
    }

    private NumberFormat figures() {
        if (figures == null) {
            figures = NumberFormat.getInstance(language.getWriting());
        }
        return figures;
    }

    /** An amount of money with its two decimals; empty for null. */
    public String amount(Number amount) {
        if (amount == null) {
            return "";
        }
        var figure = NumberFormat.getInstance(language.getWriting());
        figure.setMinimumFractionDigits(2);
        return figure.format(amount);
    }

    /** What stands before the decimals of a number. */
    public String getDecimalMark() {
        return String.valueOf(
                DecimalFormatSymbols.getInstance(language.getWriting()).getDecimalSeparator());
    }

    /** What parts the thousands of a number. */
    public String getThousandsMark() {
        return String.valueOf(
                DecimalFormatSymbols.getInstance(language.getWriting()).getGroupingSeparator());
    }

    /** How the hours of a day are counted, as scripts call it: {@code h12} or {@code h23}. */
    public String getHourCycle() {
        return hourPattern(language.getWriting()).contains("a") ? "h12" : "h23";
    }

    /** A size in bytes, in B, kB or MB of a thousand. */
    public String size(long bytes) {
        if (bytes < 1000) {
            return bytes + " B";
        }
        var inMegabytes = bytes >= 1_000_000;
        var figure = NumberFormat.getInstance(language.getWriting());
        figure.setMaximumFractionDigits(inMegabytes ? 1 : 0);
        return figure.format(bytes / (inMegabytes ? 1e6 : 1e3)) + (inMegabytes ? " MB" : " kB");
    }

    /** The name of a country by ISO 3166-1 alpha-2; empty for none. */
    public String country(String code) {
        return code == null || code.isBlank() || code.equals("XX")
                ? ""
                : new Locale.Builder().setRegion(code).build().getDisplayCountry(language.getLocale());
    }

    /** The name of a person, or that they were erased; null for nobody. */
    public String person(Person person) {
        return PersonWords.of(person, language.getLocale());
    }

    /** The name of a language by its tag. */
    public String language(String tag) {
        return Locale.forLanguageTag(tag).getDisplayLanguage(language.getLocale());
    }

    /** A text with arguments in braces, such as {@code {0} of {1}}; for pages that say a sentence around a value. */
    public String say(String pattern, Object first) {
        return new java.text.MessageFormat(pattern, language.getWriting()).format(new Object[] {first});
    }

    /** The same with two arguments. */
    public String say(String pattern, Object first, Object second) {
        return new java.text.MessageFormat(pattern, language.getWriting()).format(new Object[] {first, second});
    }

    static String date(Object date, ZoneId zone, Locale locale) {
        if (date == null) {
            return PageText.of(locale, "date.unknown");
        }
        if (date instanceof String text) {
            return edtf(new EdtfDate(text), locale);
        }
        if (date instanceof EdtfDate edtf) {
            return edtf(edtf, locale);
        }
        if (date instanceof Instant instant) {
            return moment(instant.atZone(zone), locale);
        }
        if (date instanceof OffsetDateTime moment) {
            return moment(moment.atZoneSameInstant(zone), locale);
        }
        return date instanceof ZonedDateTime moment ? moment(moment, locale) : day((TemporalAccessor) date, locale);
    }

    private static String moment(ZonedDateTime moment, Locale locale) {
        return day(moment, locale) + ", " + hour(moment, locale);
    }

    private static String day(TemporalAccessor day, Locale locale) {
        return DateTimeFormatter.ofLocalizedDate(FormatStyle.LONG)
                .withLocale(Language.withoutRegion(locale))
                .format(day);
    }

    /** With the zone; UTC is told as UTC, not as the Z of a machine. Hours up to 23 have two digits, as browsers write them. */
    private static String hour(ZonedDateTime moment, Locale locale) {
        var pattern = hourPattern(locale);
        var written = DateTimeFormatter.ofPattern(pattern + " z", locale).format(moment);
        return written.endsWith(" Z") ? written.substring(0, written.length() - 1) + "UTC" : written;
    }

    private static String hourPattern(Locale locale) {
        return DateTimeFormatterBuilder.getLocalizedDateTimePattern(
                        null, FormatStyle.SHORT, IsoChronology.INSTANCE, Language.withoutRegion(locale))
                .replaceFirst("(?<!H)H(?!H)", "HH");
    }

    private static String edtf(EdtfDate date, Locale locale) {
        if (!date.isKnown()) {
            return PageText.of(locale, "date.unknown");
        }
        var plain = date.plain();
        var words =
                switch (plain.length()) {
                    case 4 -> plain;
                    case 7 ->
                        DateTimeFormatter.ofPattern(PageText.of(locale, "date.month"), locale)
                                .format(YearMonth.parse(plain));
                    default -> day(LocalDate.parse(plain), locale);
                };
        return date.isQualified() ? PageText.of(locale, qualifier(date.text()), words) : words;
    }

    private static String qualifier(String text) {
        return text.endsWith("?") ? "date.uncertain" : text.endsWith("~") ? "date.about" : "date.about-uncertain";
    }
}
