package org.twinhall.launcher;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.List;
import org.postgresql.PGConnection;

/**
 * Fills a development portal with made-up agreements, for measurements. They are marked as a demonstration, and the data folder is
 * good for nothing else afterwards: so it is only done where nobody has filled in anything.
 */
final class GenerateCommand {
    private static final int MOST = 10_000_000;
    private static final int AT_ONCE = 5_000;
    private static final long MOST_ON_RECORD = 1_000;

    private final Settings settings;
    private final Progress progress = new Progress(System.out);

    GenerateCommand(Settings settings) {
        this.settings = settings;
    }

    int run(List<String> words) {
        if (settings.profile() != Profile.DEVELOPMENT) {
            throw new Refusal("Agreements are made up in the development profile only.");
        }
        if (words.isEmpty() || words.size() > 2 || !words.get(0).matches("[1-9][0-9]{0,7}")) {
            throw new Refusal(
                    "Say how many: ./twinhall generate 100000 [SEED], or ./twinhall generate 100000 filings.");
        }
        var count = Integer.parseInt(words.get(0));
        if (count > MOST) throw new Refusal("At most " + MOST + " agreements are made up.");
        if (words.size() == 2 && words.get(1).equals("filings")) {
            return file(count);
        }
        var seed = words.size() == 2 ? Long.parseLong(words.get(1)) : MadeUpRegistry.SEED;
        var login = new PortalLogin(settings).superuser();
        try (var connection = DriverManager.getConnection(login.url(), login.user(), login.password())) {
            fill(connection, count, seed);
        } catch (SQLException | IOException e) {
            throw new Refusal("The agreements could not be written: " + e.getMessage() + ".", e);
        }
        return new ReindexCommand(settings).run();
    }

    private int file(int count) {
        var login = new PortalLogin(settings).superuser();
        try (var connection = DriverManager.getConnection(login.url(), login.user(), login.password())) {
            requireEmpty(connection);
            connection.setAutoCommit(false);
            progress.say("Making up " + count + " filings");
            try (var statement = connection.createStatement()) {
                statement.execute("set local session_replication_role = replica");
            }
            new MadeUpFilings(connection).write(count);
            connection.commit();
            connection.setAutoCommit(true);
            progress.say("Written; counting for the planner");
            try (var statement = connection.createStatement()) {
                statement.execute("vacuum analyze");
            }
            return 0;
        } catch (SQLException e) {
            throw new Refusal("The filings could not be written: " + e.getMessage() + ".", e);
        }
    }

    private void fill(Connection connection, int count, long seed) throws SQLException, IOException {
        requireEmpty(connection);
        connection.setAutoCommit(false);
        try (var statement = connection.createStatement()) {
            // Nobody is told of a million changes one by one: the index is built anew afterwards.
            statement.execute("set local session_replication_role = replica");
            var registry = new MadeUpRegistry(seed, count);
            progress.say("Making up " + count + " agreements from seed " + seed);
            copy(connection, "government (id, name, level, country, subdivision)", registry.governments());
            copy(connection, "government_name (government_id, language, name)", registry.otherNames());
            for (var from = 0; from < count; from += AT_ONCE) {
                var some = registry.agreements(from, Math.min(from + AT_ONCE, count));
                copy(connection, "relationship (id, parties_key, published)", some.ties());
                copy(connection, "relationship_party (relationship_id, place, government_id)", some.parties());
                copy(
                        connection,
                        "agreement (id, revision, reference, relationship_id, kind, status, signed, signed_first, signed_last,"
                                + " focus, focus_language, source, published, demonstration)",
                        some.agreements());
                copy(connection, "agreement_theme (agreement_id, place, theme)", some.themes());
                if (from % (AT_ONCE * 20) == 0) progress.say((from + AT_ONCE) + " written");
            }
            connection.commit();
            connection.setAutoCommit(true);
            progress.say("Written; counting for the planner");
            statement.execute("vacuum analyze");
        }
    }

    private static void requireEmpty(Connection connection) throws SQLException {
        try (var statement = connection.createStatement();
                var rows = statement.executeQuery("select count(*) from agreement")) {
            rows.next();
            if (rows.getLong(1) > MOST_ON_RECORD) {
                throw new Refusal("There are " + rows.getLong(1)
                        + " agreements on record already; take a data folder of its own (TWINHALL_DATA).");
            }
        }
    }

    private static void copy(Connection connection, String into, String rows) throws SQLException, IOException {
        var text = rows.getBytes(StandardCharsets.UTF_8);
        var copying = connection.unwrap(PGConnection.class).getCopyAPI().copyIn("copy " + into + " from stdin");
        copying.writeToCopy(text, 0, text.length);
        copying.endCopy();
    }
}
