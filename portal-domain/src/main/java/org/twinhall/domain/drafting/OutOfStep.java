package org.twinhall.domain.drafting;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.io.Serializable;
import java.time.Instant;
import java.util.Objects;

/** A language in which a clause does not say yet what it says in another one. */
@Embeddable
public class OutOfStep implements Serializable {
    private static final long serialVersionUID = 1L;

    private String language;

    @Column(name = "changed")
    private String changedLanguage;

    private String was;
    private Instant since;

    protected OutOfStep() {}

    OutOfStep(String language, String changedLanguage, String was, Instant since) {
        this.language = Objects.requireNonNull(language, "language");
        this.changedLanguage = Objects.requireNonNull(changedLanguage, "changedLanguage");
        this.was = Objects.requireNonNull(was, "was");
        this.since = Objects.requireNonNull(since, "since");
    }

    /** The language that has to follow, ISO 639-1. */
    public String language() {
        return language;
    }

    /** The language that was reworded. */
    public String changedLanguage() {
        return changedLanguage;
    }

    /** What that one said, heading and words, when both said the same. */
    public String was() {
        return was;
    }

    public Instant since() {
        return since;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof OutOfStep that
                && language.equals(that.language)
                && changedLanguage.equals(that.changedLanguage);
    }

    @Override
    public int hashCode() {
        return Objects.hash(language, changedLanguage);
    }
}
