package org.twinhall.launcher;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import org.postgresql.PGConnection;

/** Has the portal build its search index anew and shows how far it is. Every node hears it; each tells its own progress. */
final class ReindexCommand {
    private static final int LISTEN_MILLIS = 1000;
    private static final Duration PATIENCE = Duration.ofSeconds(60);

    private final Settings settings;
    private final Progress progress = new Progress(System.out);

    ReindexCommand(Settings settings) {
        this.settings = settings;
    }

    /** Returns 0 when the first node has its new index. */
    int run() {
        var login = new PortalLogin(settings).owner();
        try (var connection = DriverManager.getConnection(login.url(), login.user(), login.password())) {
            try (var statement = connection.createStatement()) {
                statement.execute("listen index_progress");
                statement.execute("select pg_notify('index_changed', 'anew')");
            }
            progress.say("Search index: asked for; searches go on in the old one");
            return follow(connection);
        } catch (SQLException e) {
            throw new Refusal("The portal's database did not answer: " + e.getMessage() + ".", e);
        }
    }

    private int follow(Connection connection) throws SQLException {
        var heard = System.nanoTime();
        while (System.nanoTime() - heard < PATIENCE.toNanos()) {
            var notes = connection.unwrap(PGConnection.class).getNotifications(LISTEN_MILLIS);
            if (notes == null) {
                continue;
            }
            heard = System.nanoTime();
            for (var note : notes) {
                var words = note.getParameter().split(" ", -1);
                progress.say("Search index of process " + words[0] + ": " + words[1] + " of " + words[2] + " agreements"
                        + (words.length > 3 ? ", in use" : ""));
                if (words.length > 3) {
                    return 0;
                }
            }
        }
        throw new Refusal("No portal told of its index for " + PATIENCE.toSeconds() + " s; its log may say why.");
    }
}
