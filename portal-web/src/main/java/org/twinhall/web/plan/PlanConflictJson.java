package org.twinhall.web.plan;

import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.twinhall.domain.plan.EditAnswer.EditConflict;
import org.twinhall.web.page.PersonWords;

/** What two wrote into one cell, beside the problem that they did. */
public final class PlanConflictJson {
    /** What was sent. */
    public final String yours;
    /** What stands in the cell. */
    public final String theirs;
    /** Null once they were erased. */
    @Schema(nullable = true)
    public final String theirAuthor;

    public final UUID theirGovernmentId;
    public final Instant theirsAt;
    /** What both started from. */
    public final String ancestor;
    /** Of the cell now; whoever chooses sends it as {@code base}. */
    public final long revision;

    PlanConflictJson(EditConflict conflict) {
        yours = conflict.yours();
        theirs = conflict.theirs();
        theirAuthor = PersonWords.machine(conflict.theirAuthor());
        theirGovernmentId = conflict.theirGovernmentId();
        theirsAt = conflict.theirsAt();
        ancestor = conflict.ancestor();
        revision = conflict.revision();
    }
}
