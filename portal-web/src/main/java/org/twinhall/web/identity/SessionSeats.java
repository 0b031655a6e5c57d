package org.twinhall.web.identity;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpSession;
import java.util.Optional;
import org.twinhall.domain.people.Seat;

/** The seats of people whose page stays open over a socket: what a request knows by its filters, a socket has to ask for. */
@ApplicationScoped
public class SessionSeats {
    @Inject
    Sessions sessions;

    @Inject
    Seats seats;

    /**
     * The seat of the session's person in that government, as Keycloak knows them now.
     *
     * @param session may be null or ended
     * @return empty if nobody is signed in any more, or the person has no seat there any more
     */
    public Optional<Seat> of(HttpSession session, String government) {
        return sessions.person(session).flatMap(person -> seats.of(person.identity(), government));
    }
}
