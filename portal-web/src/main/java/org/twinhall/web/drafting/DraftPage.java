package org.twinhall.web.drafting;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import java.util.UUID;
import org.twinhall.domain.drafting.AgreementDrafting;
import org.twinhall.domain.drafting.Pen;
import org.twinhall.domain.government.Government;
import org.twinhall.domain.shared.NoSuchRecord;
import org.twinhall.web.drafting.DraftView.ClauseView;
import org.twinhall.web.page.Language;
import org.twinhall.web.page.Plate;

/** The page of a draft: its text side by side in its languages. What is worded on it has a pen of its own. */
@Named
@ViewScoped
public class DraftPage implements Serializable {
    private static final long serialVersionUID = 1L;

    @Inject
    AgreementDrafting drafting;

    @Inject
    DraftWords words;

    @Inject
    Language language;

    private UUID id;
    private DraftView draft;
    private List<Plate> parties;
    private boolean joined;
    private Pen pen;

    /** Reads the draft; not found if there is none, or none that the seat may see. */
    public void load() {
        if (id == null) {
            throw new NoSuchRecord("draft");
        }
        var read = drafting.toRead(id);
        draft = DraftView.of(read);
        parties = words.plates(read.parties());
        joined = read.parties().stream().allMatch(Government::hasJoined);
        pen = drafting.pen(id);
    }

    public UUID getId() {
        return id;
    }

    public void setId(UUID id) {
        this.id = id;
    }

    public DraftView getDraft() {
        return draft;
    }

    /** In the reader's language if there is such a version. */
    public String getTitle() {
        return draft.title(language.getTag());
    }

    public List<Plate> getParties() {
        return parties;
    }

    /** Whether every party works on this portal; a person of one that does not is invited for this draft. */
    public boolean isJoined() {
        return joined;
    }

    /** Whether the seat may word it now. */
    public boolean isWritable() {
        return pen == Pen.HELD;
    }

    /** Why the seat may not word it now; the key of the words is {@code pen.} and this. */
    public Pen getPen() {
        return pen;
    }

    /** The clauses before the one that is being worded; all of them if none is. */
    public List<ClauseView> before(UUID worded) {
        return worded == null
                ? draft.clauses()
                : draft.clauses().subList(0, draft.clause(worded).number() - 1);
    }

    /** The clauses after the one that is being worded; none if none is. */
    public List<ClauseView> after(UUID worded) {
        return worded == null
                ? List.of()
                : draft.clauses()
                        .subList(draft.clause(worded).number(), draft.clauses().size());
    }
}
