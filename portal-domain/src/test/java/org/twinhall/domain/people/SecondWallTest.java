package org.twinhall.domain.people;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.twinhall.domain.PortalDatabase.DemoGovernment.BELLO;
import static org.twinhall.domain.PortalDatabase.DemoGovernment.JALISCO;
import static org.twinhall.domain.PortalDatabase.DemoGovernment.SAN_NICOLAS;
import static org.twinhall.domain.PortalDatabase.seat;

import java.sql.SQLException;
import java.util.Set;
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

    @Test
    void whoWasInvitedToOneRecordReachesThatAndNothingElse() {
        var theirs = recordOf(BELLO);
        var others = recordOf(BELLO);
        var guest = guestOf(BELLO, theirs);
        assertThat(visible(guest, theirs)).isOne();
        assertThat(visible(guest, others)).isZero();
    }

    @Test
    void whoWasInvitedToOneRecordBeginsNoOther() {
        var guest = guestOf(BELLO, recordOf(BELLO));
        assertThatThrownBy(() -> insert(guest, UUID.randomUUID(), BELLO)).hasMessageContaining("row-level security");
    }

    @Test
    void whoWasInvitedToOneRecordDoesNotShareIt() {
        var theirs = recordOf(BELLO);
        assertThatThrownBy(() -> insert(guestOf(BELLO, theirs), theirs, JALISCO))
                .hasMessageContaining("row-level security");
    }

    @Test
    void whoOnlyEvaluatesReachesNothingOfTheirGovernment() {
        var ours = recordOf(BELLO);
        var evaluator = seat(BELLO, Role.EVALUATOR);
        var capacities = database.as(
                evaluator, entities -> PeopleRoom.recordRights(entities).capacities(ours));
        assertThat(capacities).isEmpty();
        assertThat(visible(evaluator, ours)).isZero();
    }

    @Test
    void anEvaluatorWhoIsAnEditorTooReachesWhatEditorsReach() {
        assertThat(visible(seat(BELLO, Role.EVALUATOR, Role.EDITOR), recordOf(BELLO)))
                .isOne();
    }

    private static Seat guestOf(DemoGovernment government, UUID record) {
        var whole = seat(government, Role.EDITOR);
        return new Seat(
                whole.personId(),
                whole.personName(),
                whole.governmentId(),
                whole.governmentSlug(),
                whole.roles(),
                Reach.only(Set.of(record)),
                "");
    }

    private long visible(Seat seat, UUID record) {
        return database.as(
                seat,
                entities -> (Long) entities.createNativeQuery("select count(*) from record_access where record_id = ?1")
                        .setParameter(1, record)
                        .getSingleResult());
    }

    private void insert(Seat seat, UUID record, DemoGovernment to) {
        database.as(seat, entities -> entities.createNativeQuery(
                        "insert into record_access (record_id, government_id, capacity) values (?1, ?2, 'PARTY')")
                .setParameter(1, record)
                .setParameter(2, to.id)
                .executeUpdate());
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
