package org.twinhall.domain.registry;

import java.time.Duration;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** What the index is fed with: what everybody may read, and what changed of it. Asked without a seat. */
interface IndexSource {
    /** Changes are kept so long. */
    Duration CHANGES_KEPT = Duration.ofDays(7);

    /** What the database shows now, as {@link #changesSince} understands it. */
    String moment();

    /**
     * What was committed and is not in that moment yet; empty if the moment is none of this database.
     *
     * @param moment of {@link #moment} or {@link Changes#moment}
     */
    Changes changesSince(String moment);

    /** How many pages of the database agreements lie on. */
    long pages();

    /**
     * Public agreements as they lie there: what was written together is read together, twenty times as fast as by random ids. One
     * that is written anew meanwhile may come twice or not at all; it is among the changes then.
     *
     * @param from  the first page
     * @param to    the page after the last
     * @param known governments that were read already; the others are read with them
     */
    List<IndexedAgreement> agreementsOn(long from, long to, Map<UUID, IndexedGovernment> known);

    /** Those of these ids that are public. */
    List<IndexedAgreement> agreements(Collection<UUID> ids);

    /** The ids of the public agreements of these governments. */
    List<UUID> agreementsOf(Collection<UUID> governments);

    /** Governments with the next ids, in the order of their ids; fewer than asked for at the end. */
    List<IndexedGovernment> governmentsAfter(UUID id, int most);

    /** Those of these ids. */
    List<IndexedGovernment> governments(Collection<UUID> ids);

    /** Takes away the changes that are older than {@link #CHANGES_KEPT}. */
    void forget();

    /**
     * What changed.
     *
     * @param moment until which
     * @param known  false if the moment asked for lies ahead of the database: it is another one, or an earlier state of it
     */
    record Changes(String moment, boolean known, List<UUID> agreements, List<UUID> governments) {
        public Changes {
            agreements = List.copyOf(agreements);
            governments = List.copyOf(governments);
        }

        boolean isEmpty() {
            return agreements.isEmpty() && governments.isEmpty();
        }
    }
}
