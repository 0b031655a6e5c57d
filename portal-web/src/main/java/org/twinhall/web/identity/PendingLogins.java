package org.twinhall.web.identity;

import jakarta.servlet.http.HttpSession;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The logins begun in one browser. Several, because a person whose session has ended may have several tabs open, and each
 * comes back with a state of its own.
 */
record PendingLogins(List<PendingLogin> logins) implements Serializable {

    private static final int MOST = 8;
    private static final String ATTRIBUTE = "twinhall.pending-logins";

    PendingLogins {
        logins = new ArrayList<>(logins);
    }

    static PendingLogins none() {
        return new PendingLogins(List.of());
    }

    static PendingLogins in(HttpSession session) {
        var kept = session == null ? null : (PendingLogins) session.getAttribute(ATTRIBUTE);
        return kept == null ? none() : kept;
    }

    void keepIn(HttpSession session) {
        session.setAttribute(ATTRIBUTE, this);
    }

    /** With one more; the oldest is forgotten when there are too many. */
    PendingLogins and(PendingLogin login) {
        var more = new PendingLogins(logins);
        more.logins.add(login);
        while (more.logins.size() > MOST) {
            more.logins.remove(0);
        }
        return more;
    }

    /** Without one: a state is good for one answer. */
    PendingLogins without(PendingLogin login) {
        var fewer = new PendingLogins(logins);
        fewer.logins.remove(login);
        return fewer;
    }

    Optional<PendingLogin> of(String state) {
        return logins.stream().filter(login -> login.state().equals(state)).findFirst();
    }
}
