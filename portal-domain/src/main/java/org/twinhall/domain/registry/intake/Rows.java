package org.twinhall.domain.registry.intake;

import jakarta.persistence.PersistenceException;
import java.sql.Array;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;

/** Statements about many rows at once, on the connection of the present transaction: an array a column instead of a statement a row. */
final class Rows {
    private final Connection connection;

    Rows(Connection connection) {
        this.connection = connection;
    }

    /** Reads one row of an answer. */
    interface Reading<T> {
        T of(ResultSet row) throws SQLException;
    }

    /** A column of values, sent as texts; the statement says of which type they are. A column in a column is a text of its own. */
    <T> Array column(Collection<T> rows, Function<T, Object> value) {
        try {
            return connection.createArrayOf(
                    "text",
                    rows.stream()
                            .map(value)
                            .map(each -> each == null ? null : each.toString())
                            .toArray(String[]::new));
        } catch (SQLException refused) {
            throw failed(refused);
        }
    }

    int change(String sql, Object... values) {
        try (var statement = connection.prepareStatement(sql)) {
            fill(statement, values);
            return statement.executeUpdate();
        } catch (SQLException refused) {
            throw failed(refused);
        }
    }

    <T> List<T> ask(String sql, Reading<T> reading, Object... values) {
        try (var statement = connection.prepareStatement(sql)) {
            statement.setFetchSize(5000);
            fill(statement, values);
            try (var answer = statement.executeQuery()) {
                var rows = new ArrayList<T>();
                while (answer.next()) {
                    rows.add(reading.of(answer));
                }
                return rows;
            }
        } catch (SQLException refused) {
            throw failed(refused);
        }
    }

    /** Many rows by the same statement, each with values of its own. */
    void each(String sql, Collection<Object[]> rows) {
        try (var statement = connection.prepareStatement(sql)) {
            var waiting = 0;
            for (var row : rows) {
                fill(statement, row);
                statement.addBatch();
                if (++waiting % 1000 == 0) {
                    statement.executeBatch();
                }
            }
            statement.executeBatch();
        } catch (SQLException refused) {
            throw failed(refused);
        }
    }

    private void fill(PreparedStatement statement, Object... values) throws SQLException {
        for (var at = 0; at < values.length; at++) {
            if (values[at] instanceof Array array) {
                statement.setArray(at + 1, array);
            } else if (values[at] instanceof List<?> list) {
                statement.setArray(at + 1, connection.createArrayOf("text", list.toArray()));
            } else {
                statement.setObject(at + 1, values[at]);
            }
        }
    }

    static List<String> texts(ResultSet row, String column) throws SQLException {
        var array = row.getArray(column);
        return array == null ? List.of() : Arrays.asList((String[]) array.getArray());
    }

    static Integer whole(ResultSet row, String column) throws SQLException {
        var number = row.getInt(column);
        return row.wasNull() ? null : number;
    }

    static UUID id(ResultSet row, String column) throws SQLException {
        return row.getObject(column, UUID.class);
    }

    private static PersistenceException failed(SQLException refused) {
        return new PersistenceException("The database did not take it: " + refused.getSQLState(), refused);
    }
}
