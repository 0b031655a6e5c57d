package org.twinhall.domain.law;

import jakarta.persistence.EntityManager;
import org.twinhall.domain.government.GovernmentRoom;

/** Makes this room's beans by hand, for tests without a container. */
public final class LawRoom {
    private LawRoom() {}

    public static PartyLaw partyLaw(EntityManager entities, Countries countries) {
        var laws = new PartyLaw();
        laws.countries = countries;
        laws.enabled = GovernmentRoom.enabledPlugins(entities);
        return laws;
    }
}
