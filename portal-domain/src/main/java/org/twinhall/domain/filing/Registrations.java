package org.twinhall.domain.filing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import org.twinhall.domain.agreement.Agreement;
import org.twinhall.domain.agreement.Agreements;
import org.twinhall.domain.drafting.Draft;
import org.twinhall.domain.drafting.Drafts;
import org.twinhall.domain.history.History;
import org.twinhall.domain.history.HistoryEntry.Happening;
import org.twinhall.spi.country.FilingType;

/** What follows a signature: the registry's number, and that the agreement comes into force when nothing is left to do. */
@ApplicationScoped
class Registrations {
    @Inject
    Agreements agreements;

    @Inject
    Drafts drafts;

    @Inject
    DraftReviews reviews;

    @Inject
    History history;

    /** Puts the number that the registry gave on the agreement. */
    void takeOver(Filing registration) {
        var agreement = agreements.find(registration.draftId()).orElseThrow();
        agreement.registered(
                registration.outcomeNumber().orElseThrow(),
                registration.outcomeOn().orElseThrow());
        enterIntoForceIfNothingIsLeft(drafts.get(registration.draftId()), agreement);
    }

    /**
     * It comes into force when every registration that the law of a party asks for is done, and at once where none is asked for. A
     * party that does not work here sees to its own.
     */
    void enterIntoForceIfNothingIsLeft(Draft draft, Agreement agreement) {
        if (leftToRegister(draft).isEmpty()) {
            var before = agreement.status();
            agreement.enterIntoForce();
            history.record(
                    draft.id(),
                    new Happening(
                            "in-force", null, before.name(), agreement.status().name()));
        }
    }

    private Optional<Duty> leftToRegister(Draft draft) {
        return reviews.of(draft).parties().stream()
                .filter(party -> party.government().hasJoined())
                .flatMap(party -> party.duties().stream())
                .filter(duty -> duty.obligation().filing() == FilingType.POST_SIGN_REGISTRATION)
                .filter(duty -> duty.status() != Duty.Status.MET)
                .findFirst();
    }
}
