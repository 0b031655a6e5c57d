package org.twinhall.web.discussion;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.twinhall.domain.discussion.Comment;
import org.twinhall.domain.discussion.Discussing;
import org.twinhall.domain.shared.NoSuchRecord;

/** How much is being said about the clauses of a draft, for the page of its text. */
@Named
@RequestScoped
public class ClauseTalk {
    @Inject
    Discussing discussing;

    private UUID asked;
    private List<Comment> threads;

    /** Whether the seat reads along; an authority does not. */
    public boolean isHeard(UUID draftId) {
        return open(draftId) != null;
    }

    /** How many threads are not done with. */
    public int count(UUID draftId) {
        return isHeard(draftId) ? open(draftId).size() : 0;
    }

    /** How many threads about that clause are not done with. */
    public long countOn(UUID draftId, UUID clauseId) {
        return isHeard(draftId)
                ? open(draftId).stream()
                        .filter(thread ->
                                Objects.equals(clauseId, thread.clauseId().orElse(null)))
                        .count()
                : 0;
    }

    /** Null for whom it is not. */
    private List<Comment> open(UUID draftId) {
        if (!draftId.equals(asked)) {
            asked = draftId;
            threads = read(draftId);
        }
        return threads;
    }

    private List<Comment> read(UUID draftId) {
        try {
            return discussing.on(draftId).stream()
                    .filter(comment ->
                            comment.beginsThread() && comment.settledAt().isEmpty())
                    .toList();
        } catch (NoSuchRecord notTheirs) {
            return null;
        }
    }
}
