package org.twinhall.domain.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.twinhall.domain.PortalDatabase.DemoGovernment.JALISCO;
import static org.twinhall.domain.PortalDatabase.DemoGovernment.SAN_NICOLAS;
import static org.twinhall.domain.PortalDatabase.seat;
import static org.twinhall.domain.plan.PlanRoom.BELLO_EDITOR;
import static org.twinhall.domain.plan.PlanRoom.SAN_NICOLAS_EDITOR;

import java.sql.SQLException;
import java.util.UUID;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.postgresql.PGConnection;
import org.twinhall.domain.PortalDatabase;
import org.twinhall.domain.people.Role;
import org.twinhall.domain.people.Seat;
import org.twinhall.domain.plan.EditAnswer.Accepted;
import org.twinhall.domain.plan.EditAnswer.EditConflict;
import org.twinhall.domain.shared.DeedRefused;
import org.twinhall.domain.shared.InvalidInput;
import org.twinhall.domain.shared.NoSuchRecord;

class PlanEditingTest {
    private static final Seat JALISCO_EDITOR = seat(JALISCO, Role.EDITOR);

    private final PortalDatabase database = PortalDatabase.one();

    @Test
    void onlyAnAgreementInForceHasAPlan() {
        var agreement = PlanRoom.signedAgreement(database);
        assertRefused("agreement-not-in-force", () -> open(SAN_NICOLAS_EDITOR, agreement));
    }

    @Test
    void onlyAPartyOpensIt() {
        var agreement = PlanRoom.agreementInForce(database);
        assertRefused("parties-only", () -> open(JALISCO_EDITOR, agreement));
    }

    @Test
    void bothPartiesOpenTheSamePlan() {
        var agreement = PlanRoom.agreementInForce(database);
        assertThat(open(BELLO_EDITOR, agreement)).isEqualTo(open(SAN_NICOLAS_EDITOR, agreement));
    }

    @Test
    void editsOfDifferentCellsAreBothKept() {
        var plan = PlanRoom.openPlan(database);
        var row = PlanRoom.addRow(database, plan);
        edit(SAN_NICOLAS_EDITOR, plan, row, "activity", 0, "Trade mission");
        edit(BELLO_EDITOR, plan, row, "place", 0, "Bello");
        var kept = PlanRoom.view(database, BELLO_EDITOR, plan).rows().get(0);
        assertThat(kept.cell("activity").value() + ", " + kept.cell("place").value())
                .isEqualTo("Trade mission, Bello");
    }

    @Test
    void theSecondWriterOfACellGetsAllWordings() {
        var plan = PlanRoom.openPlan(database);
        var row = PlanRoom.addRow(database, plan);
        edit(SAN_NICOLAS_EDITOR, plan, row, "activity", 0, "Mission");
        edit(SAN_NICOLAS_EDITOR, plan, row, "activity", 1, "Trade mission");
        var answer = (EditConflict) edit(BELLO_EDITOR, plan, row, "activity", 1, "Mission of mayors");
        assertThat(answer)
                .extracting(
                        EditConflict::yours,
                        EditConflict::theirs,
                        EditConflict::ancestor,
                        conflict -> conflict.theirAuthor().name().orElseThrow(),
                        EditConflict::theirGovernmentId,
                        EditConflict::revision)
                .containsExactly(
                        "Mission of mayors",
                        "Trade mission",
                        "Mission",
                        SAN_NICOLAS_EDITOR.personName(),
                        SAN_NICOLAS.id,
                        2L);
    }

    @Test
    void aConflictOverwritesNothing() {
        var plan = PlanRoom.openPlan(database);
        var row = PlanRoom.addRow(database, plan);
        edit(SAN_NICOLAS_EDITOR, plan, row, "activity", 0, "Trade mission");
        edit(BELLO_EDITOR, plan, row, "activity", 0, "Mission of mayors");
        assertThat(value(plan, "activity")).isEqualTo("Trade mission");
    }

    @Test
    void theSameWordsAreNoConflict() {
        var plan = PlanRoom.openPlan(database);
        var row = PlanRoom.addRow(database, plan);
        edit(SAN_NICOLAS_EDITOR, plan, row, "activity", 0, "Trade mission");
        assertThat(edit(BELLO_EDITOR, plan, row, "activity", 0, "Trade mission"))
                .isInstanceOf(Accepted.class);
    }

