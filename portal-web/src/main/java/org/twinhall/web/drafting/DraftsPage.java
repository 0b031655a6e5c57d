package org.twinhall.web.drafting;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.twinhall.domain.drafting.AgreementDrafting;
import org.twinhall.domain.drafting.Draft;
import org.twinhall.domain.drafting.DraftState;
import org.twinhall.domain.drafting.Drafts;
import org.twinhall.domain.filing.DraftReviews;
import org.twinhall.domain.filing.Filing;
import org.twinhall.domain.filing.FilingState;
import org.twinhall.domain.filing.ReviewStep;
import org.twinhall.domain.government.Government;
import org.twinhall.domain.people.CurrentSeat;
import org.twinhall.domain.people.Role;
import org.twinhall.web.page.Language;

/** The drafts of the seat's government, the last changed first. */
@Named
@RequestScoped
public class DraftsPage {
    private static final int STRETCH = 25;

    @Inject
    AgreementDrafting drafting;

    @Inject
    DraftReviews reviews;

    @Inject
    CurrentSeat seat;

    @Inject
    DraftWords words;

    @Inject
    Language language;

    private String cursor;
    private String next;
    private List<Listed> drafts;

    /** Reads one stretch of the list. */
    public void load() {
        var found = drafting.ours(DraftPlaces.read(cursor), STRETCH + 1);
        var shown = found.subList(0, Math.min(STRETCH, found.size()));
        next = found.size() > STRETCH ? DraftPlaces.text(Drafts.Place.of(shown.get(STRETCH - 1))) : null;
        drafts = shown.stream().map(this::listed).toList();
    }

    private Listed listed(Draft draft) {
        return new Listed(
                draft.id(),
                draft.title(language.getTag()),
                draft.state(),
                words.names(draft.parties().stream()
                        .filter(party -> !party.id().equals(seat.required().governmentId()))
                        .toList()),
                turn(draft),
                draft.changedAt(),
                draft.isDemonstration());
    }

    /** Who is to act: an authority that has it, the party that has observations to answer, or all parties. */
    private String turn(Draft draft) {
        if (draft.state() == DraftState.SIGNED) {
            return words.say("turn.nobody");
        }
        var filings = reviews.filingsOf(draft.id());
        return filings.stream()
                .filter(filing -> filing.state() == FilingState.FILED)
                .findFirst()
                .map(this::authority)
                .or(() -> filings.stream()
                        .filter(filing -> filing.state() == FilingState.RETURNED)
                        .findFirst()
                        .map(filing ->
                                words.say("turn.answers", filing.government().name())))
                .orElse(words.say("turn.parties"));
    }

    private String authority(Filing filing) {
        return filing.authority().map(Government::name).orElseGet(() -> words.say("turn.authority"));
    }

    public List<Listed> getDrafts() {
        return drafts;
    }

    /** Whether the reader may start a draft. */
    public boolean isEditor() {
        return seat.required().has(Role.EDITOR);
    }

    /** Whether others file with the reader's office: what they filed lies on another page. */
    public boolean isReviewer() {
        return seat.required().hasAny(ReviewStep.roles());
    }

    /** The place after the last draft shown; null at the end. */
    public String getNext() {
        return next;
    }

    public String getCursor() {
        return cursor;
    }

    public void setCursor(String cursor) {
        this.cursor = cursor;
    }

    /**
     * A draft in the list.
     *
     * @param partner the other parties' names
     * @param turn    whose turn it is
     */
    public record Listed(
            UUID id,
            String title,
            DraftState state,
            String partner,
            String turn,
            Instant changedAt,
            boolean demonstration) {}
}
