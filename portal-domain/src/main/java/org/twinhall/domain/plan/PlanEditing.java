package org.twinhall.domain.plan;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.UUID;
import org.twinhall.domain.agreement.Agreement;
import org.twinhall.domain.agreement.AgreementStatus;
import org.twinhall.domain.agreement.Agreements;
import org.twinhall.domain.government.Government;
import org.twinhall.domain.history.History;
import org.twinhall.domain.history.HistoryEntry.Happening;
import org.twinhall.domain.people.Capacity;
import org.twinhall.domain.people.CurrentSeat;
import org.twinhall.domain.people.Persons;
import org.twinhall.domain.people.RecordRights;
import org.twinhall.domain.people.Role;
import org.twinhall.domain.people.Seat;
import org.twinhall.domain.shared.DeedRefused;
import org.twinhall.domain.shared.InvalidInput;
import org.twinhall.domain.shared.NoSuchRecord;

/**
 * The editors of all parties write one plan at the same time. Every deed is kept in one transaction with its history, and all
 * pages hear of it when that is committed. Nothing is overwritten that the writer had not seen.
 */
@ApplicationScoped
@Transactional
public class PlanEditing {
    @Inject
    Plans plans;

    @Inject
    PlanReading reading;

    @Inject
    Agreements agreements;

    @Inject
    CurrentSeat seat;

    @Inject
    Persons persons;

    @Inject
    RecordRights rights;

    @Inject
    History history;

    /**
     * Opens the plan of an agreement's year; if it is open already, answers that one.
     *
     * @return the plan's id
     * @throws NoSuchRecord if there is no such agreement
     * @throws DeedRefused  of reason {@code role-missing}, {@code guests-do-not-share}, {@code parties-only} or {@code agreement-not-in-force}
     */
    public UUID open(UUID agreementId, int year) {
        var by = seat.requireWhole(Role.EDITOR);
        var agreement = agreements.find(agreementId).orElseThrow(() -> new NoSuchRecord("agreement"));
        requireParty(agreement, by);
        if (agreement.status() != AgreementStatus.IN_FORCE) {
            throw new DeedRefused("agreement-not-in-force");
        }
        ActivityPlan.requireYear(year);
        plans.queueToAdd(agreementId);
        return plans.ofYear(agreementId, year).map(ActivityPlan::id).orElseGet(() -> begin(agreement, year, by));
    }

    private static void requireParty(Agreement agreement, Seat by) {
        if (agreement.relationship().parties().stream()
                .noneMatch(party -> party.id().equals(by.governmentId()))) {
            throw new DeedRefused("parties-only");
        }
    }

    private UUID begin(Agreement agreement, int year, Seat by) {
        var plan = new ActivityPlan(UUID.randomUUID(), agreement.id(), year, persons.present(), now());
        // The own government first: the second wall lets only a party share a record.
        rights.grant(plan.id(), by.governmentId(), Capacity.PARTY);
        agreement.relationship().parties().stream()
                .filter(Government::hasJoined)
                .forEach(party -> rights.grant(plan.id(), party.id(), Capacity.PARTY));
        plans.add(plan);
        history.record(plan.id(), new Happening("plan-opened", agreement.reference(), null, String.valueOf(year)));
        return plan.id();
    }

    /**
     * Adds an activity below the others, all its cells empty.
     *
     * @param rowId made by the sender: the same row sent again is added once
     * @throws NoSuchRecord if there is no such plan, or the row's id is another plan's
     * @throws DeedRefused  of reason {@code role-missing}, {@code parties-only} or {@code plan-frozen}
     */
    public PlanView.Row addRow(UUID planId, UUID rowId) {
        var plan = requireEditable(planId);
        plans.queueToAdd(planId);
        if (plans.row(rowId).isEmpty()) {
            var by = seat.required();
            var row = new PlanRow(rowId, planId, nextPlace(planId), persons.present(), by, now());
            var cells = CellName.ofRow(parties(plan)).stream()
                    .map(name -> new PlanCell(row, name))
                    .toList();
            plans.add(row, cells);
            changed(row, "plan-row-added");
        }
        return reading.row(planId, rowId).orElseThrow(() -> new DeedRefused("plan-row-removed"));
    }

    private int nextPlace(UUID planId) {
        return plans.rows(planId).stream().mapToInt(PlanRow::place).max().orElse(0) + 1;
    }

    /**
     * Takes an activity out of the plan; it can be put back.
     *
     * @throws NoSuchRecord if there is no such plan or row
     * @throws DeedRefused  of reason {@code role-missing}, {@code parties-only} or {@code plan-frozen}
     */
    public void removeRow(UUID planId, UUID rowId) {
        requireEditable(planId);
        var row = reading.requireRow(planId, rowId);
        if (!row.isRemoved()) {
            row.remove();
            changed(row, "plan-row-removed");
        }
    }

