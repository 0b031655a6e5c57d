package org.twinhall.web.plan;

import jakarta.annotation.PostConstruct;
import jakarta.annotation.PreDestroy;
import jakarta.annotation.Resource;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.ejb.TransactionManagement;
import jakarta.ejb.TransactionManagementType;
import jakarta.enterprise.concurrent.ManagedThreadFactory;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Properties;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.postgresql.PGConnection;
import org.twinhall.domain.plan.PlanChanged;
import org.twinhall.web.setting.Setting;

/**
 * Listens, on one connection of its own, to what is committed to plans on any node, and passes it to the pages of this one. The
 * database tells of a change when, and only if, its transaction is committed.
 *
 * <p>The connection is not of the pool: it stays open and idle, and outside the pool nobody sets a seat on it, so that it can
 * read nothing.
 */
@Singleton
@Startup
@TransactionManagement(TransactionManagementType.BEAN)
public class PlanEar {
    private static final Logger LOG = Logger.getLogger(PlanEar.class.getName());
    private static final int LISTEN_MILLIS = 1000;
    private static final long PAUSE_MILLIS = 1000;

    @Resource
    ManagedThreadFactory threads;

    @Inject
    OpenPlans openPlans;

    private volatile boolean stopped;
    private Thread listener;

    @PostConstruct
    void start() {
        listener = threads.newThread(this::listen);
        listener.setName("twinhall-plan-ear");
        listener.start();
    }

    @PreDestroy
    void stop() {
        stopped = true;
        listener.interrupt();
    }

    private void listen() {
        while (!stopped) {
            try (var connection = connect()) {
                // What was committed while nobody listened is not told again.
                openPlans.changedUnheard();
                hear(connection.unwrap(PGConnection.class));
            } catch (SQLException away) {
                LOG.log(stopped ? Level.FINE : Level.WARNING, "Changes of plans are not heard; listening again", away);
                pause();
            }
        }
    }

    private static Connection connect() throws SQLException {
        var who = new Properties();
        who.setProperty("user", Setting.DB_USER.value());
        who.setProperty("password", Setting.DB_PASSWORD.value());
        who.setProperty("ApplicationName", "twinhall plan ear");
        who.setProperty("tcpKeepAlive", "true");
        var connection = DriverManager.getConnection(Setting.DB_URL.value(), who);
        try (var statement = connection.createStatement()) {
            statement.execute("listen " + PlanChanged.CHANNEL);
        }
        return connection;
    }

    private void hear(PGConnection connection) throws SQLException {
        while (!stopped) {
            var heard = connection.getNotifications(LISTEN_MILLIS);
            if (heard != null) {
                for (var notification : heard) {
                    PlanChanged.read(notification.getParameter()).ifPresent(openPlans::changed);
                }
            }
        }
    }

    private void pause() {
        try {
            Thread.sleep(PAUSE_MILLIS);
        } catch (InterruptedException ending) {
            Thread.currentThread().interrupt();
            stopped = true;
        }
    }
}
