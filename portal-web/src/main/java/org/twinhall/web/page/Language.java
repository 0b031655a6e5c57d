package org.twinhall.web.page;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.twinhall.web.problem.Wishes;

/**
 * The language of the reader: what the address asks ({@code ?lang=es}), else what the reader once chose (cookie {@code lang}),
 * else what the browser prefers, else English.
 */
@Named
@RequestScoped
public class Language {
    /** The request parameter and the cookie. */
    static final String NAME = Wishes.NAME;

    private static final List<Locale> SPOKEN = List.of(Locale.ENGLISH, Locale.forLanguageTag("es"));

    @Inject
    HttpServletRequest request;

    @Inject
    PageAddress address;

    /** Found once: a page asks for each of its words. */
    private Locale locale;

    private Locale writing;

    /** The language of a request, also where no page is shown. */
    public static Locale of(HttpServletRequest request) {
        return asked(request)
                .or(() -> Wishes.chosen(request))
                .or(() -> preferred(request))
                .orElse(Locale.ENGLISH);
    }

    /** What the address asks; empty if nothing, or a language we do not speak. */
    static Optional<Locale> asked(HttpServletRequest request) {
        return spoken(request.getParameter(NAME));
    }

    private static Optional<Locale> preferred(HttpServletRequest request) {
        return Wishes.ofBrowser(request).stream()
                .flatMap(locale -> spoken(locale.getLanguage()).stream())
                .findFirst();
    }

    private static Optional<Locale> spoken(String tag) {
        return SPOKEN.stream()
                .filter(locale -> locale.getLanguage().equals(tag))
                .findFirst();
    }

    /**
     * The way the reader writes numbers and dates: the language of the page, as it is written in the region that their browser
     * asks for. A browser that wishes for another language than the reader chose says nothing of how they write this one.
     */
    public static Locale writing(HttpServletRequest request) {
        var language = of(request);
        return Wishes.ofBrowser(request).stream()
                .filter(locale -> locale.getLanguage().equals(language.getLanguage()))
                .map(Locale::getCountry)
                .filter(region -> region.matches("[A-Z]{2}|[0-9]{3}"))
                .findFirst()
                .map(region -> new Locale.Builder()
                        .setLanguage(language.getLanguage())
                        .setRegion(region)
                        .build())
                .orElse(withoutRegion(language));
    }

    /** English of no region names the day before the month, as most of the world does. */
    static Locale withoutRegion(Locale language) {
        return language.equals(Locale.ENGLISH) ? Locale.UK : language;
    }

    public Locale getLocale() {
        if (locale == null) {
            locale = of(request);
        }
        return locale;
    }

    /** How the reader writes numbers and dates. */
    public Locale getWriting() {
        if (writing == null) {
            writing = writing(request);
        }
        return writing;
    }

    /** The same for the scripts of a page, so that they write as the server does. */
    public String getWritingTag() {
        return getWriting().toLanguageTag();
    }

    /** The tag for {@code lang} attributes. */
    public String getTag() {
        return getLocale().toLanguageTag();
    }

    /** All languages of the portal, each by its own name, with the address of this page in it. */
    public List<Choice> getChoices() {
        var now = getLocale();
        return SPOKEN.stream()
                .map(locale -> new Choice(
                        locale.toLanguageTag(),
                        ownName(locale),
                        address.with(NAME, locale.toLanguageTag()),
                        locale.equals(now)))
                .toList();
    }

    /** The name of the reader's language, in that language. */
    public String getName() {
        return ownName(getLocale());
    }

    private static String ownName(Locale locale) {
        var name = locale.getDisplayLanguage(locale);
        return name.substring(0, 1).toUpperCase(locale) + name.substring(1);
    }

    /**
     * A language one can change to.
     *
     * @param tag     BCP 47
     * @param name    its own name, in itself
     * @param address this page in it
     * @param current whether the page is in it
     */
    public record Choice(String tag, String name, String address, boolean current) {}
}
