package org.twinhall.launcher;

import java.sql.Connection;
import java.sql.SQLException;

/**
 * Made-up filings of the demonstration's city with the demonstration's ministry, for measurements: one in five waits for an answer, three
 * in five have it, the others were given back. Their drafts have no text.
 */
final class MadeUpFilings {
    private static final String CITY = "00000000-0000-4000-8000-000000000001";
    private static final String PARTNER = "00000000-0000-4000-8000-000000000002";

    private final Connection connection;

    MadeUpFilings(Connection connection) {
        this.connection = connection;
    }

    void write(int count) throws SQLException {
        try (var statement = connection.createStatement()) {
            statement.execute("create temporary table made on commit drop as select n, gen_random_uuid() as draft,"
                    + " gen_random_uuid() as filing, gen_random_uuid() as tie, date '2026-01-01' + (n % 700) as due,"
                    + " timestamptz '2025-12-01' + make_interval(mins => n * 7 % 500000) as at,"
                    + " case n % 5 when 0 then 'FILED' when 1 then 'RETURNED' else 'DECIDED' end as state"
                    + " from generate_series(1, " + count + ") n");
            statement.execute("create temporary table clerk on commit drop as select gen_random_uuid() as id");
            statement.execute("insert into person (id, name, known_since) select id, 'Made up', now() from clerk");
            statement.execute(
                    "insert into relationship (id, parties_key, published) select tie, tie::text, false from made");
            statement.execute("insert into relationship_party (relationship_id, place, government_id) select tie, 0, '"
                    + CITY + "'::uuid from made union all select tie, 1, '" + PARTNER + "'::uuid from made");
            statement.execute("insert into record_access (record_id, government_id, capacity)"
                    + " select r.id, g.id, case g.slug when 'mx-sre' then 'REVIEWER' else 'PARTY' end"
                    + " from (select draft as id from made union all select tie from made) r, government g"
                    + " where g.slug in ('mx-sre', 'mx-san-nicolas', 'co-bello')");
            statement.execute(
                    "insert into draft (id, revision, relationship_id, begun_by, instrument, state, begun_at, changed_at,"
                            + " demonstration) select draft, 1, tie, '" + CITY + "'::uuid, 'TWINNING',"
                            + " case state when 'FILED' then 'UNDER_REVIEW' else 'OPEN' end, at, at, true from made");
            statement.execute("insert into draft_language (draft_id, place, language, title)"
                    + " select draft, 0, 'es', 'Acuerdo inventado ' || n from made");
            statement.execute(
                    "insert into filing (id, revision, draft_id, government_id, obligation, type, authority_id, rule_version,"
                            + " state, outcome, outcome_number, outcome_on, filed_at, round, answered_at, due_on, due_is_target)"
                            + " select filing, 1, draft, '" + CITY
                            + "'::uuid, 'MX-ART7-NOTICE', 'PRE_SIGN_OPINION', a.id, 'made-up', state,"
                            + " case state when 'DECIDED' then 'FAVOURABLE' when 'RETURNED' then 'OBSERVATIONS' end,"
                            + " case state when 'DECIDED' then 'M/' || n end, case state when 'DECIDED' then at::date + 10 end, at, 1,"
                            + " case state when 'DECIDED' then at + interval '10 days' end, case state when 'RETURNED' then null else due end, true"
                            + " from made, government a where a.slug = 'mx-sre'");
            statement.execute(
                    "insert into filing_round (id, filing_id, draft_id, number, filed_at, filed_by, text_hash)"
                            + " select gen_random_uuid(), filing, draft, 1, at, c.id, repeat('0', 64) from made, clerk c");
            // Nobody is to be reminded of them.
            statement.execute(
                    "insert into filing_reminder (filing_id, round, stage, told_at) select filing, 1, stage, now()"
                            + " from made, unnest(array['SOON', 'OVER', 'ESCALATED']) as stage where state = 'FILED'");
            statement.execute(
                    "insert into observation (id, round_id, draft_id, number, words, observed_by, observed_at, reason)"
                            + " select gen_random_uuid(), r.id, r.draft_id, 1, 'Made up.', c.id, r.filed_at + interval '5 days', 'MONEY'"
                            + " from made m join filing_round r on r.filing_id = m.filing cross join clerk c where m.state = 'RETURNED'");
        }
    }
}
