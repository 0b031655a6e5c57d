package org.twinhall.web.registry;

import org.twinhall.domain.government.Government;
import org.twinhall.domain.government.PlaceFacts;
import org.twinhall.web.government.PlaceJson;

/** A government as machines see it, with what is known of its place. */
public final class PlacedGovernmentJson extends GovernmentJson {
    public final PlaceJson place;

    PlacedGovernmentJson(Government government, PlaceFacts facts) {
        super(government);
        place = new PlaceJson(facts);
    }
}
