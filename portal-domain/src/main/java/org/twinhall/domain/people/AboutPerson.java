package org.twinhall.domain.people;

import java.time.Instant;
import java.util.List;
import java.util.Map;

/**
 * What one room holds about a person. Every room that keeps something about people has a bean of it, so that nobody needs to know
 * all tables.
 */
public interface AboutPerson {

    /** The room's name, as it stands in the export. */
    String room();

    /** What the room holds about the person who asks; the oldest first. */
    List<Item> of(Person person);

    /** How many things that are: without reading them, where it may be many. */
    default long countOf(Person person) {
        return of(person).size();
    }

    /** Forgets what the room can forget of somebody who asked to be erased; only the platform can. */
    default void forget(Person person) {}

    /** Forgets what the room holds under the e-mail address of somebody who asked to be erased; only the platform can. */
    default void forgetAddress(Person person, String address) {}

    /**
     * One thing held.
     *
     * @param what  kind of thing, such as {@code document}
     * @param at    when it was made; null if that is not kept
     * @param facts what is held, by name; ids, dates and words
     */
    record Item(String what, Instant at, Map<String, String> facts) {
        public Item {
            facts = Map.copyOf(facts);
        }
    }
}
