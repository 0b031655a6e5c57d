package org.twinhall.domain.drafting;

import jakarta.persistence.Embeddable;

/** A language of the text, and the title in it. */
@Embeddable
public class LanguageVersion {
    private String language;
    private String title;

    protected LanguageVersion() {}

    LanguageVersion(String language, String title) {
        this.language = language;
        this.title = Wording.checked("title", title, 400);
    }

    /** ISO 639-1. */
    public String language() {
        return language;
    }

    public String title() {
        return title;
    }
}
