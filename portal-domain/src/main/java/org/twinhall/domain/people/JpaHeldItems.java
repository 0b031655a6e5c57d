package org.twinhall.domain.people;

import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.twinhall.domain.people.AboutPerson.Item;

/** Reads what a room holds about a person out of its tables. */
public final class JpaHeldItems {
    private JpaHeldItems() {}

    /**
     * An item for each row.
     *
     * @param query with the parameter {@code person}; answers when, of which record, and, if anything, what was said
     */
    public static List<Item> of(EntityManager entities, Person person, String what, String query) {
        return entities.createQuery(query, Object[].class)
                .setParameter("person", person)
                .getResultStream()
                .map(row -> new Item(what, (Instant) row[0], facts(row)))
                .toList();
    }

    private static Map<String, String> facts(Object... row) {
        return row.length < 3
                ? Map.of("record", row[1].toString())
                : Map.of("record", row[1].toString(), "said", row[2].toString());
    }
}
