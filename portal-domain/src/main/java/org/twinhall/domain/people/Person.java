package org.twinhall.domain.people;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.io.Serializable;
import java.time.Instant;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;

/**
 * Somebody who did something here. All records name them by {@link #id}, a random pseudonym; who that is stands in this one place
 * and can be emptied.
 */
@Entity
public class Person implements Serializable {
    private static final long serialVersionUID = 1L;

    @Id
    private UUID id;

    @PersonalData(purpose = "Tells that two deeds are of one account", keptFor = KeptFor.UNTIL_ERASED)
    private String subject;

    @PersonalData(purpose = "Tells the partners who did what", keptFor = KeptFor.UNTIL_ERASED)
    private String name;

    @Column(name = "known_since")
    private Instant knownSince;

    @Column(name = "erased_at")
    private Instant erasedAt;

    protected Person() {}

    /** Somebody known under that pseudonym since that moment. */
    Person(UUID id, Somebody somebody, Instant at) {
        this.id = id;
        this.subject = somebody.subject();
        this.name = somebody.name();
        this.knownSince = at;
    }

    /** They may have another name since. */
    void isCalled(String present) {
        if (!Objects.equals(name, present)) {
            name = present;
        }
    }

    /** The pseudonym. */
    public UUID id() {
        return id;
    }

    /** As colleagues know them; empty once they were erased. */
    public Optional<String> name() {
        return Optional.ofNullable(name);
    }

    /** The subject that Keycloak gave; empty once they were erased, and for somebody of whom only a name is known. */
    public Optional<String> subject() {
        return Optional.ofNullable(subject);
    }

    public Instant knownSince() {
        return knownSince;
    }

    public Optional<Instant> erasedAt() {
        return Optional.ofNullable(erasedAt);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Person person && id.equals(person.id);
    }

    @Override
    public int hashCode() {
        return id.hashCode();
    }
}
