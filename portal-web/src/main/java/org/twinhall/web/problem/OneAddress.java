package org.twinhall.web.problem;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * A thing of the API, and a page of work, has one address. Servers read some others as the same: with parameters after a semicolon,
 * doubled slashes, dots, or slashes and dots written in figures. What is asked of an address, such as a program's scope, must not
 * depend on who reads it; so there is nothing at those.
 */
public class OneAddress extends HttpFilter {
    private static final long serialVersionUID = 1L;

    private static final Pattern LEADING = Pattern.compile("^/+");
    private static final Pattern GUARDED = Pattern.compile("/(api|t|socket)([/;].*)?");
    private static final Pattern OTHERWISE = Pattern.compile("[;\\\\]|//|/\\.{1,2}(/|$)|%(2e|2f|3b|5c|25|00)");

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        var address = request.getRequestURI();
        if (isOne(address)) {
            chain.doFilter(request, response);
        } else if (address.startsWith("/api")) {
            Problems.send(Problem.of(404, "unknown", Problems.language(request)), response);
        } else {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
        }
    }

    /** Whether an address, as it was sent, is written in the one way that counts. */
    static boolean isOne(String address) {
        var read = LEADING.matcher(address).replaceFirst("/");
        if (!GUARDED.matcher(read).matches()) {
            return true;
        }
        return address.equals(read)
                && !OTHERWISE.matcher(address.toLowerCase(Locale.ROOT)).find()
                && !(read.startsWith("/api/") && read.endsWith("/"));
    }
}
