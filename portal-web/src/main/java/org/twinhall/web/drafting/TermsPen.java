package org.twinhall.web.drafting;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import org.twinhall.domain.agreement.Vocabulary;
import org.twinhall.domain.drafting.AgreementDrafting;
import org.twinhall.domain.drafting.Terms;
import org.twinhall.domain.shared.InvalidInput;
import org.twinhall.domain.shared.StaleRevision;

/** The pen in how long the agreement lasts and what it is about. */
@Named
@ViewScoped
public class TermsPen implements Serializable {
    private static final long serialVersionUID = 1L;

    /** Ways to answer how long it lasts. */
    public enum Lasting {
        OPEN,
        INDEFINITE,
        MONTHS
    }

    @Inject
    AgreementDrafting drafting;

    @Inject
    DraftPage page;

    @Inject
    Onward onward;

    @Inject
    DraftWords words;

    private String wanted;
    private Lasting lasting;
    private String months;
    private List<String> themes = List.of();
    private DraftView seen;
    private boolean changedSince;

    /** Puts the terms on record into the fields. */
    public void load() {
        if (isOn()) {
            seen = page.getDraft();
            lasting = seen.months() == null ? Lasting.OPEN : seen.months() == 0 ? Lasting.INDEFINITE : Lasting.MONTHS;
            months = lasting == Lasting.MONTHS ? String.valueOf(seen.months()) : null;
            themes = seen.themes();
        }
    }

    /** Whether the terms are being worded. */
    public boolean isOn() {
        return wanted != null && page.isWritable();
    }

    /** Saves; who comes second keeps what was chosen and sees what is on record. */
    public void save() {
        try {
            drafting.settle(page.getId(), Terms.of(chosenMonths(), themes), seen.terms());
            onward.toDraft(page.getId(), "terms", "saved.terms", words.timeNow());
        } catch (StaleRevision stale) {
            page.load();
            seen = page.getDraft();
            changedSince = true;
            onward.stay("stale.terms", "termsForm:lasting");
        }
    }

    private Integer chosenMonths() {
        return switch (lasting) {
            case OPEN -> null;
            case INDEFINITE -> 0;
            case MONTHS -> number();
        };
    }

    private int number() {
        try {
            var number = Integer.parseInt(months == null ? "" : months.strip());
            if (number > 0) {
                return number;
            }
        } catch (NumberFormatException notANumber) {
            throw (InvalidInput) unreadable().initCause(notANumber);
        }
        throw unreadable();
    }

    private static InvalidInput unreadable() {
        return new InvalidInput("months", "not-a-duration", String.valueOf(Terms.LONGEST_MONTHS));
    }

    public List<String> getAllThemes() {
        return Vocabulary.THEMES;
    }

    /** Whether somebody else changed the terms meanwhile; those on record stand beside the fields. */
    public boolean isChangedSince() {
        return changedSince;
    }

    public String getWanted() {
        return wanted;
    }

    public void setWanted(String wanted) {
        this.wanted = wanted;
    }

    public Lasting getLasting() {
        return lasting;
    }

    public void setLasting(Lasting lasting) {
        this.lasting = lasting;
    }

    public String getMonths() {
        return months;
    }

    public void setMonths(String months) {
        this.months = months;
    }

    public List<String> getThemes() {
        return themes;
    }

    public void setThemes(List<String> themes) {
        this.themes = List.copyOf(themes);
    }
}
