package org.twinhall.domain.registry;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Objects;
import java.util.UUID;
import org.twinhall.domain.people.KeptFor;
import org.twinhall.domain.people.Person;
import org.twinhall.domain.people.PersonalData;

/** A search of the public registry that somebody wants to find again. What it finds is what is public on the day it is opened. */
@Entity
@Table(name = "saved_search")
public class SavedSearch {
    @Id
    private UUID id;

    @PersonalData(purpose = "Tells whose search it is", keptFor = KeptFor.UNTIL_ERASED)
    @ManyToOne(optional = false)
    @JoinColumn(name = "person")
    private Person person;

    @PersonalData(purpose = "What the person calls the search", keptFor = KeptFor.UNTIL_ERASED)
    private String name;

    @PersonalData(purpose = "What the person looks for", keptFor = KeptFor.UNTIL_ERASED)
    private String address;

    @Column(name = "saved_at")
    private Instant savedAt;

    protected SavedSearch() {}

    SavedSearch(Person person, String name, String address, Instant at) {
        this.id = UUID.randomUUID();
        this.person = Objects.requireNonNull(person, "person");
        this.name = Objects.requireNonNull(name, "name");
        this.address = Objects.requireNonNull(address, "address");
        this.savedAt = at;
    }

    public UUID id() {
        return id;
    }

    /** Whose it is. */
    public Person person() {
        return person;
    }

    /** What the person calls it. */
    public String name() {
        return name;
    }

    /** What follows the question mark in the address of the registry, such as {@code q=seoul&sort=oldest}. */
    public String address() {
        return address;
    }

    public Instant savedAt() {
        return savedAt;
    }
}
