package org.twinhall.web.registry;

import jakarta.annotation.PostConstruct;
import jakarta.annotation.PreDestroy;
import jakarta.annotation.Resource;
import jakarta.ejb.DependsOn;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.ejb.TransactionManagement;
import jakarta.ejb.TransactionManagementType;
import jakarta.enterprise.concurrent.ManagedThreadFactory;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.Properties;
import java.util.concurrent.atomic.AtomicLong;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.postgresql.PGConnection;
import org.postgresql.PGNotification;
import org.twinhall.domain.registry.RegistryIndex;
import org.twinhall.web.setting.Setting;

/**
 * Feeds the search index of this node: as soon as the database tells that something public was committed, and once in a while in
 * case that something was not heard. It also hears when an operator wants the index built anew, and tells how far it is.
 */
@Singleton
@Startup
@DependsOn("PortalStart")
@TransactionManagement(TransactionManagementType.BEAN)
public class IndexEar {
    private static final Logger LOG = Logger.getLogger(IndexEar.class.getName());
    private static final String CHANGED = "index_changed";
    private static final String WANTED_ANEW = "anew";
    private static final String PROGRESS = "index_progress";
    private static final int LISTEN_MILLIS = 1000;
    private static final int UNHEARD_ROUNDS = 20;
    private static final long PAUSE_MILLIS = 1000;
    private static final long GATHER_MILLIS = 200;
    /** So many records at once are of a list. */
    private static final int OF_A_LIST = 500;

    private static final long TELL_EVERY_MILLIS = 500;

    @Resource
    ManagedThreadFactory threads;

    @Inject
    RegistryIndex index;

    private volatile boolean stopped;
    private Thread listener;
    private Thread builder;

    @PostConstruct
    void start() {
        index.open();
        listener = threads.newThread(this::listen);
        listener.setName("twinhall-index-ear");
        listener.start();
    }

    @PreDestroy
    void stop() {
        stopped = true;
        listener.interrupt();
    }

    @Schedule(hour = "*", minute = "27", persistent = false)
    void forget() {
        index.forget();
    }

    private void listen() {
        while (!stopped) {
            try (var connection = connect()) {
                // What was committed while nobody listened is not told again.
                index.catchUp();
                hear(connection.unwrap(PGConnection.class));
            } catch (SQLException | RuntimeException away) {
                LOG.log(stopped ? Level.FINE : Level.WARNING, "The search index was not fed; trying again", away);
                pause(PAUSE_MILLIS);
            }
        }
    }

    private static Connection connect() throws SQLException {
        var who = new Properties();
        who.setProperty("user", Setting.DB_USER.value());
        who.setProperty("password", Setting.DB_PASSWORD.value());
        who.setProperty("ApplicationName", "twinhall index ear");
        who.setProperty("tcpKeepAlive", "true");
        var connection = DriverManager.getConnection(Setting.DB_URL.value(), who);
        try (var statement = connection.createStatement()) {
            statement.execute("listen " + CHANGED);
        }
        return connection;
    }

    /**
     * What is told is taken in at once, for whoever saved it looks for it next; where a list comes in, what is told after its first part is
     * gathered for a moment and taken in together.
     */
    private void hear(PGConnection connection) throws SQLException {
        var taken = 0;
        for (var round = 1; !stopped; round++) {
            var told = isTold(connection.getNotifications(LISTEN_MILLIS));
            if (told && taken >= OF_A_LIST) {
                pause(GATHER_MILLIS);
                isTold(connection.getNotifications());
            }
            if (!stopped && (told || round % UNHEARD_ROUNDS == 0)) {
                taken = index.catchUp();
            }
        }
    }

    private boolean isTold(PGNotification[] heard) {
        if (heard == null || heard.length == 0) {
            return false;
        }
        if (Arrays.stream(heard).anyMatch(note -> WANTED_ANEW.equals(note.getParameter()))) {
            buildAnew();
        }
        return true;
    }

    /** Beside the listening: what is committed meanwhile goes into the old index too. */
    private void buildAnew() {
        if (builder != null && builder.isAlive()) {
            return;
        }
        builder = threads.newThread(() -> {
            try (var connection = connect()) {
                var told = new AtomicLong();
                var done = index.rebuild((some, all) -> {
                    var now = System.currentTimeMillis();
                    if (now - told.get() > TELL_EVERY_MILLIS) {
                        told.set(now);
                        tell(connection, some + " " + all);
                    }
                });
                tell(connection, done + " " + done + " done");
            } catch (SQLException | RuntimeException failed) {
                LOG.log(Level.SEVERE, "The search index could not be built", failed);
            }
        });
        builder.setName("twinhall-index-builder");
        builder.start();
    }

    private static void tell(Connection connection, String progress) {
        try (var statement = connection.prepareStatement("select pg_notify(?, ?)")) {
            statement.setString(1, PROGRESS);
            statement.setString(2, ProcessHandle.current().pid() + " " + progress);
            statement.execute();
        } catch (SQLException unheard) {
            LOG.log(Level.FINE, "Nobody was told how far the index is", unheard);
        }
    }

    private void pause(long millis) {
        try {
            Thread.sleep(millis);
        } catch (InterruptedException ending) {
            Thread.currentThread().interrupt();
            stopped = true;
        }
    }
}
