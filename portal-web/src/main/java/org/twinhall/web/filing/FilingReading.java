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
import org.twinhall.domain.drafting.Drafts;
import org.twinhall.domain.filing.DraftReviews;
import org.twinhall.domain.filing.Filing;
import org.twinhall.domain.filing.FilingReview;
import org.twinhall.domain.filing.QueuePlace;
import org.twinhall.domain.filing.Signing;
import org.twinhall.domain.shared.CalendarDay;
import org.twinhall.web.api.ListJson;
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
    private static final int STRETCH = 50;

    @Inject
    AgreementDrafting drafting;

    @Inject
    Drafts drafts;

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

    @Inject
    FilingWords words;

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

    /**
     * A stretch of what lies on the desk of the seat's authority, the next to fall due first.
     *
     * @param cursor where the stretch before ended, or null
     * @param own    whether only what the reader of the page took to read; then all of them are not counted
     */
    public ListJson<LineView> queue(String cursor, boolean own) {
        var found = desk.queue(QueuePlaces.read(cursor), own, STRETCH + 1);
        var shown = found.subList(0, Math.min(STRETCH, found.size()));
        var next = found.size() > STRETCH ? QueuePlaces.text(QueuePlace.of(shown.get(STRETCH - 1))) : null;
        return ListJson.stretch(lines(shown), next, own ? found.size() : desk.waiting(ListJson.COUNTED + 1));
    }

    /** What the desk has answered or given back, the last filed first. */
    public List<LineView> answered() {
        return lines(desk.answered(STRETCH));
    }

    /**
     * How the desk of the seat's authority did with what was filed a first time in these days.
     *
     * @param from  the first of them; null for the first of this year
     * @param until the last of them; null for today
     */
    public DeskReportView report(String from, String until) {
        var first = CalendarDay.read("from", from);
        var last = CalendarDay.read("until", until);
        var today = desk.today();
        return DeskReportView.of(
                desk.report(
                        first == null ? today.withDayOfYear(1) : first,
                        last != null ? last : first == null || first.isBefore(today) ? today : first),
                words);
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

    private List<LineView> lines(List<Filing> filings) {
        var known = drafts.briefly(filings.stream().map(Filing::draftId).toList());
        return filings.stream()
                .map(filing -> filingWords.line(filing, known.get(filing.draftId())))
                .toList();
    }
}
