package org.twinhall.web.drafting;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.UUID;
import org.twinhall.domain.drafting.AgreementDrafting;
import org.twinhall.web.drafting.DraftView.ClauseView;

/** The question before a clause is taken out. */
@Named
@ViewScoped
public class ClauseRemoval implements Serializable {
    private static final long serialVersionUID = 1L;

    @Inject
    AgreementDrafting drafting;

    @Inject
    DraftPage page;

    @Inject
    Onward onward;

    private UUID clause;
    private ClauseView shown;

    /** Notes which revision the question is about. */
    public void load() {
        if (clause != null && page.isWritable()) {
            shown = page.getDraft().clause(clause);
        }
    }

    /** Takes the clause out in all languages, if it still says what was shown. */
    public void remove() {
        drafting.removeClause(page.getId(), clause, shown.revision());
        onward.toDraft(page.getId(), "text", "removed.clause", shown.number());
    }

    /** The clause that would go; null if nobody asks for it. */
    public ClauseView getShown() {
        return shown;
    }

    public UUID getClause() {
        return clause;
    }

    public void setClause(UUID clause) {
        this.clause = clause;
    }
}
