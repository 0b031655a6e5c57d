package org.twinhall.web.identity;

import jakarta.servlet.ServletRequest;
import java.util.Optional;

/** Hands the identity that the authentication mechanism found to the rest of the same request. */
final class Visitor {
    private static final String ATTRIBUTE = "twinhall.identity";

    private Visitor() {}

    static void isKnown(ServletRequest request, Identity identity) {
        request.setAttribute(ATTRIBUTE, identity);
    }

    /** The person of this request, from a session or a token; empty for the public. */
    static Optional<Identity> of(ServletRequest request) {
        return Optional.ofNullable((Identity) request.getAttribute(ATTRIBUTE));
    }
}
