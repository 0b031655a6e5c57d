package org.twinhall.domain.discussion;

import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** The comments on drafts; the database shows those that the seat's government may read. */
interface Comments {

    /** Those on a draft, oldest first. */
    List<Comment> of(UUID draftId);

    Optional<Comment> find(UUID draftId, UUID id);

    /** Whether somebody answered in the thread since. */
    boolean isFollowed(Comment comment);

    void add(Comment comment);

    /** Notes that a comment, which was added, calls for the attention of the person of that pseudonym. */
    void call(Comment comment, UUID person);

    void remove(Comment comment);
}
