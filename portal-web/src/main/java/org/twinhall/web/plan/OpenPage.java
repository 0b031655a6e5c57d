package org.twinhall.web.plan;

import jakarta.servlet.http.HttpSession;
import jakarta.websocket.CloseReason;
import jakarta.websocket.Session;
import java.io.IOException;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.twinhall.domain.people.Seat;
import org.twinhall.web.identity.SessionSeats;

/** A page of somebody who has a plan open: where to send what happens, in whose seat, and which cell the person is in. */
final class OpenPage {
    private static final Logger LOG = Logger.getLogger(OpenPage.class.getName());

    private final Session socket;
    private final HttpSession login;
    private final String government;
    private final UUID planId;
    private final Locale language;
    private volatile Seat seat;
    private volatile Place place = Place.NOWHERE;

    /** Which cell somebody is in; both null if in none. */
    record Place(UUID rowId, String field) {
        static final Place NOWHERE = new Place(null, null);
    }

    OpenPage(Session socket, HttpSession login, String government, UUID planId, Locale language) {
        this.socket = socket;
        this.login = login;
        this.government = government;
        this.planId = planId;
        this.language = language;
    }

    /** The seat as it is now; empty, and the page closed, if the login has ended or the seat does not reach the plan any more. */
    Optional<Seat> seat(SessionSeats seats) {
        var now = seats.of(login, government).filter(present -> present.reach().includes(planId));
        seat = now.orElse(null);
        if (now.isEmpty()) {
            close();
        }
        return now;
    }

    /** The seat as it was when it was last asked for: at most as old as the page's last sign of life. */
    Optional<Seat> lastSeat() {
        return Optional.ofNullable(seat);
    }

    String id() {
        return socket.getId();
    }

    UUID planId() {
        return planId;
    }

    Locale language() {
        return language;
    }

    Place place() {
        return place;
    }

    void isAt(Place where) {
        place = where;
    }

    /** Sends without waiting for the reader; a page that is gone hears nothing. */
    synchronized void tell(String message) {
        if (socket.isOpen()) {
            socket.getAsyncRemote().sendText(message, sent -> {
                if (!sent.isOK()) {
                    LOG.log(Level.FINE, "The page did not hear it and will read the plan again", sent.getException());
                }
            });
        }
    }

    /** The page may not stay. */
    void close() {
        try {
            socket.close(new CloseReason(CloseReason.CloseCodes.VIOLATED_POLICY, "seat"));
        } catch (IOException | IllegalStateException gone) {
            LOG.log(Level.FINE, "The page was gone already", gone);
        }
    }
}
