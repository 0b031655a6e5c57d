package org.twinhall.web.drafting;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.UUID;
import org.twinhall.domain.drafting.AgreementDrafting;
import org.twinhall.domain.shared.StaleRevision;
import org.twinhall.web.drafting.DraftView.ClauseView;
import org.twinhall.web.drafting.DraftView.Words;

/** The question whether a clause still says in one language what the others say, with what was reworded in those. */
@Named
@ViewScoped
public class ClauseStep implements Serializable {
    private static final long serialVersionUID = 1L;

    @Inject
    AgreementDrafting drafting;

    @Inject
    DraftPage page;

    @Inject
    Onward onward;

    @Inject
    DraftWords words;

    private UUID clause;
    private String language;
    private ClauseView shown;
    private String because;

    /** Notes which revision is compared; where the languages are in step by now it says so. */
    public void load() {
        if (clause != null && language != null && page.isWritable()) {
            var now = page.getDraft().clause(clause);
            shown = now.in(language).behind().isEmpty() ? null : now;
            if (shown == null) {
                onward.say("step.none", now.number(), words.language(language));
            }
        }
    }

    /** They say the same, if the clause still says what was shown; else what it says now is shown, and asked about anew. */
    public void save() {
        var compared = shown;
        try {
            drafting.takeForSame(page.getId(), clause, language, because, compared.revision());
            onward.toDraft(
                    page.getId(),
                    "clause-" + compared.number(),
                    "saved.step",
                    compared.number(),
                    words.language(language),
                    words.timeNow());
        } catch (StaleRevision reworded) {
            page.load();
            load();
            onward.stay("stale.step", "stepForm:because");
        }
    }

    /** The clause that is asked about; null if none is. */
    public ClauseView getShown() {
        return shown;
    }

    /** Its words in the language that has to follow; null if no clause is asked about. */
    public Words getOwn() {
        return shown == null ? null : shown.in(language);
    }

    public UUID getClause() {
        return clause;
    }

    public void setClause(UUID clause) {
        this.clause = clause;
    }

    /** ISO 639-1. */
    public String getLanguage() {
        return language;
    }

    public void setLanguage(String language) {
        this.language = language;
    }

    public String getBecause() {
        return because;
    }

    public void setBecause(String because) {
        this.because = because;
    }
}
