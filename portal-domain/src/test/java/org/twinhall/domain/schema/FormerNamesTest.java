package org.twinhall.domain.schema;

import static org.assertj.core.api.Assertions.assertThat;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.sql.Connection;
import java.sql.SQLException;
import org.flywaydb.core.Flyway;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** A database that was in use before persons had pseudonyms. */
class FormerNamesTest {
    private static final String BEFORE = "20261127.0810";
    private static final String ROWS =
            """
            select set_config('app.government', '00000000-0000-4000-8000-000000000001', true),
                   set_config('app.reach', 'all', true);
            insert into government (id, slug, name, level, country, joined) values
            ('00000000-0000-4000-8000-000000000001', 'mx-san-nicolas', 'San Nicolás', 'MUNICIPALITY', 'MX', true);
            insert into record_access (record_id, government_id, capacity) values
            ('5f1d9c1e-6a0b-4c54-9d43-0c8f3f9f2a01', '00000000-0000-4000-8000-000000000001', 'PARTY');
            insert into history_entry (id, record_id, number, happened_at, person_id, person_name, government_id, deed, new_value,
                                       previous_hash, hash) values
            (gen_random_uuid(), '5f1d9c1e-6a0b-4c54-9d43-0c8f3f9f2a01', 1, '2026-11-20T15:04:05.120Z', 'subject-of-lucia',
             'Lucía Treviño', '00000000-0000-4000-8000-000000000001', 'draft-begun', 'mx-twinning', repeat('0', 64),
             '2df6f559a0ebed039794b0628e5f448b6ffb8c85e5a815fa2f0a35a9f12ee6c8');
            insert into document (id, record_id, government_id, name, media_type, size, sha256, added_at, added_by, content) values
            (gen_random_uuid(), '5f1d9c1e-6a0b-4c54-9d43-0c8f3f9f2a01', '00000000-0000-4000-8000-000000000001', 'known.pdf',
             'application/pdf', 1, repeat('a', 64), now(), 'Lucía Treviño', 'x'),
            (gen_random_uuid(), '5f1d9c1e-6a0b-4c54-9d43-0c8f3f9f2a01', '00000000-0000-4000-8000-000000000001', 'stranger.pdf',
             'application/pdf', 1, repeat('a', 64), now(), 'Somebody Else', 'x');
            """;

    private static EmbeddedPostgres postgres;
    private static Connection administrator;

    @BeforeAll
    static void aDatabaseInUse() throws IOException, SQLException {
        postgres = EmbeddedPostgres.builder()
                .setLocaleConfig("locale", "C.UTF-8")
                .setLocaleConfig("encoding", "UTF8")
                .start();
        try (var connection = postgres.getPostgresDatabase().getConnection();
                var statement = connection.createStatement()) {
            statement.execute("create role twinhall_owner login password 'owner'");
            statement.execute("create role twinhall_app login nosuperuser nobypassrls password 'app'");
            statement.execute("create database twinhall owner twinhall_owner");
        }
        var url = postgres.getJdbcUrl("postgres", "twinhall").replaceFirst("\\?.*$", "");
        Flyway.configure()
                .dataSource(url, "twinhall_owner", "owner")
                .locations("classpath:db/migration")
                .target(BEFORE)
                .load()
                .migrate();
        administrator = postgres.getDatabase("postgres", "twinhall").getConnection();
        try (var statement = administrator.createStatement()) {
            statement.execute(ROWS);
        }
        Schema.migrate(url, "twinhall_owner", "owner", false);
    }

    @AfterAll
    static void isGone() throws IOException, SQLException {
        administrator.close();
        postgres.close();
    }

    @Test
    void whoIsInTheHistoryOfTheRecordIsThatPerson() throws SQLException {
        assertThat(
                        ask(
                                "select p.subject from document d join person p on p.id = d.added_by where d.name = 'known.pdf'"))
                .isEqualTo("subject-of-lucia");
    }

    @Test
    void whoIsNotKeepsTheirName() throws SQLException {
        assertThat(
                        ask(
                                "select p.name from document d join person p on p.id = d.added_by where d.name = 'stranger.pdf'"))
                .isEqualTo("Somebody Else");
    }

    @Test
    void aFormerEntryKeepsWhatItWasHashedFrom() throws SQLException {
        assertThat(ask("select form || ' ' || person_name from history_entry")).isEqualTo("1 Lucía Treviño");
    }

    @Test
    void theEndOfAFormerHistoryIsHeldToo() throws SQLException {
        assertThat(ask("select number || ' ' || left(hash, 8) from history_head"))
                .isEqualTo("1 2df6f559");
    }

    private static String ask(String question) throws SQLException {
        try (var statement = administrator.createStatement();
                var answer = statement.executeQuery(question)) {
            answer.next();
            return answer.getString(1);
        }
    }
}