    /**
     * Puts an activity back that was taken out, with all that stood in it.
     *
     * @throws NoSuchRecord if there is no such plan or row
     * @throws DeedRefused  of reason {@code role-missing}, {@code parties-only} or {@code plan-frozen}
     */
    public PlanView.Row putBackRow(UUID planId, UUID rowId) {
        requireEditable(planId);
        var row = reading.requireRow(planId, rowId);
        if (row.isRemoved()) {
            row.putBack();
            changed(row, "plan-row-put-back");
        }
        return reading.row(planId, rowId).orElseThrow();
    }

    private void changed(PlanRow row, String deed) {
        withdrawApprovals(row.planId());
        history.record(row.planId(), new Happening(deed, row.id().toString(), null, null));
        plans.announce(PlanChanged.row(row));
    }

    /**
     * Takes an edit of a cell if the writer saw what stands there, or wrote the same.
     *
     * @return {@link EditAnswer.Accepted}, the same again for an edit sent again; or {@link EditAnswer.EditConflict} with all
     *     wordings, and then nothing is changed
     * @throws InvalidInput if the value is not what the cell holds, the cell has no such base revision, or the edit's id was
     *     used for other words
     * @throws NoSuchRecord if there is no such plan, row or cell
     * @throws DeedRefused  of reason {@code role-missing}, {@code parties-only}, {@code plan-frozen} or {@code plan-row-removed}
     */
    public EditAnswer edit(UUID planId, CellEdit edit) {
        var plan = requireEditable(planId);
        var row = reading.requireRow(planId, edit.rowId());
        var name = CellName.of(edit.field(), parties(plan)).orElseThrow(() -> new NoSuchRecord("cell"));
        var value = name.checked(edit.value());
        var cell = plans.cellToEdit(row.id(), name.word()).orElseThrow(() -> new NoSuchRecord("cell"));
        var earlier = plans.accepted(edit.editId(), cell.id());
        if (earlier.isPresent()) {
            return answerAgain(earlier.get(), value);
        }
        row.requirePresent();
        if (edit.baseRevision() < 0 || edit.baseRevision() > cell.revision()) {
            throw new InvalidInput("base", "revision-unknown");
        }
        if (cell.value().equals(value)) {
            return keep(edit.editId(), cell, false, now());
        }
        if (edit.baseRevision() < cell.revision()) {
            return conflict(edit, value, cell);
        }
        return write(edit.editId(), cell, value);
    }

    private static EditAnswer answerAgain(PlanEdit earlier, String value) {
        if (!earlier.value().equals(value)) {
            throw new InvalidInput("edit", "edit-id-taken");
        }
        return earlier.answer();
    }

    private EditAnswer conflict(CellEdit edit, String value, PlanCell cell) {
        var ancestor = edit.baseRevision() == 0
                ? ""
                : plans.wording(cell.id(), edit.baseRevision()).orElse("");
        return new EditAnswer.EditConflict(
                value,
                cell.value(),
                cell.author().orElse(null),
                cell.governmentId().orElse(null),
                cell.editedAt().orElse(null),
                ancestor,
                cell.revision());
    }

    private EditAnswer write(UUID editId, PlanCell cell, String value) {
        var before = cell.value();
        var at = now();
        cell.write(value, persons.present(), seat.required(), at);
        withdrawApprovals(cell.planId());
        var answer = keep(editId, cell, true, at);
        history.record(
                cell.planId(), new Happening("plan-cell-edited", cell.rowId() + "/" + cell.field(), before, value));
        plans.announce(PlanChanged.cell(cell));
        return answer;
    }

    private EditAnswer keep(UUID editId, PlanCell cell, boolean changed, Instant at) {
        var kept = new PlanEdit(editId, cell, changed, persons.present(), seat.required(), at);
        plans.add(kept);
        return kept.answer();
    }

    private void withdrawApprovals(UUID planId) {
        var standing = plans.standingToWithdraw(planId);
        for (var approval : standing) {
            approval.withdraw(now());
            history.record(
                    planId,
                    new Happening(
                            "plan-approval-withdrawn", approval.governmentId().toString(), approval.hash(), null));
        }
        if (!standing.isEmpty()) {
            plans.announce(PlanChanged.whole(planId));
        }
    }

    private ActivityPlan requireEditable(UUID planId) {
        rights.requireWriter(planId);
        seat.requireAny(Role.EDITOR);
        var plan = plans.findToEdit(planId).orElseThrow(() -> new NoSuchRecord("plan"));
        plan.requireOpen();
        return plan;
    }

    private int parties(ActivityPlan plan) {
        return agreements
                .find(plan.agreementId())
                .orElseThrow(() -> new NoSuchRecord("agreement"))
                .relationship()
                .parties()
                .size();
    }

    /** The database keeps microseconds. */
    static Instant now() {
        return Instant.now().truncatedTo(ChronoUnit.MICROS);
    }
}
