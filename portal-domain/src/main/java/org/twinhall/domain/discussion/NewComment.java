package org.twinhall.domain.discussion;

import java.util.UUID;
import org.twinhall.domain.drafting.Wording;
import org.twinhall.domain.shared.InvalidInput;

/**
 * Something to be said about a draft.
 *
 * @param clauseId  what it is about; null for the text as a whole, and for an answer
 * @param threadId  the comment that it answers, or any in its thread; null for a new thread
 * @param words     at least one and at most {@link Comment#LONGEST} characters; may be empty where other words are suggested
 * @param suggested other words for the clause, or null
 */
public record NewComment(UUID clauseId, UUID threadId, String words, Suggested suggested) {
    /**
     * What is to be said, as it was handed in.
     *
     * @throws InvalidInput if other words are suggested for no clause, or in an answer
     */
    public NewComment {
        if (suggested != null && (clauseId == null || threadId != null)) {
            throw new InvalidInput("suggestion", "for-a-clause-only");
        }
    }

    /** A comment that suggests nothing. */
    public static NewComment plain(UUID clauseId, UUID threadId, String words) {
        return new NewComment(clauseId, threadId, words, null);
    }

    /**
     * Other words for a clause.
     *
     * @param language ISO 639-1, one of the draft's
     */
    public record Suggested(String language, Wording wording) {}
}
