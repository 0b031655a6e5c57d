package org.twinhall.web.identity;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.Set;

/**
 * Where a person goes after the login. Only an address of this portal: anything that a browser could read as another site is
 * taken for the front page, so that nobody can send a link to our login which ends on theirs.
 *
 * @param path path and query, beginning with exactly one slash
 */
public record ReturnAddress(String path) {

    /** The public front page. */
    public static final ReturnAddress FRONT = new ReturnAddress("/");

    private static final int LONGEST = 2000;
    private static final Set<String> NOT_A_PLACE_TO_BE =
            Set.of("/callback", "/signout", "/signin-later", "/signin-refused");

    /** The address if it is one of ours, else {@link #FRONT}. */
    public static ReturnAddress of(String wish) {
        return isOurs(wish) ? new ReturnAddress(wish) : FRONT;
    }

    private static boolean isOurs(String wish) {
        if (wish == null || wish.length() > LONGEST || !wish.startsWith("/") || wish.startsWith("//")) {
            return false;
        }
        // Browsers read a backslash as a slash and drop tabs and line ends: "/\t/evil" would be "//evil". A header
        // keeps
        // only the low byte of what is beyond ASCII: U+012F would be a slash.
        if (wish.chars().anyMatch(c -> c == '\\' || c <= ' ' || c >= 0x7f)) {
            return false;
        }
        try {
            var uri = new URI(wish);
            return !uri.isAbsolute() && uri.getRawAuthority() == null && !NOT_A_PLACE_TO_BE.contains(uri.getPath());
        } catch (URISyntaxException e) {
            return false;
        }
    }
}
