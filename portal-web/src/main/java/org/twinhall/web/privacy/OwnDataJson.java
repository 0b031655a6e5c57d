package org.twinhall.web.privacy;

import static java.util.stream.Collectors.toMap;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.twinhall.domain.people.AboutPerson.Item;
import org.twinhall.domain.privacy.OwnData.Holdings;
import org.twinhall.web.identity.Identity;

/** All that is held about a person, as the file they get: what the service that knows the accounts told of them, and each room. */
public final class OwnDataJson {
    public final LoginJson login;
    /** By room; of each thing what it is, when it was, and facts by their names. */
    public final Map<String, List<Map<String, String>>> held;

    OwnDataJson(Identity person, Holdings holdings) {
        login = new LoginJson(person);
        held = new LinkedHashMap<>();
        holdings.sections()
                .forEach(section -> held.put(
                        section.room(),
                        section.items().stream().map(OwnDataJson::item).toList()));
    }

    private static Map<String, String> item(Item item) {
        var said = new LinkedHashMap<String, String>();
        said.put("what", item.what());
        if (item.at() != null) {
            said.put("at", item.at().toString());
        }
        said.putAll(new TreeMap<>(item.facts()));
        return said;
    }

    /** A person as the service that knows the accounts told of them. */
    public static final class LoginJson {
        public final String subject;
        public final String username;
        public final String name;
        /** The roles by government. */
        public final Map<String, List<String>> seats;

        LoginJson(Identity person) {
            subject = person.id();
            username = person.username();
            name = person.name();
            seats = person.memberships().entrySet().stream()
                    .collect(toMap(
                            Map.Entry::getKey,
                            seat -> List.copyOf(seat.getValue().roles())));
        }
    }
}
