package org.twinhall.launcher;

import java.sql.DriverManager;
import java.sql.SQLException;

/**
 * One login to one database.
 *
 * @param url      a JDBC address, {@code jdbc:postgresql://host:port/database}
 * @param user     the role
 * @param password its password; never null, may be empty
 */
record Database(String url, String user, String password) {

    /** Opens a connection and closes it, so that a wrong address is told at once and not by a stack trace later. */
    void check(String setting) {
        try (var connection = DriverManager.getConnection(url, user, password)) {
            connection.getMetaData().getDatabaseMajorVersion();
        } catch (SQLException e) {
            throw new Refusal(
                    setting + " leads nowhere: as " + user + " at " + url + " the database answers \"" + e.getMessage()
                            + "\".",
                    e);
        }
    }
}
