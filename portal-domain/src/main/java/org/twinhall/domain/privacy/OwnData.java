package org.twinhall.domain.privacy;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.twinhall.domain.people.AboutPerson;
import org.twinhall.domain.people.AboutPerson.Item;
import org.twinhall.domain.people.Person;
import org.twinhall.domain.people.Persons;

/** Everything that the portal holds about the person who is signed in, for themselves, whatever seats they have or had. */
@ApplicationScoped
@Transactional
public class OwnData {
    @Inject
    Persons persons;

    @Inject
    Instance<AboutPerson> rooms;

    /** What is held, by room; nothing about somebody who never did anything here. */
    public Holdings everything() {
        var person = persons.known();
        return new Holdings(
                person,
                person.map(known -> rooms.stream()
                                .map(room -> new Section(room.room(), room.of(known)))
                                .sorted(Comparator.comparing(Section::room))
                                .toList())
                        .orElse(List.of()));
    }

    /** How much is held, by room; without rooms that hold nothing. */
    public List<Count> counts() {
        return persons.known()
                .map(known -> rooms.stream()
                        .map(room -> new Count(room.room(), room.countOf(known)))
                        .filter(count -> count.number() > 0)
                        .sorted(Comparator.comparing(Count::room))
                        .toList())
                .orElse(List.of());
    }

    /**
     * What is held about a person.
     *
     * @param person   empty if they never did anything here
     * @param sections by the names of the rooms
     */
    public record Holdings(Optional<Person> person, List<Section> sections) {
        public Holdings {
            sections = List.copyOf(sections);
        }
    }

    /** How many things one room holds. */
    public record Count(String room, long number) {}

    /** What one room holds. */
    public record Section(String room, List<Item> items) {
        public Section {
            items = List.copyOf(items);
        }
    }
}
