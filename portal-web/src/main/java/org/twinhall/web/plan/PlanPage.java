package org.twinhall.web.plan;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.twinhall.domain.people.CurrentSeat;
import org.twinhall.domain.people.Role;
import org.twinhall.domain.plan.PlanReading;
import org.twinhall.domain.plan.PlanView;
import org.twinhall.domain.shared.NoSuchRecord;
import org.twinhall.web.office.ContactLinks;
import org.twinhall.web.page.Language;
import org.twinhall.web.page.Plate;
import org.twinhall.web.page.Words;

/**
 * The page on which a plan is written. It shows the plan as it stands; what happens after that goes over the socket, by the page's
 * own script.
 */
@Named
@RequestScoped
public class PlanPage {
    private static final List<String> SCRIPT_WORDS = List.of(
            "typing",
            "saving",
            "saved",
            "erased",
            "waiting",
            "conflict",
            "choose",
            "refused",
            "held",
            "too-long",
            "no-amount",
            "two-amounts",
            "news",
            "news-conflict",
            "news-added",
            "news-removed",
            "removed",
            "put-back",
            "needs-line",
            "is-here",
            "leftover",
            "nothing");

    @Inject
    PlanReading reading;

    @Inject
    CurrentSeat seat;

    @Inject
    ContactLinks contactLinks;

    @Inject
    Words words;

    @Inject
    Language language;

    private UUID id;
    private PlanView plan;
    private Map<UUID, String> contacts = Map.of();
    private PlanTable table;
    private PlanStanding standing;

    /** Reads the plan; not found if there is none, or it is none of the seat's. */
    public void load() {
        if (id == null) {
            throw new NoSuchRecord("plan");
        }
        plan = reading.view(id).calledIn(language.getLocale());
        contacts = contactLinks.to(
                plan.sides().stream().map(PlanView.Side::governmentId).toList());
        table = PlanTable.of(plan);
        standing = PlanStanding.of(plan);
    }

    public UUID getId() {
        return id;
    }

    public void setId(UUID id) {
        this.id = id;
    }

    public PlanView getPlan() {
        return plan;
    }

    public PlanTable getTable() {
        return table;
    }

    public PlanStanding getStanding() {
        return standing;
    }

    /** Both sides, for the title block. */
    public List<Plate> getPlates() {
        return plan.sides().stream()
                .map(side -> Plate.of(side.name(), words.country(side.country()))
                        .reachedAt(contacts.get(side.governmentId())))
                .toList();
    }

    public boolean isFrozen() {
        return plan.frozen().isPresent();
    }

    /** The number under which all parties approved it; null while it is being written. */
    public Integer getFrozenNumber() {
        return plan.frozen().map(PlanView.Frozen::number).orElse(null);
    }

    /** The SHA-256 of what all parties approved; null while it is being written. */
    public String getFrozenHash() {
        return plan.frozen().map(PlanView.Frozen::hash).orElse(null);
    }

    /** When it was frozen; null while it is being written. */
    public Instant getFrozenAt() {
        return plan.frozen().map(PlanView.Frozen::at).orElse(null);
    }

    /** The agreement's title, or else its reference. */
    public String getAgreementName() {
        return plan.agreementTitle().orElse(plan.agreementReference());
    }

    /** Whether the reader may write. */
    public boolean isEditable() {
        return !isFrozen() && isParty() && seat.required().has(Role.EDITOR);
    }

    /** Whether the reader's approval is waited for. */
    public boolean isApprovable() {
        return !isFrozen()
                && isParty()
                && seat.required().has(Role.SIGNATORY)
                && !table.hasNoRows()
                && !standing.isApprovedBy(seat.required().governmentId());
    }

    /** Whether every party works on this portal. */
    public boolean isJoined() {
        return plan.sides().stream().allMatch(PlanView.Side::joined);
    }

    private boolean isParty() {
        return plan.sides().stream()
                .anyMatch(side -> side.governmentId().equals(seat.required().governmentId()));
    }

    /** Whose turn it is: the names of those whose approval is missing. */
    public String getWaitingFor() {
        return String.join(", ", standing.missing());
    }

    /** Where the page's script finds the socket. */
    public String getSocket() {
        return "/socket/" + seat.required().governmentSlug() + "/plan/" + id;
    }

    /** Under whose name edits that were not sent yet wait in this browser. */
    public String getWriter() {
        return seat.required().personId();
    }

    /** What the page's script has to say: message keys after {@code script.}. */
    public List<String> getScriptWords() {
        return SCRIPT_WORDS;
    }

    /** The government in whose seat the reader is. */
    public UUID getGovernmentId() {
        return seat.required().governmentId();
    }
}
