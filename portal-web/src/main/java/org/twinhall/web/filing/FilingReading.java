package org.twinhall.web.filing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.twinhall.domain.agreement.Agreements;
import org.twinhall.domain.document.DocumentReading;
import org.twinhall.domain.drafting.AgreementDrafting;
import org.twinhall.domain.filing.DraftReviews;
import org.twinhall.domain.filing.Filing;
import org.twinhall.domain.filing.FilingReview;
import org.twinhall.domain.filing.Signing;
import org.twinhall.web.filing.FilingView.Body;
import org.twinhall.web.filing.FilingView.LineView;
import org.twinhall.web.filing.FilingView.SignatureView;

/**
 * Takes out of the records what pages and machines show, each answer in one transaction: what a record has not read by the end
 * of it, row-level security would keep from it afterwards.
 */
@ApplicationScoped
@Transactional
public class FilingReading {
    @Inject
    AgreementDrafting drafting;

    @Inject
    DraftReviews reviews;

    @Inject
    FilingReview desk;

    @Inject
    Signing signing;

    @Inject
    DocumentReading documents;

    @Inject
    Agreements agreements;

    @Inject
    ReviewInWords reviewWords;

    @Inject
    FilingInWords filingWords;

    /** What each party's country says of the draft, and what hinders the signature. */
    public ReviewView review(UUID draftId) {
        var review = reviews.of(draftId);
        return reviewWords.of(review, drafting.toRead(draftId));
    }

    /** A filing with all its rounds. */
    public FilingView filing(UUID filingId) {
        var filing = desk.filing(filingId);
        var draft = drafting.draft(filing.draftId());
        return filingWords.of(filing, draft, documents.ofRecord(draft.id()));
    }

    /** What lies on the desk of the seat's authority, the next to fall due first. */
    public List<LineView> queue() {
        return desk.queue().stream().map(this::line).toList();
    }

    /** What the desk has answered or given back, the latest first. */
    public List<LineView> answered() {
        return desk.answered().stream().map(this::line).toList();
    }

    /** The signature of a draft, if it has been signed. */
    public Optional<SignatureView> signature(UUID draftId) {
        var draft = drafting.draft(draftId);
        return signing.signature(draftId)
                .map(found -> filingWords.of(found, draft, agreements.find(draftId), documents.ofRecord(draftId)));
    }

    /** The draft's parties in their order. */
    public List<Body> parties(UUID draftId) {
        return drafting.draft(draftId).parties().stream().map(filingWords::body).toList();
    }

    /** Its title in the reader's language, or in the one it was begun in. */
    public String title(UUID draftId) {
        return filingWords.title(drafting.draft(draftId));
    }

    /** Whether what the draft says about real governments is made up. */
    public boolean isDemonstration(UUID draftId) {
        return drafting.draft(draftId).isDemonstration();
    }

    private LineView line(Filing filing) {
        return filingWords.line(filing, drafting.draft(filing.draftId()));
    }
}
