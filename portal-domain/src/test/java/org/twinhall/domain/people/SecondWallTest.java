package org.twinhall.domain.people;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.twinhall.domain.PortalDatabase.DemoGovernment.BELLO;
import static org.twinhall.domain.PortalDatabase.DemoGovernment.SAN_NICOLAS;
import static org.twinhall.domain.PortalDatabase.seat;

import java.sql.SQLException;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.twinhall.domain.PortalDatabase;
import org.twinhall.domain.PortalDatabase.DemoGovernment;

/** The database's own check, with the use cases' check taken away. */
class SecondWallTest {
    private final PortalDatabase database = PortalDatabase.one();

    @Test
    void noGovernmentGivesItselfARightOnAnothersRecord() {
        var record = recordOf(SAN_NICOLAS);
        assertThatThrownBy(() -> grant(BELLO, record, BELLO)).hasMessageContaining("row-level security");
    }

    @Test
    void aPartySharesItsRecord() {
        var record = recordOf(SAN_NICOLAS);
        grant(SAN_NICOLAS, record, BELLO);
        var seen = database.as(
                seat(BELLO), entities -> PeopleRoom.recordRights(entities).capacities(record));
        assertThat(seen).containsExactly(Capacity.PARTY);
    }

    @Test
    void nobodyIsTheDefault() throws SQLException {
        recordOf(SAN_NICOLAS);
        try (var connection = database.bare();
                var rows = connection.createStatement().executeQuery("select count(*) from record_access")) {
            rows.next();
            assertThat(rows.getInt(1)).isZero();
        }
    }

    private UUID recordOf(DemoGovernment government) {
        var record = UUID.randomUUID();
        grant(government, record, government);
        return record;
    }

    private void grant(DemoGovernment by, UUID record, DemoGovernment to) {
        database.as(seat(by), entities -> {
            PeopleRoom.recordRights(entities).grant(record, to.id, Capacity.PARTY);
            return null;
        });
    }
}
