package org.twinhall.web.container;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.sql.SQLException;
import org.junit.platform.launcher.LauncherSession;
import org.junit.platform.launcher.LauncherSessionListener;

/** The PostgreSQL of the tests in the container: there before the server starts, gone after it has stopped. */
public class TestDatabase implements LauncherSessionListener {
    private EmbeddedPostgres postgres;

    @Override
    public void launcherSessionOpened(LauncherSession session) {
        var port = System.getProperty("it.database.port");
        if (port != null) {
            start(Integer.parseInt(port));
        }
    }

    private void start(int port) {
        try {
            postgres = EmbeddedPostgres.builder()
                    .setPort(port)
                    .setLocaleConfig("locale", "C.UTF-8")
                    .setLocaleConfig("encoding", "UTF8")
                    .start();
            try (var connection = postgres.getPostgresDatabase().getConnection();
                    var statement = connection.createStatement()) {
                statement.execute("create role twinhall_owner login password 'owner'");
                statement.execute("create role twinhall_app login nosuperuser nobypassrls password 'app'");
                statement.execute("create database twinhall owner twinhall_owner");
            }
        } catch (IOException | SQLException broken) {
            throw new IllegalStateException("No database to test on", broken);
        }
    }

    @Override
    public void launcherSessionClosed(LauncherSession session) {
        try {
            if (postgres != null) {
                postgres.close();
            }
        } catch (IOException stillRunning) {
            throw new IllegalStateException("PostgreSQL did not stop", stillRunning);
        }
    }
}
