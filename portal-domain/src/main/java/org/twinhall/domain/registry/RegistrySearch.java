package org.twinhall.domain.registry;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.twinhall.domain.agreement.AgreementEntry;
import org.twinhall.domain.government.Government;

/** Finds what is public. */
public interface RegistrySearch {
    /** Totals are counted up to here; one more means that there are more. */
    int COUNTED = 1000;

    /** A list for a file holds at most so many. */
    int LONGEST_FILE = 5000;

    /**
     * A stretch of what was found.
     *
     * @param after null for the first stretch
     * @param limit 1 to 100
     */
    Found agreements(RegistryQuery query, RegistryOrder order, Position after, int limit);

    /** All of them in that order, for a file; at most {@link #LONGEST_FILE}. */
    List<AgreementEntry> all(RegistryQuery query, RegistryOrder order);

    /** How many agreements the query leaves for each value of a filter, the filter's own value set aside. */
    Facets facets(RegistryQuery query);

    /**
     * A stretch of the directory, by name.
     *
     * @param after the last one of the stretch before, or null
     * @param limit 1 to 100
     */
    FoundGovernments governments(GovernmentQuery query, UUID after, int limit);

    /** All of the directory that the query leaves, for a file; at most {@link #LONGEST_FILE}. */
    List<Government> allGovernments(GovernmentQuery query);

    /** What is public of each of these governments; who is left out has nothing. */
    Map<UUID, Tally> tallies(Collection<UUID> governments);

    /** The countries of which a government is in the directory. */
    Set<String> countries();

    /** What the registry holds; what demonstrations made up is not counted. */
    Figures figures();

    /**
     * Where a stretch ended.
     *
     * @param signedFirst the first day on which its last agreement may have been signed, or null if not known
     * @param reference   of its last agreement
     * @param key         what the order goes by before these two, or null if by nothing
     */
    record Position(LocalDate signedFirst, String reference, String key) {
        /** In an order by date. */
        public Position(LocalDate signedFirst, String reference) {
            this(signedFirst, reference, null);
        }
    }

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
    record Hit(AgreementEntry agreement, Set<Place> matchedIn) {}

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

    /** Counts by value, the highest first. Kinds and statuses are the names of their enums, decades their first years. */
    record Facets(
            Map<String, Long> countries,
            Map<String, Long> kinds,
            Map<String, Long> statuses,
            Map<String, Long> themes,
            Map<String, Long> decades) {}

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
     * How much of a government is public.
     *
     * @param ties       with at least one published agreement or intention
     * @param agreements published ones, intentions included
     */
    record Tally(long ties, long agreements) {
        /** Nothing. */
        public static final Tally NONE = new Tally(0, 0);
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
