package org.twinhall.domain.registry;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.twinhall.domain.agreement.Agreement;
import org.twinhall.domain.agreement.AgreementEntry;
import org.twinhall.domain.agreement.AgreementStatus;
import org.twinhall.domain.government.Government;
import org.twinhall.domain.government.Governments;
import org.twinhall.domain.people.CurrentSeat;
import org.twinhall.domain.registry.RegistrySearch.Found;
import org.twinhall.domain.registry.RegistrySearch.Position;
import org.twinhall.domain.shared.NoSuchRecord;

/**
 * A state reads what its municipalities signed, a ministry what anybody of its country did, also before it is public. Agreements
 * only: drafts, plans, filings, files and histories stay with those who have to do with them.
 */
@ApplicationScoped
@Transactional
public class TerritoryReading {
    /** A file holds at most so many agreements. */
    public static final int LONGEST_FILE = 5000;

    @Inject
    CurrentSeat seat;

    @Inject
    Governments governments;

    @Inject
    TerritorySearch search;

    /** The seat's government if it oversees others and the seat reaches all that it may see; empty without a seat. */
    public Optional<Government> overseer() {
        return seat.seat()
                .filter(present -> present.reach().whole())
                .flatMap(present -> governments.find(present.governmentId()))
                .filter(Government::overseesOthers);
    }

    /**
     * The same, where it is needed.
     *
     * @throws NoSuchRecord if the seat oversees nobody
     */
    public Government required() {
        return overseer().orElseThrow(() -> new NoSuchRecord("territory"));
    }

    /** Whether one of the parties is of the seat's territory. */
    public boolean holds(AgreementEntry agreement) {
        return overseer()
                .filter(ours -> agreement.parties().stream().anyMatch(ours::oversees))
                .isPresent();
    }

    /**
     * What each government of the territory has, those with most first; without those that have nothing.
     *
     * @throws NoSuchRecord if the seat oversees nobody
     */
    public List<Share> shares() {
        return search.shares(required());
    }

    /**
     * A stretch of the territory's agreements, the newest first, what has no date last.
     *
     * @param after null for the first stretch
     * @param limit 1 to 100
     * @throws NoSuchRecord if the seat oversees nobody
     */
    public Found agreements(RegistryQuery query, Position after, int limit) {
        return search.overseen(required(), query, after, limit);
    }

    /**
     * All of them in the same order, for a file; at most {@link #LONGEST_FILE}.
     *
     * @throws NoSuchRecord if the seat oversees nobody
     */
    public List<Agreement> all(RegistryQuery query) {
        return search.allOverseen(required(), query, LONGEST_FILE);
    }

    /**
     * What one government of the territory has.
     *
     * @param counts agreements and intentions by state; a state without any is left out
     */
    public record Share(Government government, Map<AgreementStatus, Long> counts) {
        public Share {
            counts = Map.copyOf(counts);
        }

        /** In all states together. */
        public long total() {
            return counts.values().stream().mapToLong(Long::longValue).sum();
        }

        /** In that state. */
        public long in(AgreementStatus status) {
            return counts.getOrDefault(status, 0L);
        }
    }
}