    @Test
    void anEditSentTwiceIsAppliedOnce() {
        var plan = PlanRoom.openPlan(database);
        var row = PlanRoom.addRow(database, plan);
        var edit = new CellEdit(row, "activity", 0, "Trade mission", UUID.randomUUID());
        PlanRoom.edit(database, SAN_NICOLAS_EDITOR, plan, edit);
        edit(BELLO_EDITOR, plan, row, "activity", 1, "Mission of mayors");
        PlanRoom.edit(database, SAN_NICOLAS_EDITOR, plan, edit);
        assertThat(value(plan, "activity")).isEqualTo("Mission of mayors");
    }

    @Test
    void anEditSentTwiceIsAnsweredTheSame() {
        var plan = PlanRoom.openPlan(database);
        var row = PlanRoom.addRow(database, plan);
        var edit = new CellEdit(row, "activity", 0, "Trade mission", UUID.randomUUID());
        var first = PlanRoom.edit(database, SAN_NICOLAS_EDITOR, plan, edit);
        edit(BELLO_EDITOR, plan, row, "activity", 1, "Mission of mayors");
        assertThat(PlanRoom.edit(database, SAN_NICOLAS_EDITOR, plan, edit)).isEqualTo(first);
    }

    @Test
    void oneEditIdDoesNotCarryTwoWordings() {
        var plan = PlanRoom.openPlan(database);
        var row = PlanRoom.addRow(database, plan);
        var id = UUID.randomUUID();
        PlanRoom.edit(database, SAN_NICOLAS_EDITOR, plan, new CellEdit(row, "activity", 0, "One", id));
        assertInvalid(
                "edit-id-taken",
                () -> PlanRoom.edit(
                        database, SAN_NICOLAS_EDITOR, plan, new CellEdit(row, "activity", 1, "Another", id)));
    }

    @ParameterizedTest
    @CsvSource({
        "starts, 2027-02-30, not-a-date",
        "ends, soon, not-a-date",
        "cost-1, a lot, not-an-amount",
        "cost-2, -5, not-an-amount",
        "cost-2, 10.005, not-an-amount",
    })
    void whatACellCannotHoldIsNotTaken(String field, String value, String reason) {
        var plan = PlanRoom.openPlan(database);
        var row = PlanRoom.addRow(database, plan);
        assertInvalid(reason, () -> edit(BELLO_EDITOR, plan, row, field, 0, value));
    }

    @Test
    void aTextTooLongIsNotTaken() {
        var plan = PlanRoom.openPlan(database);
        var row = PlanRoom.addRow(database, plan);
        assertInvalid("too-long", () -> edit(BELLO_EDITOR, plan, row, "activity", 0, "x".repeat(201)));
    }

    @ParameterizedTest
    @CsvSource({"'a\u0000b'", "'\ud800'"})
    void whatIsNoCharacterIsNotTaken(String value) {
        var plan = PlanRoom.openPlan(database);
        var row = PlanRoom.addRow(database, plan);
        assertInvalid("characters", () -> edit(BELLO_EDITOR, plan, row, "activity", 0, value));
    }

    @Test
    void anEditFromTheFutureIsNotTaken() {
        var plan = PlanRoom.openPlan(database);
        var row = PlanRoom.addRow(database, plan);
        assertInvalid("revision-unknown", () -> edit(BELLO_EDITOR, plan, row, "activity", 7, "Trade mission"));
    }

    @Test
    void anObserverDoesNotEdit() {
        var plan = PlanRoom.openPlan(database);
        var row = PlanRoom.addRow(database, plan);
        var observer = seat(SAN_NICOLAS, Role.OBSERVER);
        assertRefused("role-missing", () -> edit(observer, plan, row, "activity", 0, "Trade mission"));
    }

    @Test
    void aThirdGovernmentSeesNoPlan() {
        var plan = PlanRoom.openPlan(database);
        assertThatThrownBy(() -> PlanRoom.view(database, JALISCO_EDITOR, plan)).isInstanceOf(NoSuchRecord.class);
    }

    @Test
    void aThirdGovernmentDoesNotLearnThatARowExists() {
        var plan = PlanRoom.openPlan(database);
        var row = PlanRoom.addRow(database, plan);
        assertThatThrownBy(() -> edit(JALISCO_EDITOR, plan, row, "activity", 0, "Ours"))
                .isInstanceOf(NoSuchRecord.class);
    }

