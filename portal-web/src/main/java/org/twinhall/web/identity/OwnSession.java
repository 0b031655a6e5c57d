package org.twinhall.web.identity;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Instant;

/** The session of the person who asks. */
@ApplicationScoped
public class OwnSession {

    /** The next request asks Keycloak anew who the person is and what they may do. */
    public void askAgain(HttpServletRequest request) {
        var session = request.getSession(false);
        SignedIn.in(session).ifPresent(person -> person.knownAs(person.identity(), Instant.EPOCH)
                .keepIn(session));
    }
}
