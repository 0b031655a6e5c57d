package org.twinhall.domain.law;

import jakarta.persistence.EntityManager;
import java.util.stream.Stream;
import org.twinhall.domain.government.GovernmentRoom;
import org.twinhall.domain.government.KnownPlugin;
import org.twinhall.domain.government.PluginKind;
import org.twinhall.domain.history.HistoryRoom;
import org.twinhall.domain.people.PeopleRoom;

/** Makes this room's beans by hand, for tests without a container. */
public final class LawRoom {
    private LawRoom() {}

    public static PartyLaw partyLaw(EntityManager entities, Countries countries) {
        var laws = new PartyLaw();
        laws.countries = countries;
        laws.enabled = GovernmentRoom.enabledPlugins(entities);
        laws.parameters = parameters(entities);
        return laws;
    }

    /** The plugins are those that these countries know. */
    public static ParameterKeeping parameterKeeping(EntityManager entities, Countries countries, String... known) {
        var keeping = new ParameterKeeping();
        keeping.platform = GovernmentRoom.platform();
        keeping.plugins = () -> Stream.of(known)
                .map(country -> new KnownPlugin(PluginKind.COUNTRY, country, true))
                .toList();
        keeping.countries = countries;
        keeping.parameters = parameters(entities);
        keeping.rights = PeopleRoom.recordRights(entities);
        keeping.history = HistoryRoom.history(entities);
        return keeping;
    }

    static LawParameters parameters(EntityManager entities) {
        var parameters = new JpaLawParameters();
        parameters.entities = entities;
        return parameters;
    }
}
