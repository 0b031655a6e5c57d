package org.twinhall.domain.drafting;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.twinhall.domain.shared.NoSuchRecord;

/** The drafts that the portal keeps; of them the seat sees its own and those filed with it. */
public interface Drafts {
    Optional<Draft> find(UUID id);

    /** Those that the seat may see of these, as lists tell of them, by their ids. */
    Map<UUID, DraftBrief> briefly(Collection<UUID> ids);

    /** The names of the parties of those that the seat may see of these, in the order of each draft, by the drafts' ids. */
    Map<UUID, List<String>> partyNames(Collection<UUID> ids);

    /**
     * The draft.
     *
     * @throws NoSuchRecord if there is none, or none that the seat may see
     */
    default Draft get(UUID id) {
        return find(id).orElseThrow(() -> new NoSuchRecord("draft"));
    }

    /**
     * The draft, and until the end of the transaction nobody else's pen in it: of two who write at the same time the second
     * sees what the first wrote.
     *
     * @throws NoSuchRecord if there is none, or none that the seat may see
     */
    Draft getToWrite(UUID id);

    /**
     * Those to which the government is a party, the last changed first.
     *
     * @param after the last one of the stretch before, or null for the first stretch
     * @param most  how many
     */
    List<Draft> ofParty(UUID governmentId, Place after, int most);

    /**
     * How many there are of them.
     *
     * @param most where counting stops
     */
    long countOfParty(UUID governmentId, int most);

    void add(Draft draft);

    /**
     * Where in the list of drafts a stretch of it ended.
     *
     * @param changedAt when the last draft of the stretch was changed
     * @param id        its id
     */
    record Place(Instant changedAt, UUID id) {
        public static Place of(Draft draft) {
            return new Place(draft.changedAt(), draft.id());
        }
    }

    /** Sends what was changed to the database, so that clauses have their new revisions. */
    void settle();
}
