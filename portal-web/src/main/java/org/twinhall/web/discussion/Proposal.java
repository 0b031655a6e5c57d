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
 * @param heading  that is suggested
 * @param segments what would become of the clause's words as they are now; once they are taken over, or the clause is gone, what would have
 *     become of them when they were suggested
 * @param taken    whether somebody took them over
 * @param moved    whether the clause was reworded since they were suggested
 * @param overtaken whether another language was reworded since, so that they cannot be taken over
 * @param revision of the clause, with which they can be taken over; null if they cannot
 */
public record Proposal(
        String language,
        String heading,
        List<Segment> segments,
        boolean taken,
        boolean moved,
        boolean overtaken,
        Long revision)
        implements Serializable {

    /** Null if the comment suggests nothing. */
    static Proposal of(Comment comment, Draft draft, boolean penHeld) {
        return comment.suggestion()
                .map(suggestion -> of(suggestion, comment, clause(comment, draft), penHeld))
                .orElse(null);
    }

    private static Clause clause(Comment comment, Draft draft) {
        return comment.clauseId().flatMap(draft::findClause).orElse(null);
    }

    private static Proposal of(Suggestion suggestion, Comment comment, Clause clause, boolean penHeld) {
        var open = !comment.isTaken() && comment.settledAt().isEmpty() && clause != null;
        var base =
                open ? clause.wording(suggestion.language()).map(Wording::whole).orElse("") : suggestion.was();
        var overtaken = open && comment.isOvertaken(clause);
        return new Proposal(
                suggestion.language(),
                suggestion.wording().heading(),
                Comparison.of(base, suggestion.wording().whole()).segments(),
                comment.isTaken(),
                open && !base.equals(suggestion.was()),
                overtaken,
                open && penHeld && !overtaken ? clause.revision() : null);
    }
}
