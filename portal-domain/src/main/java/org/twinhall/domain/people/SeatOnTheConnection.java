package org.twinhall.domain.people;

import java.sql.Connection;
import java.sql.SQLException;
import org.eclipse.persistence.exceptions.DatabaseException;
import org.eclipse.persistence.internal.databaseaccess.DatabaseAccessor;
import org.eclipse.persistence.sessions.SessionEvent;
import org.eclipse.persistence.sessions.SessionEventAdapter;

/**
 * Tells the database for which government each transaction works, so that row-level security can be the second wall.
 *
 * <p>The setting lives as long as the transaction: a connection goes back to the pool without it, and work outside a
 * transaction sees nothing but what is public.
 */
public class SeatOnTheConnection extends SessionEventAdapter {

    @Override
    public void postAcquireConnection(SessionEvent event) {
        var connection = ((DatabaseAccessor) event.getResult()).getConnection();
        try {
            tell(connection);
        } catch (SQLException refused) {
            throw DatabaseException.sqlException(refused);
        }
    }

    private static void tell(Connection connection) throws SQLException {
        try (var statement = connection.prepareStatement("select set_config('app.government', ?, true)")) {
            statement.setString(
                    1,
                    BoundSeat.ofThisThread()
                            .map(seat -> seat.governmentId().toString())
                            .orElse(""));
            statement.execute();
        }
    }
}
