package org.twinhall.domain.discussion;

import org.twinhall.domain.drafting.Draft;
import org.twinhall.domain.government.Government;
import org.twinhall.domain.notice.Letter;
import org.twinhall.domain.staff.LetterWords;
import org.twinhall.domain.staff.Member;

/** The letter to somebody whose attention a comment calls for. It leads to the words and does not say them: drafts do not travel by mail. */
final class CommentWords {
    private CommentWords() {}

    /**
     * The letter.
     *
     * @param to         whom it goes to
     * @param government for which they work
     * @param portal     address of the portal, without a slash at its end
     */
    static Letter letter(Member to, Government government, Comment comment, Draft draft, String portal) {
        var words = LetterWords.in(to.language());
        var by = comment.author().name().orElse(comment.government().name());
        var link = portal + "/t/" + government.slug().orElseThrow() + "/drafts/comments?id=" + draft.id() + "#comment-"
                + comment.id();
        return new Letter(
                to.email(),
                words.language(),
                words.say("comment.subject", by, comment.government().name()),
                words.say(
                        "comment.words",
                        to.name(),
                        by,
                        comment.government().name(),
                        draft.title(words.language()),
                        link));
    }
}
