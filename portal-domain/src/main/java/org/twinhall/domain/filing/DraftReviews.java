package org.twinhall.domain.filing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.twinhall.domain.drafting.Draft;
import org.twinhall.domain.drafting.DraftState;
import org.twinhall.domain.drafting.Drafts;
import org.twinhall.domain.law.PartyLaw;
import org.twinhall.domain.people.RecordRights;

/** What the parties' countries say of a draft now. */
@ApplicationScoped
@Transactional
public class DraftReviews {
    @Inject
    RecordRights rights;

    @Inject
    Drafts drafts;

    @Inject
    Filings filings;

    @Inject
    PartyLaw laws;

    /** The review of a draft, for those who have to do with it. */
    public Review of(UUID draftId) {
        rights.requireReader(draftId);
        return of(drafts.get(draftId));
    }

    Review of(Draft draft) {
        return new PartyReviews(laws)
                .of(
                        draft,
                        filings.ofDraft(draft.id()),
                        filings.signOffs(draft.id()),
                        signedOn(draft),
                        LocalDate.now(Clock.systemUTC()));
    }

    private LocalDate signedOn(Draft draft) {
        return draft.state() == DraftState.SIGNED
                ? filings.signature(draft.id()).map(Signature::on).orElse(null)
                : null;
    }

    /** The filings of a draft, for those who have to do with it. */
    public List<Filing> filingsOf(UUID draftId) {
        rights.requireReader(draftId);
        return filings.ofDraft(draftId);
    }
}
