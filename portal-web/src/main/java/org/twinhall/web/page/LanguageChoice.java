package org.twinhall.web.page;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Duration;
import org.twinhall.web.setting.PublicAddress;

/** Remembers the language that an address asks for. The page itself is answered at once, in that language. */
public class LanguageChoice extends HttpFilter {
    private static final long serialVersionUID = 1L;

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        // Only a read is looked at: asking for a parameter would consume the body of anything else.
        if (request.getMethod().equals("GET")) {
            Language.asked(request).ifPresent(locale -> response.addCookie(remember(locale.toLanguageTag())));
        }
        chain.doFilter(request, response);
    }

    private static Cookie remember(String tag) {
        var cookie = new Cookie(Language.NAME, tag);
        cookie.setPath("/");
        cookie.setMaxAge((int) Duration.ofDays(365).toSeconds());
        cookie.setHttpOnly(true);
        cookie.setSecure(PublicAddress.isHttps());
        cookie.setAttribute("SameSite", "Lax");
        return cookie;
    }
}
