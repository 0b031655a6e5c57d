package org.twinhall.domain.network;

import jakarta.persistence.Embeddable;
import java.util.Objects;

/** What a call says in one language. */
@Embeddable
public class CallWords {
    private String title;
    private String summary;

    protected CallWords() {}

    /** Either may be empty while the call is a draft; null is taken for empty. */
    public CallWords(String title, String summary) {
        this.title = title == null ? "" : title.strip();
        this.summary = summary == null ? "" : summary.strip();
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
