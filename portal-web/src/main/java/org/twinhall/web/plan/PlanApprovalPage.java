package org.twinhall.web.plan;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.application.FacesMessage;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.UUID;
import org.twinhall.domain.people.CurrentSeat;
import org.twinhall.domain.plan.PlanApproval;
import org.twinhall.domain.plan.PlanReading;
import org.twinhall.domain.plan.PlanView;
import org.twinhall.domain.shared.NoSuchRecord;
import org.twinhall.web.page.Language;

/**
 * The page on which a signatory reads the whole plan and approves it. The hash of what was shown goes back with the approval, so
 * that nobody approves what was changed meanwhile.
 */
@Named
@RequestScoped
public class PlanApprovalPage {
    @Inject
    PlanReading reading;

    @Inject
    PlanApproval approval;

    @Inject
    CurrentSeat seat;

    @Inject
    Language language;

    private UUID id;
    private String seen;
    private PlanView plan;
    private PlanTable table;

    /** Reads the plan; not found if there is none, or it is none of the seat's. */
    public void load() {
        if (id == null) {
            throw new NoSuchRecord("plan");
        }
        plan = reading.view(id).calledIn(language.getLocale());
        table = PlanTable.of(plan);
        if (seen == null) {
            seen = plan.hash();
        }
    }

    /** Approves what was shown, and leads back to the plan. */
    public String approve() {
        var read = seen;
        load();
        // If the plan was changed meanwhile this page shows it anew, and the next approval is of that.
        seen = plan.hash();
        approval.approve(id, read);
        var faces = FacesContext.getCurrentInstance();
        var words = faces.getApplication().getResourceBundle(faces, "planText").getString("approve.done");
        faces.addMessage(null, new FacesMessage(words));
        faces.getExternalContext().getFlash().setKeepMessages(true);
        return "/plans/plan?faces-redirect=true&includeViewParams=true";
    }

    public UUID getId() {
        return id;
    }

    public void setId(UUID id) {
        this.id = id;
    }

    /** The hash of the plan as it was shown. */
    public String getSeen() {
        return seen;
    }

    public void setSeen(String seen) {
        this.seen = seen;
    }

    public PlanView getPlan() {
        return plan;
    }

    public PlanTable getTable() {
        return table;
    }

    /** The name of the party for which is approved. */
    public String getSide() {
        return plan.sides().stream()
                .filter(side -> side.governmentId().equals(seat.required().governmentId()))
                .map(PlanView.Side::name)
                .findFirst()
                .orElse("");
    }

    /** Whether the others have approved already, so that this approval closes the plan. */
    public boolean isLast() {
        return PlanStanding.of(plan).missing().equals(List.of(getSide()));
    }
}
