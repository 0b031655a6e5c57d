package org.twinhall.domain.statement;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import java.time.Instant;
import java.util.Objects;
import java.util.UUID;
import org.twinhall.domain.people.KeptFor;
import org.twinhall.domain.people.Person;
import org.twinhall.domain.people.PersonalData;
import org.twinhall.domain.shared.Typed;

/** That what a source says was made the value that counts, and why. */
@Entity
public class Acceptance {
    /** The longest reason, in characters. */
    public static final int LONGEST = 1000;

    @Id
    private UUID id;

    @Column(name = "statement_id")
    private UUID statementId;

    private String because;

    @Column(name = "government_id")
    private UUID governmentId;

    @PersonalData(purpose = "Tells who chose what counts, under a pseudonym", keptFor = KeptFor.WITH_THE_RECORD)
    @ManyToOne(optional = false)
    @JoinColumn(name = "person")
    private Person person;

    @Column(name = "accepted_at")
    private Instant acceptedAt;

    protected Acceptance() {}

    Acceptance(UUID statementId, String because, UUID governmentId, Person person, Instant at) {
        this.id = UUID.randomUUID();
        this.statementId = Objects.requireNonNull(statementId, "statementId");
        this.because = Typed.required("because", because, LONGEST);
        this.governmentId = Objects.requireNonNull(governmentId, "governmentId");
        this.person = Objects.requireNonNull(person, "person");
        this.acceptedAt = Objects.requireNonNull(at, "at");
    }

    public UUID statementId() {
        return statementId;
    }

    /** Why, in the words of who chose. */
    public String because() {
        return because;
    }

    /** The government that chose. */
    public UUID governmentId() {
        return governmentId;
    }

    public Person person() {
        return person;
    }

    public Instant acceptedAt() {
        return acceptedAt;
    }
}
