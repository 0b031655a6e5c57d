package org.twinhall.domain.history;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.twinhall.domain.PortalDatabase.DemoGovernment.BELLO;
import static org.twinhall.domain.PortalDatabase.DemoGovernment.SAN_NICOLAS;
import static org.twinhall.domain.PortalDatabase.seat;

import java.sql.SQLException;
import java.util.OptionalInt;
import java.util.Set;
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
    private static final Seat SAN_NICOLAS_EDITOR =
            seat(SAN_NICOLAS, Role.EDITOR).from("198.51.100.7");

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
    void theLastEntryTakenAwayIsMissed() throws SQLException {
        var record = recordWithThreeEntries();
        asDatabaseAdministrator("delete from history_origin where entry_id in"
                + " (select id from history_entry where record_id = '" + record + "' and number = 3)");
        asDatabaseAdministrator("delete from history_entry where record_id = '" + record + "' and number = 3");
        assertThat(firstBreak(record)).hasValue(3);
    }

    @Test
    void anAddressAlteredBesideTheEntryIsLocated() throws SQLException {
        var record = recordWithThreeEntries();
        asDatabaseAdministrator("update history_origin set address = '203.0.113.9' where entry_id in"
                + " (select id from history_entry where record_id = '" + record + "' and number = 1)");
        assertThat(firstBreak(record)).hasValue(1);
    }

    @Test
    void aNameAlteredBesideTheEntriesIsLocated() throws SQLException {
        var record = recordOfAStranger();
        asDatabaseAdministrator("update person_name set name = 'Somebody Else' where person in"
                + " (select person from history_entry where record_id = '" + record + "')");
        assertThat(firstBreak(record)).hasValue(1);
    }

    @Test
    void anAlteredNameStandsInTheFileForWhoeverVerifiesIt() throws SQLException {
        var record = recordOfAStranger();
        asDatabaseAdministrator("update person_name set name = 'Somebody Else' where person in"
                + " (select person from history_entry where record_id = '" + record + "')");
        assertThat(export(SAN_NICOLAS_EDITOR, record)).contains("\"name\":\"Somebody Else\"");
    }

    @Test
    void notEvenTheOwnerCutsAHistoryOffAtItsHead() throws SQLException {
        var record = recordWithThreeEntries();
        try (var connection = database.owner();
                var statement = connection.createStatement()) {
            assertThatThrownBy(() -> statement.execute("delete from history_head where record_id = '" + record + "'"))
                    .hasMessageContaining("history is not rewritten");
        }
    }

    @Test
    void aNameTakenAwayFromSomebodyWhoWasNotErasedIsMissed() throws SQLException {
        var record = recordOfAStranger();
        asDatabaseAdministrator("delete from person_name where person in"
                + " (select person from history_entry where record_id = '" + record + "')");
        assertThat(firstBreak(record)).hasValue(1);
    }

    @Test
    void addressesThatWereForgottenBreakNothing() throws SQLException {
        var record = recordWithThreeEntries();
        asDatabaseAdministrator("delete from history_origin where record_id = '" + record + "'");
        assertThat(firstBreak(record)).isEmpty();
    }

    @Test
    void notEvenTheOwnerRewritesAnEntry() throws SQLException {
        recordWithThreeEntries();
        try (var connection = database.owner();
                var statement = connection.createStatement()) {
            statement.execute("alter table history_entry no force row level security");
            assertThatThrownBy(() -> statement.executeUpdate("delete from history_entry"))
                    .isInstanceOf(SQLException.class)
                    .hasMessageContaining("history is not rewritten");
            statement.execute("alter table history_entry force row level security");
        }
    }

    @Test
    void aHistoryHasNoGaps() throws SQLException {
        var record = recordWithThreeEntries();
        assertThatThrownBy(() -> bareEntry(record, 5, "person-of-mx-san-nicolas"))
                .isInstanceOf(SQLException.class)
                .hasMessageContaining("goes on from its last entry");
    }

    @Test
    void nobodyWritesHistoryInAnothersName() throws SQLException {
        var record = recordWithThreeEntries();
        assertThatThrownBy(() -> bareEntry(record, 4, "somebody-else"))
                .isInstanceOf(SQLException.class)
                .hasMessageContaining("row-level security");
    }

    @Test
    void anEntrySaysFromWhereItWasMade() {
        var record = recordWithThreeEntries();
        var account = database.as(
                SAN_NICOLAS_EDITOR, entities -> HistoryRoom.reading(entities).of(record));
        assertThat(account.address(account.entries().get(0))).contains("198.51.100.7");
    }

    @Test
    void anEntrySaysWhichRolesTheSeatHad() {
        var record = recordWithThreeEntries();
        var account = database.as(
                SAN_NICOLAS_EDITOR, entities -> HistoryRoom.reading(entities).of(record));
        assertThat(account.entries().get(0).roles()).isEqualTo("editor");
    }

    @Test
    void bothPartiesExportTheSameBytes() {
        var record = recordWithThreeEntries();
        var ours = export(SAN_NICOLAS_EDITOR, record);
        database.as(SAN_NICOLAS_EDITOR, entities -> {
            PeopleRoom.recordRights(entities).grant(record, BELLO.id, Capacity.PARTY);
            return null;
        });
        assertThat(export(seat(BELLO, Role.SIGNATORY), record)).isEqualTo(ours).contains("198.51.100.7");
    }

    @Test
    void anotherGovernmentExportsNothing() {
        var record = recordWithThreeEntries();
        assertThatThrownBy(() -> export(seat(BELLO, Role.EDITOR), record)).isInstanceOf(NoSuchRecord.class);
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

    private String export(Seat seat, UUID record) {
        return database.as(seat, entities -> HistoryRoom.reading(entities).export(record));
    }

    /** An entry as somebody would write it who got past the first wall, in the name of the editor of San Nicolás. */
    private void bareEntry(UUID record, int number, String subject) throws SQLException {
        try (var connection = database.bare();
                var statement = connection.createStatement()) {
            connection.setAutoCommit(false);
            statement.execute("select set_config('app.government', '" + SAN_NICOLAS.id
                    + "', true), set_config('app.reach', 'all', true), set_config('app.person', '" + subject
                    + "', true)");
            statement.executeUpdate(
                    "insert into history_entry (id, record_id, number, form, happened_at, person, who, government_id, roles, deed,"
                            + " previous_hash, hash) select gen_random_uuid(), record_id, " + number
                            + ", 3, now(), person, who, government_id, '', 'signed', hash, repeat('f', 64) from history_entry"
                            + " where record_id = '" + record + "' and number = 3");
        }
    }

    private OptionalInt firstBreak(UUID record) {
        return database.as(
                SAN_NICOLAS_EDITOR, entities -> HistoryRoom.history(entities).firstBreak(record));
    }

    private UUID recordWithThreeEntries() {
        return recordWithThreeEntries(SAN_NICOLAS_EDITOR);
    }

    /** The same by somebody of whom no other record tells. */
    private UUID recordOfAStranger() {
        var stranger = UUID.randomUUID().toString();
        return recordWithThreeEntries(
                new Seat(stranger, "Stranger " + stranger, SAN_NICOLAS.id, SAN_NICOLAS.slug, Set.of(Role.EDITOR)));
    }

    private UUID recordWithThreeEntries(Seat by) {
        var record = UUID.randomUUID();
        return database.as(by, entities -> {
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
            statement.execute("alter table history_entry disable trigger user");
            statement.executeUpdate(sql);
            statement.execute("alter table history_entry enable trigger user");
            statement.execute("alter table history_entry force row level security");
        }
    }
}
