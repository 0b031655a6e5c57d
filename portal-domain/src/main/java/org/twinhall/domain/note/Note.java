package org.twinhall.domain.note;

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
import org.twinhall.domain.shared.InvalidInput;
import org.twinhall.domain.shared.Typed;

/** A note of a government about an agreement. It is not changed; another takes its place. */
@Entity
public class Note {
    /** The longest note, in characters. */
    public static final int LONGEST = 4000;

    @Id
    private UUID id;

    @Column(name = "agreement_id")
    private UUID agreementId;

    @Column(name = "government_id")
    private UUID governmentId;

    private String words;

    @PersonalData(purpose = "Tells colleagues who wrote it, under a pseudonym", keptFor = KeptFor.WITH_THE_RECORD)
    @ManyToOne(optional = false)
    @JoinColumn(name = "author")
    private Person author;

    @Column(name = "written_at")
    private Instant writtenAt;

    protected Note() {}

    /**
     * A new note.
     *
     * @throws InvalidInput if it says nothing, or more than {@link #LONGEST} characters
     */
    Note(UUID agreementId, UUID governmentId, String words, Person author, Instant at) {
        this.id = UUID.randomUUID();
        this.agreementId = agreementId;
        this.governmentId = governmentId;
        this.words = Typed.required("words", words, LONGEST);
        this.author = Objects.requireNonNull(author, "author");
        this.writtenAt = at;
    }

    public UUID id() {
        return id;
    }

    public UUID agreementId() {
        return agreementId;
    }

    public UUID governmentId() {
        return governmentId;
    }

    public String words() {
        return words;
    }

    public Person author() {
        return author;
    }

    public Instant writtenAt() {
        return writtenAt;
    }
}
