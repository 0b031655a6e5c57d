package org.twinhall.domain.privacy;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.twinhall.domain.people.Person;

/** The requests to be erased: a person sees their own, the platform all. */
interface ErasureRequests {
    Optional<ErasureRequest> find(UUID id);

    /** The person's request that waits. */
    Optional<ErasureRequest> waiting(Person person);

    /** Those that wait, the longest first, and then those carried out, the latest first; at most 200. */
    List<ErasureRequest> all();

    void add(ErasureRequest request);

    void takeBack(ErasureRequest request);
}
