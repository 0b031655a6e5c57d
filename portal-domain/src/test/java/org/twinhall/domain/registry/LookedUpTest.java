package org.twinhall.domain.registry;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.twinhall.domain.PortalDatabase;

/**
 * What is asked of a large registry is answered by an index, under the policies of the portal's role: a condition that a policy keeps
 * from the index reads the whole table. The plan is asked for with reading from end to end switched off, as the tables here are small.
 */
class LookedUpTest {
    private static final String NOBODY = "00000000-0000-4000-8000-000000000000";

    private final PortalDatabase database = PortalDatabase.one();

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
            public_agreement where id = any('{%s}')                                       | agreement_pkey
            public_agreement where relationship_id = '%s'                                 | agreement_of_relationship
            relationship where parties_key = any('{%s}')                                  | relationship_by_parties
            government where id in (select unnest('{%s}'::uuid[]))                        | government_pkey
            relationship_party where government_id = '%s'                                 | relationship_party_by_government
            government_name where government_id in (select unnest('{%s}'::uuid[]))        | government_name_pkey
            """)
    void anIndexAnswers(String question, String index) throws SQLException {
        assertThat(plan("select * from " + question.formatted(NOBODY)))
                .anyMatch(line -> line.contains("Index") && line.contains(index));
    }

    private List<String> plan(String question) throws SQLException {
        try (var connection = database.bare();
                var statement = connection.createStatement()) {
            statement.execute("set enable_seqscan = off");
            try (var rows = statement.executeQuery("explain " + question)) {
                var plan = new ArrayList<String>();
                while (rows.next()) {
                    plan.add(rows.getString(1));
                }
                return plan;
            }
        }
    }
}
