package org.twinhall.web.plan;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import org.twinhall.domain.agreement.Agreement;
import org.twinhall.domain.people.CurrentSeat;
import org.twinhall.domain.people.Role;
import org.twinhall.domain.plan.ActivityPlan;
import org.twinhall.domain.plan.PlanEditing;
import org.twinhall.domain.plan.PlanReading;
import org.twinhall.web.page.Language;

/** The agreements in force of the seat's government with their plans; where a year's plan is opened. */
@Named
@RequestScoped
public class PlansPage {
    @Inject
    Language language;

    @Inject
    PlanReading reading;

    @Inject
    PlanEditing editing;

    @Inject
    CurrentSeat seat;

    private List<Planned> agreements;

    /** Also before the button of a list's line is looked for in what the browser sent: there must be lines by then. */
    @PostConstruct
    void load() {
        agreements = reading.ofGovernment().stream().map(this::planned).toList();
    }

    private Planned planned(PlanReading.Planned planned) {
        var agreement = planned.agreement();
        var year = nextYear();
        return new Planned(
                agreement.id(),
                agreement.title().orElse(agreement.reference()),
                agreement.reference(),
                partners(agreement),
                planned.plans(),
                planned.ofYear(year).isPresent() ? null : year);
    }

    private String partners(Agreement agreement) {
        return agreement.relationship().parties().stream()
                .filter(party -> !party.id().equals(seat.required().governmentId()))
                .map(party -> party.name(language.getLocale()))
                .collect(Collectors.joining(", "));
    }

    /** A plan is written before its year begins. */
    private static int nextYear() {
        return LocalDate.now(ZoneOffset.UTC).getYear() + 1;
    }

    /** Opens the plan and leads to it. */
    public void open(UUID agreementId, int year) {
        var plan = editing.open(agreementId, year);
        var address = "/t/" + seat.required().governmentSlug() + "/plans/plan?id=" + plan;
        try {
            FacesContext.getCurrentInstance().getExternalContext().redirect(address);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public List<Planned> getAgreements() {
        return agreements;
    }

    /** Whether the reader may open a plan. */
    public boolean isEditor() {
        return seat.required().has(Role.EDITOR);
    }

    /**
     * An agreement in force.
     *
     * @param partners  the names of the other parties
     * @param plans     the latest year first
     * @param yearToOpen the year whose plan can be opened now; null if it is open already
     */
    public record Planned(
            UUID id, String title, String reference, String partners, List<ActivityPlan> plans, Integer yearToOpen) {}
}
