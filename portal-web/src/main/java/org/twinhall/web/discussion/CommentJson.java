package org.twinhall.web.discussion;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.twinhall.domain.discussion.Comment;
import org.twinhall.domain.discussion.Suggestion;
import org.twinhall.web.page.PersonWords;

/** A comment. A class with fields, in the order of their names, because JSON-B of this server does not read records. */
public final class CommentJson {
    /** Null once they were erased. */
    @Schema(nullable = true)
    public final String author;

    /** Whose attention it calls for; without those who were erased. */
    public final List<String> called;

    /** Null for the text as a whole; it may have been taken out since. */
    @Schema(nullable = true)
    public final UUID clause;

    public final UUID government;
    public final UUID id;

    /** When its thread was said to be done with; null while it is not, and for an answer. */
    @Schema(nullable = true)
    public final Instant settledAt;

    /** Other words that it suggests for its clause, or null. */
    @Schema(nullable = true)
    public final SuggestedWordsJson suggestion;

    /** The comment with which the thread began; its own id if that is this one. */
    public final UUID thread;

    public final String words;
    public final Instant writtenAt;

    CommentJson(Comment comment) {
        author = PersonWords.machine(comment.author());
        called = comment.called().stream()
                .flatMap(person -> person.name().stream())
                .sorted()
                .toList();
        clause = comment.clauseId().orElse(null);
        government = comment.government().id();
        id = comment.id();
        settledAt = comment.settledAt().orElse(null);
        suggestion = comment.suggestion()
                .map(made -> new SuggestedWordsJson(made, comment.isTaken()))
                .orElse(null);
        thread = comment.threadId();
        words = comment.words();
        writtenAt = comment.writtenAt();
    }

    /** Other words for a clause. */
    public static final class SuggestedWordsJson {
        public final String heading;

        /** ISO 639-1. */
        public final String language;

        /** Whether somebody took them over. */
        public final boolean taken;

        /** What the clause said then, heading and words in one piece. */
        public final String was;

        public final String wording;

        SuggestedWordsJson(Suggestion suggestion, boolean taken) {
            this.heading = suggestion.wording().heading();
            this.language = suggestion.language();
            this.taken = taken;
            this.was = suggestion.was();
            this.wording = suggestion.wording().text();
        }
    }
}
