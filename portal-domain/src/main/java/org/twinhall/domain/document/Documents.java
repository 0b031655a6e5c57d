package org.twinhall.domain.document;

import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** The files that the portal keeps; of them the seat sees those of its records. */
public interface Documents {
    Optional<Document> find(UUID id);

    /** Oldest first. */
    List<Document> ofRecord(UUID recordId);

    void add(Document document);
}
