package org.twinhall.domain.filing;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.util.UUID;

/** The words of a clause in one language, as they were filed. */
@Embeddable
public class FiledClause {
    @Column(name = "clause_id")
    private String clauseId;

    private int number;
    private String language;
    private String heading;
    private String wording;

    protected FiledClause() {}

    FiledClause(UUID clauseId, int number, String language, String heading, String wording) {
        this.clauseId = clauseId.toString();
        this.number = number;
        this.language = language;
        this.heading = heading;
        this.wording = wording;
    }

    /** The clause of the draft, which may have been taken out since. */
    public UUID clauseId() {
        return UUID.fromString(clauseId);
    }

    public int number() {
        return number;
    }

    public String language() {
        return language;
    }

    public String heading() {
        return heading;
    }

    public String wording() {
        return wording;
    }
}
