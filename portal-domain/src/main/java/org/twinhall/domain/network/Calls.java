package org.twinhall.domain.network;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** The calls on the portal: everybody sees the published ones, a secretariat also its drafts. */
public interface Calls {
    Optional<Call> find(UUID id);

    /** Published, not withdrawn and not yet closed: those that are open first, then the announced; of each the next to close. */
    List<Call> openOrAnnounced(Instant now);

    /**
     * All that were published and not withdrawn, the last to close first.
     *
     * @param after the last call of the stretch before, or null for the first stretch
     * @param most  how many at most
     */
    List<Call> published(Place after, int most);

    /** How many were published and not withdrawn; counting stops at {@code most}. */
    long countPublished(int most);

    /** Closed by then, the latest first; at most that many. */
    List<Call> closed(Instant now, int most);

    /** All calls of a network, drafts included as far as the seat may see them; the last to close first. */
    List<Call> ofNetwork(String networkId);

    void add(Call call);

    /** A call's place in the order of {@link #published}. */
    record Place(Instant closes, UUID id) {}
}
