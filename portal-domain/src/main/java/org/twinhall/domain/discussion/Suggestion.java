package org.twinhall.domain.discussion;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.util.Objects;
import org.twinhall.domain.drafting.Wording;

/** Other words for a clause in one language, for whoever holds the pen to take over or leave. */
@Embeddable
public class Suggestion {
    @Column(name = "suggested_language")
    private String language;

    @Column(name = "suggested_heading")
    private String heading;

    @Column(name = "suggested_wording")
    private String words;

    @Column(name = "suggested_for")
    private String was;

    protected Suggestion() {}

    Suggestion(String language, Wording wording, String was) {
        this.language = Objects.requireNonNull(language, "language");
        this.heading = wording.heading();
        this.words = wording.text();
        this.was = Objects.requireNonNull(was, "was");
    }

    /** Whether anything is suggested: a comment without a suggestion is read with an empty one. */
    boolean isMade() {
        return language != null;
    }

    /** ISO 639-1. */
    public String language() {
        return language;
    }

    public Wording wording() {
        return new Wording(heading, words);
    }

    /** What the clause said in that language when they were suggested, heading and words in one piece; empty if it said nothing. */
    public String was() {
        return was;
    }
}
