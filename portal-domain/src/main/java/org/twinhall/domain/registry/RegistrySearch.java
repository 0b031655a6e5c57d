package org.twinhall.domain.registry;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.twinhall.domain.agreement.Agreement;
import org.twinhall.domain.government.Government;

/** Finds what is public. */
public interface RegistrySearch {
    /** Totals are counted up to here; one more means that there are more. */
    int COUNTED = 1000;

    /**
     * A stretch of what was found: the newest first, what has no date last, then by reference.
     *
     * @param after null for the first stretch
     * @param limit 1 to 100
     */
    Found agreements(RegistryQuery query, Position after, int limit);

    /** How many agreements the query leaves for each value of a filter, the filter's own value set aside. */
    Facets facets(RegistryQuery query);

    /**
     * Governments whose name, country or subdivision is called so, by name; all of them without words.
     *
     * @param words null for all
     * @param after the last one of the stretch before, or null
     * @param limit 1 to 100
     */
    FoundGovernments governments(String words, UUID after, int limit);

    /** What the registry holds; what demonstrations made up is not counted. */
    Figures figures();

    /** Where a stretch ended: the first day that its last agreement may have been signed (null if not known), and its reference. */
    record Position(LocalDate signedFirst, String reference) {}

    /**
     * A stretch.
     *
     * @param next  where it ended, or null at the end of the list
     * @param total all that were found; more than {@link #COUNTED} means that counting stopped
     */
    record Found(List<Hit> hits, Position next, int total) {
        public Found {
            hits = List.copyOf(hits);
        }
    }

    /**
     * An agreement that was found.
     *
     * @param matchedIn where the words were found; empty if none were looked for
     */
    record Hit(Agreement agreement, Set<Place> matchedIn) {}

    /** Where words can be found. */
    enum Place {
        REFERENCE,
        TITLE,
        PARTY,
        COUNTRY,
        SUBDIVISION,
        KIND,
        THEME,
        FOCUS
    }

    /** Counts by value, the highest first. Kinds and statuses are the names of their enums. */
    record Facets(
            Map<String, Long> countries,
            Map<String, Long> kinds,
            Map<String, Long> statuses,
            Map<String, Long> themes) {}

    /**
     * A stretch of governments.
     *
     * @param next the last one's id, or null at the end of the list
     */
    record FoundGovernments(List<Government> governments, UUID next, int total) {
        public FoundGovernments {
            governments = List.copyOf(governments);
        }
    }

    /**
     * What the registry holds.
     *
     * @param agreements  signed ones: intentions are not agreements
     * @param intentions  letters and expressions of intent
     * @param governments with at least one agreement or intention
     * @param countries   of these governments
     */
    record Figures(long agreements, long intentions, long governments, long countries) {}
}
