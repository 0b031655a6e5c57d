package org.twinhall.web.problem;

import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** What a reader would like to read. */
public final class Wishes {
    /** The cookie, and the request parameter, of the language that somebody chose here. */
    public static final String NAME = "lang";

    private static final int MOST = 10;

    private Wishes() {}

    /** What the reader once chose, of the languages that the portal speaks. */
    public static Optional<Locale> chosen(HttpServletRequest request) {
        return Optional.ofNullable(request.getCookies()).stream()
                .flatMap(Arrays::stream)
                .filter(cookie -> cookie.getName().equals(NAME))
                .map(Cookie::getValue)
                .filter(Problems.LANGUAGES::contains)
                .findFirst()
                .map(Locale::forLanguageTag);
    }

    /**
     * Languages, the dearest first, for the pages of others who speak more of them than we do. Who chose one here has said it.
     */
    public static List<Locale> of(HttpServletRequest request) {
        if (chosen(request).isPresent()) {
            return List.of(chosen(request).get());
        }
        var browsers = ofBrowser(request);
        return browsers.isEmpty()
                ? List.of(Locale.ENGLISH)
                : browsers.stream().limit(MOST).toList();
    }

    /** What the browser asks for, the dearest first; empty if it says nothing: the server then names its own language. */
    public static List<Locale> ofBrowser(HttpServletRequest request) {
        return request.getHeader("Accept-Language") == null ? List.of() : Collections.list(request.getLocales());
    }
}
