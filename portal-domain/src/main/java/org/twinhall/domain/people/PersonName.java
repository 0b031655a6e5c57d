package org.twinhall.domain.people;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.io.Serializable;
import java.time.Instant;
import java.util.UUID;

/** A name under which a person did something. What commits to it cannot be held against it any more once the person is erased. */
@Entity
@Table(name = "person_name")
@IdClass(PersonName.Key.class)
public class PersonName {
    @Id
    @PersonalData(purpose = "Finds what is to be forgotten, under a pseudonym", keptFor = KeptFor.UNTIL_ERASED)
    @Column(name = "person")
    private UUID person;

    @Id
    @PersonalData(purpose = "Tells the partners who did what", keptFor = KeptFor.UNTIL_ERASED)
    private String name;

    @PersonalData(purpose = "Lets the name be held against the hash", keptFor = KeptFor.UNTIL_ERASED)
    private String salt;

    private Instant since;

    protected PersonName() {}

    /** The person's pseudonym. */
    public UUID person() {
        return person;
    }

    public String name() {
        return name;
    }

    /** 256 random bits, as 64 hexadecimal digits. */
    public String salt() {
        return salt;
    }

    /** When it was first used here. */
    public Instant since() {
        return since;
    }

    /** Whose and which. */
    public record Key(UUID person, String name) implements Serializable {}
}
