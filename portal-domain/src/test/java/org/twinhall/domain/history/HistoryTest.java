package org.twinhall.domain.history;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.twinhall.domain.PortalDatabase.DemoGovernment.BELLO;
import static org.twinhall.domain.PortalDatabase.DemoGovernment.SAN_NICOLAS;
import static org.twinhall.domain.PortalDatabase.seat;

import java.sql.SQLException;
import java.util.OptionalInt;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.twinhall.domain.PortalDatabase;
import org.twinhall.domain.history.HistoryEntry.Happening;
import org.twinhall.domain.people.Capacity;
import org.twinhall.domain.people.PeopleRoom;
import org.twinhall.domain.people.Role;
import org.twinhall.domain.people.Seat;
import org.twinhall.domain.shared.NoSuchRecord;

class HistoryTest {
    private static final Seat SAN_NICOLAS_EDITOR = seat(SAN_NICOLAS, Role.EDITOR);

    private final PortalDatabase database = PortalDatabase.one();

    @Test
    void aChainThatNobodyTouchedHolds() {
        var record = recordWithThreeEntries();
        assertThat(firstBreak(record)).isEmpty();
    }

    @Test
    void anAlteredEntryIsLocated() throws SQLException {
        var record = recordWithThreeEntries();
        asDatabaseAdministrator(
                "update history_entry set new_value = 'forged' where record_id = '" + record + "' and number = 2");
        assertThat(firstBreak(record)).hasValue(2);
    }

    @Test
    void anotherGovernmentSeesNothingOfIt() {
        var record = recordWithThreeEntries();
        var seen = database.as(seat(BELLO, Role.EDITOR), entities -> HistoryRoom.history(entities)
                .of(record));
        assertThat(seen).isEmpty();
    }

    @Test
    void anotherGovernmentIsToldThatThereIsNoSuchRecord() {
        var record = recordWithThreeEntries();
        assertThatThrownBy(() -> database.as(seat(BELLO, Role.EDITOR), entities -> HistoryRoom.reading(entities)
                        .of(record)))
                .isInstanceOf(NoSuchRecord.class);
    }

    @Test
    void whoHasToDoWithItReadsThatTheChainHolds() {
        var record = recordWithThreeEntries();
        var account = database.as(
                SAN_NICOLAS_EDITOR, entities -> HistoryRoom.reading(entities).of(record));
        assertThat(account.chainHolds()).isTrue();
    }

    @Test
    void theApplicationCannotRewriteHistory() throws SQLException {
        try (var connection = database.bare();
                var statement = connection.createStatement()) {
            assertThatThrownBy(() -> statement.executeUpdate("update history_entry set deed = 'nothing'"))
                    .isInstanceOf(SQLException.class)
                    .hasMessageContaining("permission denied");
        }
    }

    private OptionalInt firstBreak(UUID record) {
        return database.as(
                SAN_NICOLAS_EDITOR, entities -> HistoryRoom.history(entities).firstBreak(record));
    }

    private UUID recordWithThreeEntries() {
        var record = UUID.randomUUID();
        return database.as(SAN_NICOLAS_EDITOR, entities -> {
            PeopleRoom.recordRights(entities).grant(record, SAN_NICOLAS.id, Capacity.PARTY);
            var history = HistoryRoom.history(entities);
            history.record(record, Happening.of("draft-begun"));
            history.record(record, new Happening("clause-reworded", "1", "before", "after"));
            history.record(record, Happening.of("draft-filed"));
            return record;
        });
    }

    private void asDatabaseAdministrator(String sql) throws SQLException {
        try (var connection = database.owner();
                var statement = connection.createStatement()) {
            statement.execute("alter table history_entry no force row level security");
            statement.executeUpdate(sql);
            statement.execute("alter table history_entry force row level security");
        }
    }
}
