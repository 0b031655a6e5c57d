package org.twinhall.web.discussion;

import java.io.Serializable;
import java.util.List;
import org.twinhall.domain.discussion.Comment;
import org.twinhall.domain.discussion.Suggestion;
import org.twinhall.domain.drafting.Clause;
import org.twinhall.domain.drafting.Comparison;
import org.twinhall.domain.drafting.Comparison.Segment;
import org.twinhall.domain.drafting.Draft;
import org.twinhall.domain.drafting.Wording;

/**
 * Other words that a comment suggests, as its page shows them.
 *
 * @param language ISO 639-1
 * @param segments what would become of the clause's words as they are now; once they are taken over, or the clause is gone, what would have
 *     become of them when they were suggested
 * @param taken    whether somebody took them over
 * @param moved    whether the clause was reworded since they were suggested
 * @param revision of the clause, with which they can be taken over; null if they cannot
 */
public record Proposal(String language, List<Segment> segments, boolean taken, boolean moved, Long revision)
        implements Serializable {

    /** Null if the comment suggests nothing. */
    static Proposal of(Comment comment, Draft draft, boolean penHeld) {
        return comment.suggestion()
                .map(suggestion -> of(suggestion, comment, clause(comment, draft), penHeld))
                .orElse(null);
    }

    private static Clause clause(Comment comment, Draft draft) {
        return draft.clauses().stream()
                .filter(each -> comment.clauseId().filter(each.id()::equals).isPresent())
                .findFirst()
                .orElse(null);
    }

    private static Proposal of(Suggestion suggestion, Comment comment, Clause clause, boolean penHeld) {
        var open = !comment.isTaken() && comment.settledAt().isEmpty() && clause != null;
        var base =
                open ? clause.wording(suggestion.language()).map(Wording::whole).orElse("") : suggestion.was();
        return new Proposal(
                suggestion.language(),
                Comparison.of(base, suggestion.wording().whole()).segments(),
                comment.isTaken(),
                open && !base.equals(suggestion.was()),
                open && penHeld ? clause.revision() : null);
    }
}
