package org.twinhall.domain.network;

import jakarta.persistence.Embeddable;
import java.util.Objects;

/** What a call says in one language. */
@Embeddable
public class CallWords {
    /** Null until they are kept with a call. */
    private String language;

    private String title;
    private String summary;

    protected CallWords() {}

    /** Either may be empty while the call is a draft; null is taken for empty. */
    public CallWords(String title, String summary) {
        this.title = title == null ? "" : title.strip();
        this.summary = summary == null ? "" : summary.strip();
    }

    /** The same words, to be kept for that language. */
    CallWords in(String tongue) {
        var kept = new CallWords(title, summary);
        kept.language = tongue;
        return kept;
    }

    /** BCP 47; null until they are kept with a call. */
    String language() {
        return language;
    }

    public String title() {
        return title;
    }

    /** What is offered and to whom, in paragraphs. */
    public String summary() {
        return summary;
    }

    boolean isEmpty() {
        return title.isEmpty() && summary.isEmpty();
    }

    boolean isComplete() {
        return !title.isEmpty() && !summary.isEmpty();
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof CallWords words && title.equals(words.title) && summary.equals(words.summary);
    }

    @Override
    public int hashCode() {
        return Objects.hash(title, summary);
    }
}
