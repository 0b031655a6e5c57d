package org.twinhall.domain.note;

import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** The notes of governments; each question names the government, and the database asks again. */
interface Notes {

    /** Those of a government about an agreement, the latest first. */
    List<Note> of(UUID governmentId, UUID agreementId);

    /** One of a government's. */
    Optional<Note> find(UUID governmentId, UUID id);

    void add(Note note);

    void remove(Note note);
}
