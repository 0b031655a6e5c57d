package org.twinhall.domain.statement;

import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** What sources say, as far as the seat may read the agreements that they speak of. */
interface Statements {
    /** All of an agreement, the oldest first. */
    List<Statement> of(UUID agreementId);

    /** Those that were made to count, the oldest first. */
    List<Acceptance> acceptances(UUID agreementId);

    Optional<Statement> find(UUID id);

    void add(Statement statement);

    void add(Acceptance acceptance);
}
