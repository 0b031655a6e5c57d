package org.twinhall.web.drafting;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.twinhall.domain.drafting.AgreementDrafting;
import org.twinhall.domain.drafting.OtherLanguages;
import org.twinhall.domain.drafting.OutOfStep;
import org.twinhall.domain.drafting.StaleWording;
import org.twinhall.domain.drafting.Wording;
import org.twinhall.web.drafting.DraftView.ClauseView;
import org.twinhall.web.drafting.DraftView.Words;

/**
 * The pen in one clause and language. The address says which, and which revision the writer saw: after an expired login the
 * same form comes back, and tells if the clause was reworded in the meantime.
 */
@Named
@ViewScoped
public class ClausePen implements Serializable {
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
    private String seen;
    private long revision;
    private String heading;
    private String wording;
    private OtherLanguages others;
    private Wording onRecord;
    private boolean rewordedSince;

    /** Puts the words on record into the fields. */
    public void load() {
        if (!isOn()) {
            clause = null;
            return;
        }
        var now = getClauseView();
        heading = now.in(language).heading();
        wording = now.in(language).text();
        revision = now.revision();
        others = commonly();
        rewordedSince = seen != null && !seen.equals(String.valueOf(revision));
    }

    /** Whether some clause is being worded. */
    public boolean isOn() {
        return clause != null && page.isWritable();
    }

    /** Saves; who comes second keeps what was typed and sees what is on record. */
    public void save() {
        try {
            var saved =
                    drafting.reword(page.getId(), clause, language, new Wording(heading, wording), others, revision);
            var number = saved.clause(clause).number();
            onward.toDraft(
                    page.getId(),
                    "clause-" + number,
                    "saved.clause",
                    number,
                    words.language(language),
                    words.timeNow());
        } catch (StaleWording stale) {
            onRecord = stale.onRecord();
            revision = stale.current();
            // Another language may have been reworded too: then this one has to follow, and the writer must see what.
            var hadToFollow = isFollowing();
            page.load();
            if (isFollowing() != hadToFollow) {
                others = commonly();
            }
            onward.stay("stale.clause", "wordingForm:heading");
        }
    }

    public ClauseView getClauseView() {
        return page.getDraft().clause(clause);
    }

    /** The words in the other languages, to be read beside; not of those of which it is shown what became of them. */
    public List<Words> getBeside() {
        var shown = getOwn().behind().stream().map(OutOfStep::changedLanguage).collect(Collectors.toSet());
        return getClauseView().wordings().stream()
                .filter(words -> !words.language().equals(language) && !shown.contains(words.language()))
                .toList();
    }

    private OtherLanguages commonly() {
        return isFollowing() ? OtherLanguages.CAUGHT_UP : OtherLanguages.FOLLOW;
    }

    /** Whether another language was reworded and this one has to follow. */
    public boolean isFollowing() {
        return isOn() && !getOwn().behind().isEmpty();
    }

    /** The words on record in the language that is written; null if no clause is being worded. */
    public Words getOwn() {
        return isOn() ? getClauseView().in(language) : null;
    }

    /** What it can mean for the other languages. */
    public List<OtherLanguages> getChoices() {
        return Stream.of(OtherLanguages.values())
                .filter(choice -> choice != OtherLanguages.CAUGHT_UP || isFollowing())
                .toList();
    }

    /** What the writer says that it means for them. */
    public OtherLanguages getOthers() {
        return others;
    }

    public void setOthers(OtherLanguages others) {
        this.others = others;
    }

    /** What somebody else put on record in the meantime; null if nobody did. */
    public Wording getOnRecord() {
        return onRecord;
    }

    /** Whether the clause was reworded since the address was made. */
    public boolean isRewordedSince() {
        return rewordedSince;
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

    /** The revision of the clause that the writer saw; null for the one on record. */
    public String getSeen() {
        return seen;
    }

    public void setSeen(String seen) {
        this.seen = seen;
    }

    public String getHeading() {
        return heading;
    }

    public void setHeading(String heading) {
        this.heading = heading;
    }

    public String getWording() {
        return wording;
    }

    public void setWording(String wording) {
        this.wording = wording;
    }
}
