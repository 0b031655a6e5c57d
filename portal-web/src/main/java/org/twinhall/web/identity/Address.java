package org.twinhall.web.identity;

import jakarta.servlet.http.HttpServletRequest;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.Optional;
import java.util.regex.Pattern;

/** What the address of a request says, before anybody looks at who asks. */
final class Address {
    private static final Pattern SEAT = Pattern.compile("/t/([a-z0-9][a-z0-9-]{0,62})(/.*)?");
    private static final Pattern API_SEAT = Pattern.compile("/api/v1/t/([a-z0-9][a-z0-9-]{0,62})(/.*)?");

    private Address() {}

    /** The path as servlets see it: without the context, decoded, without path parameters. */
    static String path(HttpServletRequest request) {
        var more = request.getPathInfo();
        return more == null ? request.getServletPath() : request.getServletPath() + more;
    }

    static boolean isApi(String path) {
        return path.equals("/api") || path.startsWith("/api/");
    }

    /** Pages for people with a seat, and the pages about their seats and themselves. */
    static boolean needsLogin(String path) {
        return path.equals("/t")
                || path.startsWith("/t/")
                || path.startsWith("/seats")
                || path.startsWith("/no-seat")
                || path.equals("/me.xhtml")
                || isUnder("/me", path);
    }

    /** What the API answers only to somebody. */
    static boolean needsToken(String path, String method) {
        return path.startsWith("/api/v1/t/")
                || isUnder("/api/v1/me", path)
                || !(method.equals("GET") || method.equals("HEAD") || method.equals("OPTIONS"));
    }

    private static boolean isUnder(String place, String path) {
        return path.equals(place) || path.startsWith(place + "/");
    }

    /** Styles, scripts, fonts: the same for everybody. */
    static boolean isResource(String path) {
        return path.startsWith("/jakarta.faces.resource/") || path.startsWith("/resources/");
    }

    /** The government in the address of a page or of the API; empty if it names none. */
    static Optional<SeatAddress> seat(String path) {
        var matcher = (isApi(path) ? API_SEAT : SEAT).matcher(path);
        return matcher.matches()
                ? Optional.of(new SeatAddress(matcher.group(1), matcher.group(2) == null ? "" : matcher.group(2)))
                : Optional.empty();
    }

    /**
     * A government and what comes after it in the address.
     *
     * @param rest begins with a slash, or empty
     */
    record SeatAddress(String slug, String rest) {}

    /**
     * The page to come back to. A form is sent to the address of its view, which may lack what the page was opened with: the
     * page that sent the request says it whole.
     */
    static ReturnAddress page(HttpServletRequest request) {
        var own = request.getRequestURI();
        var isRead = request.getMethod().equals("GET") && request.getHeader("Faces-Request") == null;
        if (isRead) {
            return ReturnAddress.of(request.getQueryString() == null ? own : own + "?" + request.getQueryString());
        }
        return ReturnAddress.of(referer(request)
                .filter(page -> page.equals(own) || page.startsWith(own + "?"))
                .orElse(own));
    }

    private static Optional<String> referer(HttpServletRequest request) {
        var header = request.getHeader("Referer");
        if (header == null) {
            return Optional.empty();
        }
        try {
            var uri = new URI(header);
            return Optional.ofNullable(uri.getRawPath())
                    .map(path -> uri.getRawQuery() == null ? path : path + "?" + uri.getRawQuery());
        } catch (URISyntaxException e) {
            return Optional.empty();
        }
    }
}
