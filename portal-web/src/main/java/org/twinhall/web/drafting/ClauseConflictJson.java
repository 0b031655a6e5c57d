package org.twinhall.web.drafting;

import org.twinhall.domain.drafting.StaleWording;
import org.twinhall.web.drafting.DraftJson.ClauseWordsJson;

/** Both wordings of a clause, beside the problem that there are two. */
public final class ClauseConflictJson {
    /** Of the clause now. */
    public final long revision;
    /** What the clause says now. */
    public final ClauseWordsJson onRecord;
    /** What was to take its place. */
    public final ClauseWordsJson refused;

    ClauseConflictJson(StaleWording stale) {
        revision = stale.current();
        onRecord = new ClauseWordsJson(stale.onRecord());
        refused = new ClauseWordsJson(stale.refused());
    }
}
