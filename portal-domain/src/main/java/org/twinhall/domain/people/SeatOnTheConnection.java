package org.twinhall.domain.people;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.eclipse.persistence.exceptions.DatabaseException;
import org.eclipse.persistence.internal.databaseaccess.DatabaseAccessor;
import org.eclipse.persistence.sessions.SessionEvent;
import org.eclipse.persistence.sessions.SessionEventAdapter;

/**
 * Tells the database for which government each transaction works, on which records and who asks, so that row-level security can be the second wall.
 *
 * <p>The setting lives as long as the transaction: a connection goes back to the pool without it, and work outside a
 * transaction sees nothing but what is public. So does a transaction of a reader without seat and name, for whom nothing is told.
 */
public class SeatOnTheConnection extends SessionEventAdapter {
    private static final String TELLING =
            "select set_config('app.government', ?, true), set_config('app.reach', ?, true), set_config('app.person', ?, true)";

    @Override
    public void postAcquireConnection(SessionEvent event) {
        var connection = ((DatabaseAccessor) event.getResult()).getConnection();
        try {
            if (BoundSeat.ofThisThread().isPresent()
                    || BoundPerson.ofThisThread().isPresent()) {
                tell(connection);
            }
        } catch (SQLException refused) {
            throw DatabaseException.sqlException(refused);
        }
    }

    private static void tell(Connection connection) throws SQLException {
        try (var statement = connection.prepareStatement(TELLING)) {
            var seat = BoundSeat.ofThisThread();
            statement.setString(1, government(seat));
            statement.setString(2, reach(seat));
            statement.setString(3, person(BoundPerson.ofThisThread()));
            statement.execute();
        }
    }

    static String government(Optional<Seat> seat) {
        return seat.map(present -> present.governmentId().toString()).orElse("");
    }

    /** Who asks, so that nobody writes history in another's name. */
    static String person(Optional<Somebody> somebody) {
        return somebody.map(Somebody::subject).orElse("");
    }

    /** {@code all}, or the ids of the records with commas between them. */
    static String reach(Optional<Seat> seat) {
        return seat.map(Seat::reach)
                .map(reach -> reach.whole()
                        ? "all"
                        : reach.records().stream().map(UUID::toString).collect(Collectors.joining(",")))
                .orElse("");
    }
}
