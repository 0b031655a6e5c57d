package org.twinhall.web.desk;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.twinhall.domain.desk.Desk;
import org.twinhall.domain.filing.ReviewStep;
import org.twinhall.domain.people.CurrentSeat;
import org.twinhall.domain.people.Role;
import org.twinhall.web.network.CallView;
import org.twinhall.web.network.NetworkWords;
import org.twinhall.web.page.Language;

/** The first page after signing in: what waits for the seat, and the calls it may answer. */
@Named
@RequestScoped
public class DeskPage {
    @Inject
    Desk desk;

    @Inject
    CurrentSeat seat;

    @Inject
    NetworkWords networkWords;

    @Inject
    Language language;

    private List<ErrandView> errands = List.of();
    private List<CallView> calls = List.of();

    public void load() {
        var locale = language.getLocale();
        var slug = seat.required().governmentSlug();
        var now = Instant.now();
        var today = desk.today();
        errands = desk.waiting().stream()
                .map(errand -> new ErrandView(errand, slug, locale, today))
                .toList();
        calls = desk.openCalls().stream()
                .map(call -> new CallView(call, networkWords, locale, now))
                .toList();
    }

    /** Whether the seat only reads: nothing will ever wait for it. */
    public boolean isReader() {
        var by = seat.required();
        return !by.hasAny(Role.EDITOR, Role.SIGNATORY, Role.PUBLISHER) && !by.hasAny(ReviewStep.roles());
    }

    /** Whether nothing of the government's is the seat's to read. */
    public boolean isEvaluator() {
        return seat.required().roles().equals(Set.of(Role.EVALUATOR));
    }

    /** Whether the seat keeps others at work instead. */
    public boolean isKeeper() {
        return seat.required().has(Role.GOVERNMENT_ADMINISTRATOR)
                || seat.required().has(Role.OPERATOR);
    }

    /** The most pressing first. */
    public List<ErrandView> getErrands() {
        return errands;
    }

    /** Open ones, the next to close first. */
    public List<CallView> getCalls() {
        return calls;
    }
}
