package org.twinhall.domain.plan;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.UUID;
import org.twinhall.domain.history.History;
import org.twinhall.domain.history.HistoryEntry.Happening;
import org.twinhall.domain.people.CurrentSeat;
import org.twinhall.domain.people.Persons;
import org.twinhall.domain.people.RecordRights;
import org.twinhall.domain.people.Role;
import org.twinhall.domain.shared.DeedRefused;
import org.twinhall.domain.shared.NoSuchRecord;

/** The signatories approve what they have read. When those of all parties have approved the same wording, it is frozen. */
@ApplicationScoped
@Transactional
public class PlanApproval {
    @Inject
    Plans plans;

    @Inject
    PlanReading reading;

    @Inject
    CurrentSeat seat;

    @Inject
    Persons persons;

    @Inject
    RecordRights rights;

    @Inject
    History history;

    /**
     * Approves the plan for the seat's government. Approving the same wording again changes nothing.
     *
     * @param seenHash {@link PlanView#hash} of what the signatory read
     * @return the plan after it, frozen if this was the last approval that was missing
     * @throws NoSuchRecord if there is no such plan, or the seat's government is no party
     * @throws DeedRefused  of reason {@code role-missing}, {@code parties-only}, {@code plan-frozen}, {@code plan-empty}, or
     *     {@code plan-changed} if it does not say any more what the signatory read
     */
    public PlanView approve(UUID planId, String seenHash) {
        rights.requireWriter(planId);
        var by = seat.requireAny(Role.SIGNATORY);
        var plan = plans.findToDecide(planId).orElseThrow(() -> new NoSuchRecord("plan"));
        plan.requireOpen();
        var view = reading.viewOf(plan);
        if (view.rows().isEmpty()) {
            throw new DeedRefused("plan-empty");
        }
        if (!view.hash().equals(seenHash)) {
            throw new DeedRefused("plan-changed");
        }
        if (view.standing(by.governmentId()).isEmpty()) {
            plans.add(new Approval(planId, seenHash, persons.present(), by, PlanEditing.now()));
            history.record(planId, Happening.of("plan-approved", seenHash));
            freezeIfComplete(plan);
            plans.announce(PlanChanged.whole(planId));
        }
        return reading.viewOf(plan);
    }

    private void freezeIfComplete(ActivityPlan plan) {
        var view = reading.viewOf(plan);
        if (view.isApprovedByAll()) {
            plan.freeze(view.hash(), PlanEditing.now());
            history.record(plan.id(), Happening.of("plan-frozen", view.hash()));
        }
    }
}
