package org.twinhall.domain.office;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** The offices on record, as far as the reader may see them. */
interface Offices {
    Optional<Office> find(UUID id);

    /** Of these governments, also those that have ended, the one that began first at the top. */
    List<Office> of(Collection<UUID> governments);

    /** Whether the acting government has to do with a record with which that one has to do as well. */
    boolean sharesARecordWith(UUID government);

    void add(Office office);
}
