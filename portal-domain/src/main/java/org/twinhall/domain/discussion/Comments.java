package org.twinhall.domain.discussion;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.twinhall.domain.people.Person;

/** The comments on drafts; the database shows those that the seat's government may read. */
interface Comments {

    /** Those on a draft, oldest first. */
    List<Comment> of(UUID draftId);

    Optional<Comment> find(UUID draftId, UUID id);

    /** Those of one thread, oldest first. */
    List<Comment> thread(UUID threadId);

    /** How many threads about each clause of a draft are not done with; those about the text as a whole under empty. */
    Map<Optional<UUID>, Long> openThreads(UUID draftId);

    /** How often that person's comments called somebody since that moment. */
    long countCalls(Person author, Instant since);

    void add(Comment comment);

    /** Notes that a comment, which was added, calls for the attention of the person of that pseudonym. */
    void call(Comment comment, UUID person);

    void remove(Comment comment);
}
