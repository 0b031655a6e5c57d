package org.twinhall.web.privacy;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import java.util.TreeMap;
import org.twinhall.domain.people.AboutPerson.Item;
import org.twinhall.domain.privacy.OwnData.Holdings;
import org.twinhall.web.identity.Identity;

/** All that is held about a person, as the file they get: what the service that knows the accounts told of them, and each room. */
final class OwnDataJson {
    private OwnDataJson() {}

    static JsonObject of(Identity login, Holdings holdings) {
        var rooms = Json.createObjectBuilder();
        for (var section : holdings.sections()) {
            var items = Json.createArrayBuilder();
            section.items().forEach(item -> items.add(item(item)));
            rooms.add(section.room(), items);
        }
        return Json.createObjectBuilder()
                .add("login", login(login))
                .add("held", rooms)
                .build();
    }

    private static JsonObjectBuilder login(Identity person) {
        var seats = Json.createObjectBuilder();
        person.memberships()
                .forEach(
                        (government, membership) -> seats.add(government, Json.createArrayBuilder(membership.roles())));
        return Json.createObjectBuilder()
                .add("subject", person.id())
                .add("username", person.username())
                .add("name", person.name())
                .add("seats", seats);
    }

    private static JsonObjectBuilder item(Item item) {
        var json = Json.createObjectBuilder().add("what", item.what());
        if (item.at() != null) {
            json.add("at", item.at().toString());
        }
        new TreeMap<>(item.facts()).forEach(json::add);
        return json;
    }
}
