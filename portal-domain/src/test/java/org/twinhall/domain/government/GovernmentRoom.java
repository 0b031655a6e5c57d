package org.twinhall.domain.government;

import jakarta.persistence.EntityManager;
import java.util.List;
import org.twinhall.domain.history.HistoryRoom;
import org.twinhall.domain.people.PeopleRoom;

/** Makes this room's beans by hand, for tests without a container. */
public final class GovernmentRoom {
    private GovernmentRoom() {}

    public static Governments governments(EntityManager entities) {
        var governments = new JpaGovernments();
        governments.entities = entities;
        return governments;
    }

    public static EnabledPlugins enabledPlugins(EntityManager entities) {
        var enabled = new JpaEnabledPlugins();
        enabled.entities = entities;
        return enabled;
    }

    /** A portal with these plugins. */
    public static PluginEnabling enabling(EntityManager entities, KnownPlugin... plugins) {
        var enabling = new PluginEnabling();
        enabling.platform = platform();
        enabling.governments = governments(entities);
        enabling.known = () -> List.of(plugins);
        enabling.enabled = enabledPlugins(entities);
        enabling.records = ownRecords(entities);
        enabling.history = HistoryRoom.history(entities);
        return enabling;
    }

    static GovernmentKeeping keeping(EntityManager entities, KnownPlugin... plugins) {
        var keeping = new GovernmentKeeping();
        keeping.platform = platform();
        keeping.governments = governments(entities);
        keeping.plugins = enabling(entities, plugins);
        keeping.records = ownRecords(entities);
        keeping.history = HistoryRoom.history(entities);
        return keeping;
    }

    public static Places places(EntityManager entities) {
        var places = new JpaPlaces();
        places.entities = entities;
        return places;
    }

    public static PlaceKeeping placeKeeping(EntityManager entities) {
        var keeping = new PlaceKeeping();
        keeping.seat = PeopleRoom.currentSeat();
        keeping.platform = platform();
        keeping.governments = governments(entities);
        keeping.places = places(entities);
        keeping.records = ownRecords(entities);
        keeping.rights = PeopleRoom.recordRights(entities);
        keeping.history = HistoryRoom.history(entities);
        return keeping;
    }

    public static Platform platform() {
        var platform = new Platform();
        platform.seat = PeopleRoom.currentSeat();
        return platform;
    }

    private static OwnRecords ownRecords(EntityManager entities) {
        var records = new OwnRecords();
        records.platform = platform();
        records.rights = PeopleRoom.recordRights(entities);
        return records;
    }
}
