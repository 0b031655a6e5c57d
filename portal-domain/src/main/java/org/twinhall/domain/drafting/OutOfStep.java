package org.twinhall.domain.drafting;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.io.Serializable;
import java.time.Instant;
import java.util.Objects;
import java.util.UUID;

/** A language in which a clause does not say yet what it says in another one. */
@Embeddable
public class OutOfStep implements Serializable {
    private static final long serialVersionUID = 1L;

    @Column(name = "clause_id")
    private UUID clauseId;

    private String language;

    @Column(name = "changed")
    private String changedLanguage;

    private String was;
    private boolean plain;
    private Instant since;

    protected OutOfStep() {}

    OutOfStep(UUID clauseId, String language, String changedLanguage, String was, boolean plain, Instant since) {
        this.clauseId = Objects.requireNonNull(clauseId, "clauseId");
        this.language = Objects.requireNonNull(language, "language");
        this.changedLanguage = Objects.requireNonNull(changedLanguage, "changedLanguage");
        this.was = Objects.requireNonNull(was, "was");
        this.plain = plain;
        this.since = Objects.requireNonNull(since, "since");
    }

    /** The same, after the other language was reworded once more. */
    OutOfStep again(Instant at) {
        return new OutOfStep(clauseId, language, changedLanguage, was, plain, at);
    }

    UUID clauseId() {
        return clauseId;
    }

    /** The language that has to follow, ISO 639-1. */
    public String language() {
        return language;
    }

    /** The language that was reworded. */
    public String changedLanguage() {
        return changedLanguage;
    }

    /** Whether these words put back what the changed language said, at a time when it did not have to follow itself. */
    boolean isUndoneBy(String reworded, String words) {
        return plain && changedLanguage.equals(reworded) && was.equals(words);
    }

    /** What that one said, heading and words, before it was reworded. */
    public String was() {
        return was;
    }

    /** When that one was reworded last. */
    public Instant since() {
        return since;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof OutOfStep that
                && clauseId.equals(that.clauseId)
                && language.equals(that.language)
                && changedLanguage.equals(that.changedLanguage);
    }

    @Override
    public int hashCode() {
        return Objects.hash(clauseId, language, changedLanguage);
    }
}
