package org.twinhall.domain.drafting;

import java.util.Objects;
import org.twinhall.domain.shared.StaleRevision;

/** Somebody reworded the clause since the writer saw it. Both wordings are here, so that nobody's words are lost. */
public class StaleWording extends StaleRevision {
    private static final long serialVersionUID = 1L;

    private final Wording onRecord;
    private final Wording refused;

    /**
     * Tells the writer who came second.
     *
     * @param revision the clause's revision on record
     * @param onRecord what the clause says now in that language
     * @param refused  what the writer wanted to put in its place
     */
    public StaleWording(long revision, Wording onRecord, Wording refused) {
        super(revision);
        this.onRecord = Objects.requireNonNull(onRecord, "onRecord");
        this.refused = Objects.requireNonNull(refused, "refused");
    }

    /** What the clause says now. */
    public Wording onRecord() {
        return onRecord;
    }

    /** What was to take its place. */
    public Wording refused() {
        return refused;
    }
}
