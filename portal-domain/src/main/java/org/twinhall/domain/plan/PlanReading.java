package org.twinhall.domain.plan;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toMap;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.IntStream;
import org.twinhall.domain.agreement.Agreement;
import org.twinhall.domain.agreement.AgreementStatus;
import org.twinhall.domain.agreement.Agreements;
import org.twinhall.domain.history.History;
import org.twinhall.domain.history.HistoryEntry;
import org.twinhall.domain.people.CurrentSeat;
import org.twinhall.domain.people.RecordRights;
import org.twinhall.domain.shared.NoSuchRecord;

/** What the plans of a government say. Nobody else knows that they are there. */
@ApplicationScoped
@Transactional
public class PlanReading {
    @Inject
    Plans plans;

    @Inject
    Agreements agreements;

    @Inject
    CurrentSeat seat;

    @Inject
    RecordRights rights;

    @Inject
    History history;

    /** The agreements in force of the seat's government, newest first, each with its plans, the latest year first. */
    public List<Planned> ofGovernment() {
        var inForce = agreements.ofGovernment(seat.required().governmentId()).stream()
                .filter(agreement -> agreement.status() == AgreementStatus.IN_FORCE)
                .toList();
        var byAgreement = plans.ofAgreements(inForce.stream().map(Agreement::id).toList()).stream()
                .collect(groupingBy(ActivityPlan::agreementId));
        return inForce.stream()
                .map(agreement -> new Planned(agreement, byAgreement.getOrDefault(agreement.id(), List.of())))
                .toList();
    }

    /**
     * Asks whether the seat may know of the plan.
     *
     * @throws NoSuchRecord if there is none, or the seat's government is no party
     */
    public void requireReader(UUID planId) {
        rights.requireReader(planId);
        if (plans.find(planId).isEmpty()) {
            throw new NoSuchRecord("plan");
        }
    }

    /**
     * The plan with its rows and cells.
     *
     * @throws NoSuchRecord if there is none, or the seat's government is no party
     */
    public PlanView view(UUID planId) {
        rights.requireReader(planId);
        return viewOf(plans.find(planId).orElseThrow(() -> new NoSuchRecord("plan")));
    }

    /** Without asking for rights again, for use cases that have. */
    PlanView viewOf(ActivityPlan plan) {
        var agreement = agreements.find(plan.agreementId()).orElseThrow(() -> new NoSuchRecord("agreement"));
        var sides = sides(agreement);
        var cells = plans.cells(plan.id()).stream()
                .collect(groupingBy(PlanCell::rowId, toMap(PlanCell::field, PlanView.Cell::of)));
        var rows = plans.rows(plan.id()).stream()
                .filter(row -> !row.isRemoved())
                .map(row -> rowOf(row.id(), sides.size(), cells.get(row.id())))
                .toList();
        return new PlanView(
                plan.id(),
                agreement.id(),
                agreement.reference(),
                agreement.title(),
                agreement.isDemonstration(),
                plan.year(),
                sides,
                rows,
                plans.approvals(plan.id()),
                plan.frozenHash()
                        .map(hash -> new PlanView.Frozen(
                                plan.number().orElseThrow(),
                                hash,
                                plan.frozenAt().orElseThrow())));
    }

    /**
     * One activity.
     *
     * @return empty if it was taken out
     * @throws NoSuchRecord if there is no such plan or row, or the seat's government is no party
     */
    public Optional<PlanView.Row> row(UUID planId, UUID rowId) {
        rights.requireReader(planId);
        var row = requireRow(planId, rowId);
        if (row.isRemoved()) {
            return Optional.empty();
        }
        var cells = plans.cellsOfRow(rowId).stream().collect(toMap(PlanCell::field, PlanView.Cell::of));
        return Optional.of(rowOf(rowId, sides(planId).size(), cells));
    }

    /**
     * One cell.
     *
     * @throws NoSuchRecord if there is no such plan, row or cell, or the seat's government is no party
     */
    public PlanView.Cell cell(UUID planId, UUID rowId, String field) {
        rights.requireReader(planId);
        return plans.cell(rowId, field)
                .filter(cell -> cell.planId().equals(planId))
                .map(PlanView.Cell::of)
                .orElseThrow(() -> new NoSuchRecord("cell"));
    }

    /**
     * Everything that happened to the plan, oldest first. The subject of an edit is {@code row/field}.
     *
     * @throws NoSuchRecord if there is none, or the seat's government is no party
     */
    public List<HistoryEntry> history(UUID planId) {
        rights.requireReader(planId);
        return history.of(planId);
    }

    PlanRow requireRow(UUID planId, UUID rowId) {
        return plans.row(rowId).filter(row -> row.planId().equals(planId)).orElseThrow(() -> new NoSuchRecord("row"));
    }

    private List<PlanView.Side> sides(UUID planId) {
        return sides(plans.find(planId)
                .flatMap(plan -> agreements.find(plan.agreementId()))
                .orElseThrow(() -> new NoSuchRecord("plan")));
    }

    static List<PlanView.Side> sides(Agreement agreement) {
        var parties = agreement.relationship().parties();
        return IntStream.range(0, parties.size())
                .mapToObj(place -> {
                    var party = parties.get(place);
                    return new PlanView.Side(place + 1, party.id(), party.name(), party.country(), party.hasJoined());
                })
                .toList();
    }

    private static PlanView.Row rowOf(UUID rowId, int parties, Map<String, PlanView.Cell> cells) {
        return new PlanView.Row(
                rowId,
                CellName.ofRow(parties).stream()
                        .map(name -> cells.get(name.word()))
                        .toList());
    }

    /** An agreement in force and its plans, the latest year first. */
    public record Planned(Agreement agreement, List<ActivityPlan> plans) {
        public Planned {
            plans = List.copyOf(plans);
        }

        /** The plan of that year. */
        public Optional<ActivityPlan> ofYear(int year) {
            return plans.stream().filter(plan -> plan.year() == year).findFirst();
        }
    }
}
