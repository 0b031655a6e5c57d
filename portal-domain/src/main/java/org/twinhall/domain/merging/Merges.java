package org.twinhall.domain.merging;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.twinhall.domain.merging.NotDuplicate.Pair;
import org.twinhall.domain.merging.Stretch.Place;

/** The merges that the seat may see, and what was said not to be one. */
interface Merges {
    /** Waits until nobody else merges, undoes or imports; what is read from then on stays so. */
    void oneAtATime();

    Optional<Merge> find(UUID id);

    /** The latest first. */
    List<Merge> list(Place after, int most);

    /** Those of agreements of the seat's government that others made since then and nobody undid, the latest first. */
    List<Merge> ofOthers(UUID government, Instant since, int most);

    /** Why two records cannot be merged, if they cannot. */
    Optional<String> obstacle(Subject subject, UUID kept, UUID away);

    /** Puts it on record and carries it out; the statements are those that it brought. */
    void carryOut(Merge merge, Collection<UUID> statements);

    /** Why it cannot be undone now, if it cannot. */
    Optional<String> undoObstacle(UUID merge);

    /** Puts back what it did, and tells how many statements stay. */
    int undo(Merge merge);

    /** Where a record leads to that was merged away, if it was. */
    Optional<UUID> ledTo(UUID record);

    Optional<NotDuplicate> said(Pair pair);

    void add(NotDuplicate said);

    void remove(NotDuplicate said);

    /** What was said not to be one by the seat's government, the latest first. */
    List<NotDuplicate> said(UUID government, int most);
}
