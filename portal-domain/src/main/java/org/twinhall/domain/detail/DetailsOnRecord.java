package org.twinhall.domain.detail;

import java.util.Optional;
import java.util.UUID;

/** What else is known of agreements, as far as the seat may read them. */
interface DetailsOnRecord {
    Optional<Details> of(UUID agreementId);

    void add(Details details);
}
