package org.twinhall.domain.history;

import static org.assertj.core.api.Assertions.assertThat;
import static org.twinhall.domain.PortalDatabase.DemoGovernment.SAN_NICOLAS;
import static org.twinhall.domain.PortalDatabase.seat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.twinhall.domain.PortalDatabase;
import org.twinhall.domain.people.Role;

/** The example file of the documentation, put into the database row by row: what is exported of it must be that file again. */
class HistoryLogTest {
    private static final UUID RECORD = UUID.fromString("5f1d9c1e-6a0b-4c54-9d43-0c8f3f9f2a01");
    private static final String ROWS =
            """
            insert into record_access (record_id, government_id, capacity)
            values ('5f1d9c1e-6a0b-4c54-9d43-0c8f3f9f2a01', '00000000-0000-4000-8000-000000000001', 'PARTY')
            on conflict do nothing;
            insert into person (id, subject, name, known_since, erased_at) values
            ('00000000-0000-4000-8000-0000000000a1', '0b9d1c5e-1111-4aaa-8bbb-000000000001', 'Lucía Treviño', now(), null),
            ('7c0e4a52-3b77-4f0f-9f3e-2d1a5b6c7d01', 'example-andres', 'Andrés Ñíguez', now(), null),
            ('d2f1b0aa-9c3d-4e55-8a77-1b2c3d4e5f02', null, null, now(), now())
            on conflict do nothing;
            insert into history_entry (id, record_id, number, form, happened_at, person, person_id, person_name, government_id,
                                       roles, origin, deed, subject, old_value, new_value, previous_hash, hash) values
            ('00000000-0000-4000-8000-0000000000e1', '5f1d9c1e-6a0b-4c54-9d43-0c8f3f9f2a01', 1, 1, '2026-11-20T15:04:05.120Z',
             '00000000-0000-4000-8000-0000000000a1', '0b9d1c5e-1111-4aaa-8bbb-000000000001', 'Lucía Treviño',
             '00000000-0000-4000-8000-000000000001', null, null, 'draft-begun', null, null, 'mx-twinning', repeat('0', 64),
             '2df6f559a0ebed039794b0628e5f448b6ffb8c85e5a815fa2f0a35a9f12ee6c8'),
            ('00000000-0000-4000-8000-0000000000e2', '5f1d9c1e-6a0b-4c54-9d43-0c8f3f9f2a01', 2, 2, '2026-11-27T09:10:11.000120Z',
             '7c0e4a52-3b77-4f0f-9f3e-2d1a5b6c7d01', null, null, '00000000-0000-4000-8000-000000000002', 'editor,signatory',
             'edfe3e1491d232156321868acbd4ae5673fe9bcc4a3754702774a0e2d54adabe', 'clause-reworded', '1 es',
             E'Objeto\\nEl objetivo.', E'Objeto\\nEl "objetivo" común\\\\compartido: ñandú, 𝄞.',
             '2df6f559a0ebed039794b0628e5f448b6ffb8c85e5a815fa2f0a35a9f12ee6c8',
             'c244228bb218a34d77eb4d8fff6e0fc0f4189adc71287f2fe7fbed387af2639e'),
            ('00000000-0000-4000-8000-0000000000e3', '5f1d9c1e-6a0b-4c54-9d43-0c8f3f9f2a01', 3, 2, '2026-11-27T09:12:00Z',
             'd2f1b0aa-9c3d-4e55-8a77-1b2c3d4e5f02', null, null, '00000000-0000-4000-8000-000000000001', '',
             '8baba2e98508233694c829fc3e565c0ea40e8b269d5c6201f9b7da9153beca14', 'duration-settled', null, '24', null,
             'c244228bb218a34d77eb4d8fff6e0fc0f4189adc71287f2fe7fbed387af2639e',
             '8588dedd3b89a67933a1e3cbfa9d9bc79929a5829c9cad1e6968fb374bb505ec')
            on conflict do nothing;
            insert into history_entry (id, record_id, number, form, happened_at, person, who, government_id, roles, origin, deed,
                                       subject, old_value, new_value, previous_hash, hash) values
            ('00000000-0000-4000-8000-0000000000e4', '5f1d9c1e-6a0b-4c54-9d43-0c8f3f9f2a01', 4, 3, '2026-11-28T10:11:12.345Z',
             '7c0e4a52-3b77-4f0f-9f3e-2d1a5b6c7d01',
             '8ee8880e2361345b58570b5c2c86df200d83ace0235f8fbc8e6ca635233e649e',
             '00000000-0000-4000-8000-000000000002', 'editor',
             '71d53dd3019669e44be3e7620292ca4aeee3846d9dd0b3850eb8c056ecb51b70', 'clause-reworded', '2 en', null,
             'Term', '8588dedd3b89a67933a1e3cbfa9d9bc79929a5829c9cad1e6968fb374bb505ec',
             '8a75892719b4e1d808b71d1216bf47e276b297401e84104b349ebb9ac9fd6436')
            on conflict do nothing;
            insert into person_name (person, name, salt, since) values
            ('7c0e4a52-3b77-4f0f-9f3e-2d1a5b6c7d01', 'Andrés Ñíguez', repeat('b2', 32), now())
            on conflict do nothing;
            insert into history_origin (entry_id, record_id, person, happened_at, salt, address) values
            ('00000000-0000-4000-8000-0000000000e2', '5f1d9c1e-6a0b-4c54-9d43-0c8f3f9f2a01',
             '7c0e4a52-3b77-4f0f-9f3e-2d1a5b6c7d01', '2026-11-27T09:10:11.000120Z', repeat('a1', 32), '198.51.100.7'),
            ('00000000-0000-4000-8000-0000000000e4', '5f1d9c1e-6a0b-4c54-9d43-0c8f3f9f2a01',
             '7c0e4a52-3b77-4f0f-9f3e-2d1a5b6c7d01', '2026-11-28T10:11:12.345Z', repeat('c3', 32), '2001:db8::7')
            on conflict do nothing;
            """;

    private final PortalDatabase database = PortalDatabase.one();

    @Test
    void theExampleOfTheDocumentationIsWhatIsExported() throws SQLException, IOException {
        putIntoTheDatabase();
        assertThat(export()).isEqualTo(Files.readString(Path.of("../docs/history-log/example.jsonl")));
    }

    @Test
    void theExampleHolds() throws SQLException {
        putIntoTheDatabase();
        var account = database.as(seat(SAN_NICOLAS, Role.EDITOR), entities -> HistoryRoom.reading(entities)
                .of(RECORD));
        assertThat(account.firstBreak()).isEmpty();
    }

    private String export() {
        return database.as(seat(SAN_NICOLAS, Role.EDITOR), entities -> HistoryRoom.reading(entities)
                .export(RECORD));
    }

    private void putIntoTheDatabase() throws SQLException {
        try (var connection = database.owner();
                var statement = connection.createStatement()) {
            statement.execute("alter table history_entry no force row level security");
            statement.execute(ROWS);
            statement.execute("alter table history_entry force row level security");
        }
    }
}
