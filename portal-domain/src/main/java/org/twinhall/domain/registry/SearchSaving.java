package org.twinhall.domain.registry;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.regex.Pattern;
import org.twinhall.domain.people.Persons;
import org.twinhall.domain.shared.DeedRefused;
import org.twinhall.domain.shared.InvalidInput;
import org.twinhall.domain.shared.InvalidInput.Violation;
import org.twinhall.domain.shared.NoSuchRecord;

/** Somebody who is signed in keeps searches of the registry for themselves, in no seat. */
@ApplicationScoped
@Transactional
public class SearchSaving {
    /** Nobody keeps more than so many. */
    public static final int MOST = 100;

    private static final int LONGEST_NAME = 120;
    private static final int LONGEST_ADDRESS = 2000;
    /** As browsers write what follows the question mark; nothing in it can lead to another page. */
    private static final Pattern ADDRESS = Pattern.compile("[A-Za-z0-9%&=+._~*-]*");

    @Inject
    Persons persons;

    @PersistenceContext(unitName = "portal")
    EntityManager entities;

    /** Those of the person who is signed in, the latest first; none for somebody who never did anything here. */
    public List<SavedSearch> own() {
        return persons.known()
                .map(person -> entities.createQuery(
                                "select s from SavedSearch s where s.person = :person order by s.savedAt desc, s.id",
                                SavedSearch.class)
                        .setParameter("person", person)
                        .getResultList())
                .orElse(List.of());
    }

    /**
     * Keeps a search.
     *
     * @param name    what the person calls it, 1 to 120 characters
     * @param address what follows the question mark in the address of the registry
     * @throws InvalidInput with every part that cannot be
     * @throws DeedRefused  of reason {@code too-many-searches} if the person has {@link #MOST} already
     * @throws NoSuchRecord if nobody signed in
     */
    public SavedSearch save(String name, String address) {
        var wrong = new ArrayList<Violation>();
        var called = name == null ? "" : name.strip();
        if (called.isEmpty()) {
            wrong.add(new Violation("name", "required", List.of()));
        } else if (called.length() > LONGEST_NAME) {
            wrong.add(new Violation("name", "too-long", List.of(String.valueOf(LONGEST_NAME))));
        } else if (called.chars().anyMatch(Character::isISOControl)) {
            wrong.add(new Violation("name", "control-characters", List.of()));
        }
        if (address == null
                || address.length() > LONGEST_ADDRESS
                || !ADDRESS.matcher(address).matches()) {
            wrong.add(new Violation("address", "not-a-search", List.of()));
        }
        if (!wrong.isEmpty()) {
            throw new InvalidInput(wrong);
        }
        var person = persons.present();
        if (own().size() >= MOST) {
            throw new DeedRefused("too-many-searches", String.valueOf(MOST));
        }
        var search = new SavedSearch(person, called, address, Instant.now().truncatedTo(ChronoUnit.MICROS));
        entities.persist(search);
        entities.flush();
        return search;
    }

    /**
     * Keeps it no longer.
     *
     * @throws NoSuchRecord if it is none of the person who is signed in
     */
    public void drop(UUID id) {
        entities.remove(own().stream()
                .filter(search -> search.id().equals(id))
                .findFirst()
                .orElseThrow(() -> new NoSuchRecord("search")));
        entities.flush();
    }
}
