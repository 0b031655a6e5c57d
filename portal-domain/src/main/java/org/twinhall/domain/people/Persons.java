package org.twinhall.domain.people;

import java.util.Optional;
import java.util.UUID;
import org.twinhall.domain.shared.NoSuchRecord;

/** The persons that records name; of them one sees oneself, and whose deeds one may read. */
public interface Persons {

    /**
     * Who does this, in a seat or without; their pseudonym is made with their first deed.
     *
     * @throws NoSuchRecord if nobody signed in
     */
    Person present();

    /** The name that the person has at present, with its salt. */
    PersonName presentName(Person present);

    /** Who asks, if they ever did anything here. */
    Optional<Person> known();

    /**
     * Somebody whom the seat's government speaks of, by their account; their pseudonym is made if they have done nothing yet.
     *
     * @param name as the accounts have it, for somebody who is new here
     */
    UUID pseudonym(String subject, String name);

    /** The person of that pseudonym, if the one who asks may see them. */
    Optional<Person> find(UUID id);

    /** Empties the row of a person who asked for it; only the platform can. */
    void erase(UUID id);
}
