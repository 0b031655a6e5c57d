package org.twinhall.domain.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.twinhall.domain.plan.PlanRoom.BELLO_EDITOR;
import static org.twinhall.domain.plan.PlanRoom.BELLO_SIGNATORY;
import static org.twinhall.domain.plan.PlanRoom.SAN_NICOLAS_EDITOR;
import static org.twinhall.domain.plan.PlanRoom.SAN_NICOLAS_SIGNATORY;

import java.sql.SQLException;
import java.util.UUID;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.twinhall.domain.PortalDatabase;
import org.twinhall.domain.PortalDatabase.DemoGovernment;
import org.twinhall.domain.history.HistoryEntry;
import org.twinhall.domain.shared.DeedRefused;

class PlanApprovalTest {
    private final PortalDatabase database = PortalDatabase.one();

    @Test
    void onePartyAloneDoesNotFreezeThePlan() {
        var plan = planWithOneActivity();
        assertThat(PlanRoom.approve(database, SAN_NICOLAS_SIGNATORY, plan).frozen())
                .isEmpty();
    }

    @Test
    void bothPartiesFreezeTheWordingTheyApproved() {
        var plan = planWithOneActivity();
        PlanRoom.approve(database, SAN_NICOLAS_SIGNATORY, plan);
        var frozen = PlanRoom.approve(database, BELLO_SIGNATORY, plan);
        assertThat(frozen.frozen().orElseThrow().hash()).isEqualTo(frozen.hash());
    }

    @Test
    void aFrozenPlanHasTheNumberOne() {
        assertThat(PlanRoom.view(database, BELLO_EDITOR, frozenPlan())
                        .frozen()
                        .orElseThrow()
                        .number())
                .isEqualTo(1);
    }

    @Test
    void anEditWithdrawsTheApproval() {
        var plan = planWithOneActivity();
        PlanRoom.approve(database, SAN_NICOLAS_SIGNATORY, plan);
        edit(plan, 1, "Mission of mayors");
        assertThat(PlanRoom.view(database, BELLO_EDITOR, plan).standing(DemoGovernment.SAN_NICOLAS.id))
                .isEmpty();
    }

    @Test
    void anEditTakenBackDoesNotRestoreTheApproval() {
        var plan = planWithOneActivity();
        PlanRoom.approve(database, SAN_NICOLAS_SIGNATORY, plan);
        edit(plan, 1, "Mission of mayors");
        edit(plan, 2, "Trade mission");
        assertThat(PlanRoom.approve(database, BELLO_SIGNATORY, plan).frozen()).isEmpty();
    }

    @Test
    void theHistorySaysThatAnApprovalWasWithdrawn() {
        var plan = planWithOneActivity();
        PlanRoom.approve(database, SAN_NICOLAS_SIGNATORY, plan);
        edit(plan, 1, "Mission of mayors");
        var deeds = database
                .as(BELLO_EDITOR, entities -> PlanRoom.reading(entities).history(plan))
                .stream()
                .map(HistoryEntry::deed);
        assertThat(deeds).contains("plan-approved", "plan-approval-withdrawn");
    }

    @Test
    void nobodyApprovesWhatHeHasNotRead() {
        var plan = planWithOneActivity();
        var read = PlanRoom.view(database, BELLO_SIGNATORY, plan).hash();
        edit(plan, 1, "Mission of mayors");
        assertRefused("plan-changed", () -> PlanRoom.approve(database, BELLO_SIGNATORY, plan, read));
    }

    @Test
    void anEditorDoesNotApprove() {
        var plan = planWithOneActivity();
        assertRefused("role-missing", () -> PlanRoom.approve(database, BELLO_EDITOR, plan));
    }

    @Test
    void anEmptyPlanIsNotApproved() {
        var plan = PlanRoom.openPlan(database);
        assertRefused("plan-empty", () -> PlanRoom.approve(database, BELLO_SIGNATORY, plan));
    }

    @Test
    void aFrozenPlanIsNotEdited() {
        var plan = frozenPlan();
        assertRefused("plan-frozen", () -> edit(plan, 1, "Mission of mayors"));
    }

    @Test
    void aFrozenPlanTakesNoRow() {
        var plan = frozenPlan();
        assertRefused("plan-frozen", () -> PlanRoom.addRow(database, plan));
    }

    @Test
    void theDatabaseItselfClosesAFrozenPlan() throws SQLException {
        var plan = frozenPlan();
        try (var connection = database.bare();
                var statement = connection.createStatement()) {
            statement.execute("set app.government = '" + DemoGovernment.BELLO.id + "'");
            statement.execute("set app.reach = 'all'");
            assertThat(statement.executeUpdate("update plan_cell set value = 'forged' where plan_id = '" + plan + "'"))
                    .isZero();
        }
    }

    private UUID planWithOneActivity() {
        var plan = PlanRoom.openPlan(database);
        PlanRoom.addRow(database, plan);
        edit(plan, 0, "Trade mission");
        return plan;
    }

    private UUID frozenPlan() {
        var plan = planWithOneActivity();
        PlanRoom.approve(database, SAN_NICOLAS_SIGNATORY, plan);
        PlanRoom.approve(database, BELLO_SIGNATORY, plan);
        return plan;
    }

    private void edit(UUID plan, long base, String value) {
        var row =
                PlanRoom.view(database, SAN_NICOLAS_EDITOR, plan).rows().get(0).id();
        PlanRoom.edit(
                database, SAN_NICOLAS_EDITOR, plan, new CellEdit(row, "activity", base, value, UUID.randomUUID()));
    }

    private static void assertRefused(String reason, ThrowingCallable deed) {
        assertThat(catchThrowableOfType(DeedRefused.class, deed).reason()).isEqualTo(reason);
    }
}
