package org.twinhall.domain.people;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;

/** Who the person is. Erased with the row itself, when all rooms have forgotten. */
@ApplicationScoped
class PersonAboutPerson implements AboutPerson {
    @Override
    public String room() {
        return "people";
    }

    @Override
    public List<Item> of(Person person) {
        return List.of(new Item(
                "account",
                person.knownSince(),
                Map.of(
                        "pseudonym", person.id().toString(),
                        "subject", person.subject().orElse(""),
                        "name", person.name().orElse(""))));
    }
}