    @Test
    void theDatabaseItselfShowsAThirdGovernmentNothing() throws SQLException {
        var plan = PlanRoom.openPlan(database);
        var row = PlanRoom.addRow(database, plan);
        edit(BELLO_EDITOR, plan, row, "activity", 0, "Trade mission");
        try (var connection = database.bare();
                var statement = connection.createStatement()) {
            statement.execute("set app.government = '" + JALISCO.id + "'");
            statement.execute("set app.reach = 'all'");
            var seen = statement.executeQuery(
                    "select (select count(*) from activity_plan) + (select count(*) from plan_row)"
                            + " + (select count(*) from plan_cell) + (select count(*) from plan_edit)"
                            + " + (select count(*) from plan_approval)");
            seen.next();
            assertThat(seen.getInt(1)).isZero();
        }
    }

    @Test
    void aRowOfAnotherPlanIsNotFound() {
        var plan = PlanRoom.openPlan(database);
        var elsewhere = PlanRoom.addRow(database, PlanRoom.openPlan(database));
        assertThatThrownBy(() -> edit(BELLO_EDITOR, plan, elsewhere, "activity", 0, "Trade mission"))
                .isInstanceOf(NoSuchRecord.class);
    }

    @Test
    void aRowTakenOutIsNotEdited() {
        var plan = PlanRoom.openPlan(database);
        var row = PlanRoom.addRow(database, plan);
        remove(plan, row);
        assertRefused("plan-row-removed", () -> edit(BELLO_EDITOR, plan, row, "activity", 0, "Trade mission"));
    }

    @Test
    void aRowPutBackSaysWhatItSaid() {
        var plan = PlanRoom.openPlan(database);
        var row = PlanRoom.addRow(database, plan);
        edit(BELLO_EDITOR, plan, row, "activity", 0, "Trade mission");
        remove(plan, row);
        database.as(SAN_NICOLAS_EDITOR, entities -> PlanRoom.editing(entities).putBackRow(plan, row));
        assertThat(value(plan, "activity")).isEqualTo("Trade mission");
    }

    @Test
    void theHistorySaysWhatStoodThereAndWhatStandsThere() {
        var plan = PlanRoom.openPlan(database);
        var row = PlanRoom.addRow(database, plan);
        edit(SAN_NICOLAS_EDITOR, plan, row, "activity", 0, "Mission");
        edit(BELLO_EDITOR, plan, row, "activity", 1, "Trade mission");
        var history =
                database.as(BELLO_EDITOR, entities -> PlanRoom.reading(entities).history(plan));
        var last = history.get(history.size() - 1);
        assertThat(last.subject().orElseThrow() + ": " + last.before().orElseThrow() + " → "
                        + last.after().orElseThrow())
                .isEqualTo(row + "/activity: Mission → Trade mission");
    }

    @Test
    void othersHearOfAnEditOnceItIsCommitted() throws SQLException {
        var plan = PlanRoom.openPlan(database);
        var row = PlanRoom.addRow(database, plan);
        try (var ear = database.bare()) {
            ear.createStatement().execute("listen " + PlanChanged.CHANNEL);
            edit(BELLO_EDITOR, plan, row, "cost-2", 0, "1500.50");
            var heard = ear.unwrap(PGConnection.class).getNotifications(5000)[0].getParameter();
            assertThat(PlanChanged.read(heard)).contains(new PlanChanged(plan, row, "cost-2", 1));
        }
    }

    private UUID open(Seat by, UUID agreement) {
        return database.as(by, entities -> PlanRoom.editing(entities).open(agreement, 2027));
    }

    private EditAnswer edit(Seat by, UUID plan, UUID row, String field, long base, String value) {
        return PlanRoom.edit(database, by, plan, new CellEdit(row, field, base, value, UUID.randomUUID()));
    }

    private void remove(UUID plan, UUID row) {
        database.as(SAN_NICOLAS_EDITOR, entities -> {
            PlanRoom.editing(entities).removeRow(plan, row);
            return null;
        });
    }

    private String value(UUID plan, String field) {
        return PlanRoom.view(database, BELLO_EDITOR, plan)
                .rows()
                .get(0)
                .cell(field)
                .value();
    }

    private static void assertRefused(String reason, ThrowingCallable deed) {
        assertThat(catchThrowableOfType(DeedRefused.class, deed).reason()).isEqualTo(reason);
    }

    private static void assertInvalid(String reason, ThrowingCallable deed) {
        assertThat(catchThrowableOfType(InvalidInput.class, deed)
                        .violations()
                        .get(0)
                        .reason())
                .isEqualTo(reason);
    }
}
