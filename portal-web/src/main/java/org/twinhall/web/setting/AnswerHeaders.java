package org.twinhall.web.setting;

import jakarta.servlet.http.HttpServletResponse;
import java.net.URI;

/** The security headers that every answer has: pages, files, API, errors, and those that are given before any filter is asked. */
public final class AnswerHeaders {
    /** The header that says what a browser may load and do. */
    public static final String POLICY = "Content-Security-Policy";

    private static final String TEXT = text();
    private static final boolean HTTPS = PublicAddress.isHttps();

    private AnswerHeaders() {}

    /** Puts them on an answer. */
    public static void put(HttpServletResponse response) {
        response.setHeader(POLICY, TEXT);
        response.setHeader("X-Content-Type-Options", "nosniff");
        response.setHeader("Referrer-Policy", "same-origin");
        response.setHeader("Cross-Origin-Opener-Policy", "same-origin");
        response.setHeader("Cross-Origin-Resource-Policy", "same-origin");
        response.setHeader("Permissions-Policy", "camera=(), geolocation=(), microphone=(), payment=(), usb=()");
        if (HTTPS) {
            response.setHeader("Strict-Transport-Security", "max-age=31536000; includeSubDomains");
        }
    }

    /**
     * What a browser may load and do on our pages; why each part is as it is stands in docs/adr/0003.
     *
     * <p>{@code script-src} is last on purpose: PrimeFaces adds the nonce of its own scripts to the end of the policy.
     */
    public static String policy() {
        return TEXT;
    }

    /** Put together once: what is set does not change while the portal runs. */
    private static String text() {
        return "default-src 'self'; base-uri 'self'; object-src 'none'; frame-ancestors 'none'; img-src 'self' data:; "
                + "style-src 'self'; form-action 'self'"
                + origin(Setting.OIDC_ISSUER.value())
                + "; script-src 'self'";
    }

    /** Signing in and out goes there from a form, and browsers hold redirects to the policy too. */
    private static String origin(String issuer) {
        var address = URI.create(issuer);
        return " " + address.getScheme() + "://" + address.getRawAuthority();
    }
}
