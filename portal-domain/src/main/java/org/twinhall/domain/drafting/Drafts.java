package org.twinhall.domain.drafting;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.twinhall.domain.shared.NoSuchRecord;

/** The drafts that the portal keeps; of them the seat sees its own and those filed with it. */
public interface Drafts {
    Optional<Draft> find(UUID id);

    /**
     * The draft.
     *
     * @throws NoSuchRecord if there is none, or none that the seat may see
     */
    default Draft get(UUID id) {
        return find(id).orElseThrow(() -> new NoSuchRecord("draft"));
    }

    /** Those to which the government is a party, the last changed first. */
    List<Draft> ofParty(UUID governmentId);

    void add(Draft draft);

    /** Sends what was changed to the database, so that clauses have their new revisions. */
    void settle();
}
