package org.twinhall.web.identity;

import jakarta.servlet.http.HttpSession;
import java.io.Serializable;
import java.time.Instant;
import java.util.Optional;

/**
 * What the browser's session remembers of a login; small, because sessions travel between nodes.
 *
 * @param identity     who
 * @param idToken      shown to Keycloak at logout
 * @param refreshToken asks Keycloak again who the person is and what they may do
 * @param accessToken  asks whether all of this still counts
 * @param renewAt      when a new access token is to be had
 * @param freshUntil   when it is to be asked again whether all of this still counts
 */
record SignedIn(
        Identity identity, String idToken, String refreshToken, String accessToken, Instant renewAt, Instant freshUntil)
        implements Serializable {

    private static final String ATTRIBUTE = "twinhall.signed-in";

    static Optional<SignedIn> in(HttpSession session) {
        return session == null ? Optional.empty() : Optional.ofNullable((SignedIn) session.getAttribute(ATTRIBUTE));
    }

    void keepIn(HttpSession session) {
        session.setAttribute(ATTRIBUTE, this);
    }

    boolean isStale(Instant now) {
        return !now.isBefore(freshUntil);
    }

    boolean isToBeRenewed(Instant now) {
        return !now.isBefore(renewAt);
    }

    /** The same login, of the person as they are known now. */
    SignedIn knownAs(Identity now, Instant until) {
        return new SignedIn(now, idToken, refreshToken, accessToken, renewAt, until);
    }
}
