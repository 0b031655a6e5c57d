package org.twinhall.domain.registry;

import java.util.List;
import org.twinhall.domain.agreement.Agreement;
import org.twinhall.domain.government.Government;
import org.twinhall.domain.registry.RegistrySearch.Found;
import org.twinhall.domain.registry.RegistrySearch.Position;
import org.twinhall.domain.registry.TerritoryReading.Share;

/** Finds what the governments of an overseer's territory signed, public or not. */
interface TerritorySearch {
    /** A stretch, in the order and with the limits of {@link RegistrySearch#agreements}. */
    Found overseen(Government overseer, RegistryQuery query, Position after, int limit);

    /** All of them in that order, at most so many. */
    List<Agreement> allOverseen(Government overseer, RegistryQuery query, int most);

    /** The governments of the territory with at least one agreement, those with most first, then by name. */
    List<Share> shares(Government overseer);
}
