package org.twinhall.domain.plan;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** The plans that the portal keeps; of them the seat sees those of its agreements. */
public interface Plans {
    Optional<ActivityPlan> find(UUID id);

    /**
     * The plan, held until the transaction ends so that it cannot be frozen meanwhile. Those who edit do not wait for one
     * another.
     */
    Optional<ActivityPlan> findToEdit(UUID id);

    /** The plan, held alone: whoever edits waits, and what others have begun is finished first. */
    Optional<ActivityPlan> findToDecide(UUID id);

    Optional<ActivityPlan> ofYear(UUID agreementId, int year);

    /** Lets one at a time add to that agreement (plans) or plan (rows), until the transaction ends. */
    void queueToAdd(UUID to);

    /** The latest year first. */
    List<ActivityPlan> ofAgreements(Collection<UUID> agreementIds);

    Optional<PlanRow> row(UUID rowId);

    /** In reading order, those taken out included. */
    List<PlanRow> rows(UUID planId);

    List<PlanCell> cells(UUID planId);

    List<PlanCell> cellsOfRow(UUID rowId);

    Optional<PlanCell> cell(UUID rowId, String field);

    /** The cell, held until the transaction ends; a second writer of the same cell waits. */
    Optional<PlanCell> cellToEdit(UUID rowId, String field);

    /** That edit of the cell, if it was accepted before. */
    Optional<PlanEdit> accepted(UUID editId, UUID cellId);

    /** What stood in the cell at that revision; empty if it never had it. */
    Optional<String> wording(UUID cellId, long revision);

    /** Oldest first, those withdrawn included. */
    List<Approval> approvals(UUID planId);

    /** Those that stand, held until the transaction ends. */
    List<Approval> standingToWithdraw(UUID planId);

    void add(ActivityPlan plan);

    void add(PlanRow row, List<PlanCell> cells);

    void add(Approval approval);

    void add(PlanEdit edit);

    /** Tells all nodes when, and only if, the present transaction is committed. */
    void announce(PlanChanged change);
}
