package org.twinhall.domain.privacy;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.twinhall.domain.people.KeptFor;
import org.twinhall.domain.people.Person;
import org.twinhall.domain.people.PersonalData;
import org.twinhall.domain.shared.DeedRefused;

/** That a person asked to be erased. Carried out, it names nobody any more: the pseudonym it holds leads to an empty row. */
@Entity
@Table(name = "erasure_request")
public class ErasureRequest {
    @Id
    private UUID id;

    @PersonalData(purpose = "Tells the operator whom to erase", keptFor = KeptFor.THREE_YEARS)
    @ManyToOne(optional = false)
    @JoinColumn(name = "person")
    private Person person;

    @Column(name = "asked_at")
    private Instant askedAt;

    @Column(name = "done_at")
    private Instant doneAt;

    @PersonalData(purpose = "Tells who carried it out", keptFor = KeptFor.THREE_YEARS)
    @ManyToOne
    @JoinColumn(name = "done_by")
    private Person doneBy;

    protected ErasureRequest() {}

    ErasureRequest(Person person, Instant at) {
        this.id = UUID.randomUUID();
        this.person = Objects.requireNonNull(person, "person");
        this.askedAt = at;
    }

    /**
     * Refuses what is over.
     *
     * @throws DeedRefused of reason {@code erasure-is-done}
     */
    void requireOpen() {
        if (doneAt != null) {
            throw new DeedRefused("erasure-is-done");
        }
    }

    void done(Person by, Instant at) {
        requireOpen();
        doneBy = by;
        doneAt = at;
    }

    public UUID id() {
        return id;
    }

    /** Who asked; without a name once it was carried out. */
    public Person person() {
        return person;
    }

    public Instant askedAt() {
        return askedAt;
    }

    /** When it was carried out; empty while it waits. */
    public Optional<Instant> doneAt() {
        return Optional.ofNullable(doneAt);
    }

    public Optional<Person> doneBy() {
        return Optional.ofNullable(doneBy);
    }
}
