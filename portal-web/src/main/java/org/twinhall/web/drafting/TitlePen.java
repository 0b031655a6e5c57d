package org.twinhall.web.drafting;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import org.twinhall.domain.drafting.AgreementDrafting;
import org.twinhall.domain.shared.NoSuchRecord;
import org.twinhall.domain.shared.StaleRevision;
import org.twinhall.web.drafting.DraftView.Version;

/** The pen in the title in one language. */
@Named
@ViewScoped
public class TitlePen implements Serializable {
    private static final long serialVersionUID = 1L;

    @Inject
    AgreementDrafting drafting;

    @Inject
    DraftPage page;

    @Inject
    Onward onward;

    @Inject
    DraftWords words;

    private String language;
    private String title;
    private String seen;
    private String onRecord;

    /** Puts the title on record into the field. */
    public void load() {
        if (isOn()) {
            seen = now();
            title = seen;
        }
    }

    /** Whether the title is being worded. */
    public boolean isOn() {
        return language != null && page.isWritable();
    }

    /** Saves; who comes second keeps what was typed and sees what is on record. */
    public void save() {
        try {
            drafting.retitle(page.getId(), language, title, seen);
            onward.toDraft(page.getId(), "text", "saved.title", words.language(language), words.timeNow());
        } catch (StaleRevision stale) {
            page.load();
            onRecord = now();
            seen = onRecord;
            onward.stay("stale.title", "titleForm:title");
        }
    }

    private String now() {
        return page.getDraft().versions().stream()
                .filter(version -> version.language().equals(language))
                .findFirst()
                .map(Version::title)
                .orElseThrow(() -> new NoSuchRecord("language version"));
    }

    /** What somebody else put on record in the meantime; null if nobody did. */
    public String getOnRecord() {
        return onRecord;
    }

    /** ISO 639-1. */
    public String getLanguage() {
        return language;
    }

    public void setLanguage(String language) {
        this.language = language;
    }

    public String getTitle() {
        return title;
    }

    public void setTitle(String title) {
        this.title = title;
    }
}
