package org.twinhall.web.registry;

import org.twinhall.domain.government.Government;
import org.twinhall.domain.government.PlaceFacts;
import org.twinhall.domain.registry.RegistrySearch.Tally;

/** A government as machines see it, with what is known of its place and how much of it is public. */
public final class PlacedGovernmentJson extends GovernmentJson {
    public final WhereaboutsJson place;
    /** How many of its ties are public. */
    public final long ties;
    /** How many of its agreements and intentions are public. */
    public final long publicAgreements;

    PlacedGovernmentJson(Government government, PlaceFacts facts, Tally tally) {
        super(government);
        place = new WhereaboutsJson(facts);
        ties = tally.ties();
        publicAgreements = tally.agreements();
    }
}
