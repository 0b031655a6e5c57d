package org.twinhall.web.discussion;

import java.io.Serializable;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;
import org.twinhall.domain.discussion.Comment;
import org.twinhall.web.page.PersonWords;

/**
 * A thread as its page shows it.
 *
 * @param clause    what it is about; null for the text as a whole
 * @param proposal  other words that it suggests, or null
 * @param settledBy who said that it is done with; null while it is not
 */
public record TalkThread(UUID id, UUID clause, Proposal proposal, String settledBy, Instant settledAt, List<Line> lines)
        implements Serializable {

    static TalkThread of(Comment first, List<Comment> all, Set<UUID> mayTakeBack, Proposal proposal, Locale reader) {
        return new TalkThread(
                first.id(),
                first.clauseId().orElse(null),
                proposal,
                first.settledBy().map(person -> PersonWords.of(person, reader)).orElse(null),
                first.settledAt().orElse(null),
                all.stream()
                        .filter(comment -> comment.threadId().equals(first.id()))
                        .map(comment -> Line.of(comment, mayTakeBack.contains(comment.id()), reader))
                        .toList());
    }

    /** The comment that an answer follows. */
    public Line last() {
        return lines.get(lines.size() - 1);
    }

    /** What it is about in few words, for whoever hears the buttons. */
    public String label() {
        return lines.get(0).words().isEmpty() && proposal != null
                ? proposal.heading()
                : lines.get(0).words();
    }

    public boolean isSettled() {
        return settledAt != null;
    }

    /**
     * A comment.
     *
     * @param called whose attention it calls for
     * @param own    whether the reader may take it back
     */
    public record Line(
            UUID id,
            String author,
            String government,
            Instant writtenAt,
            String words,
            List<String> called,
            boolean own)
            implements Serializable {

        private static Line of(Comment comment, boolean own, Locale reader) {
            return new Line(
                    comment.id(),
                    PersonWords.of(comment.author(), reader),
                    comment.government().name(),
                    comment.writtenAt(),
                    comment.words(),
                    comment.called().stream()
                            .map(person -> PersonWords.of(person, reader))
                            .sorted()
                            .toList(),
                    own);
        }
    }
}
