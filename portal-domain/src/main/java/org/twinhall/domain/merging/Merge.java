package org.twinhall.domain.merging;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.HashSet;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.twinhall.domain.people.KeptFor;
import org.twinhall.domain.people.Person;
import org.twinhall.domain.people.PersonalData;
import org.twinhall.domain.shared.NullableUuid;
import org.twinhall.domain.shared.Typed;

/** That a record was found to be the same as another and was merged into it. It is never taken away; an undone one says so. */
@Entity
@Table(name = "record_merge")
public class Merge {
    /** The longest reason, in characters. */
    public static final int LONGEST = 1000;

    @Id
    private UUID id;

    @Enumerated(EnumType.STRING)
    private Subject subject;

    @Column(name = "kept_id")
    private UUID keptId;

    @Column(name = "away_id")
    private UUID awayId;

    @Column(name = "kept_name")
    private String keptName;

    @Column(name = "away_name")
    private String awayName;

    private String because;

    @Column(name = "government_id")
    private UUID governmentId;

    @PersonalData(purpose = "Tells who merged it, under a pseudonym", keptFor = KeptFor.WITH_THE_RECORD)
    @ManyToOne(optional = false)
    @JoinColumn(name = "person")
    private Person person;

    @Column(name = "merged_at")
    private Instant mergedAt;

    @Column(name = "undone_at", insertable = false, updatable = false)
    private Instant undoneAt;

    @Convert(converter = NullableUuid.class)
    @Column(name = "undone_for", insertable = false, updatable = false)
    private UUID undoneFor;

    @PersonalData(purpose = "Tells who undid it, under a pseudonym", keptFor = KeptFor.WITH_THE_RECORD)
    @ManyToOne
    @JoinColumn(name = "undone_by", insertable = false, updatable = false)
    private Person undoneBy;

    @Column(insertable = false, updatable = false)
    private int stayed;

    /** Kept by the database when it is carried out; a seat sees itself among them, and no other. */
    @ElementCollection
    @CollectionTable(name = "record_merge_party", joinColumns = @JoinColumn(name = "merge_id"))
    @Column(name = "government_id")
    private Set<UUID> parties = new HashSet<>();

    protected Merge() {}

    /** One record merged into another. */
    Merge(Subject subject, Named kept, Named away, String because, UUID governmentId, Person person, Instant at) {
        this.id = UUID.randomUUID();
        this.subject = subject;
        this.keptId = kept.id();
        this.keptName = kept.name();
        this.awayId = away.id();
        this.awayName = away.name();
        this.because = Typed.optional("because", because, LONGEST);
        this.governmentId = Objects.requireNonNull(governmentId, "governmentId");
        this.person = Objects.requireNonNull(person, "person");
        this.mergedAt = at;
    }

    public UUID id() {
        return id;
    }

    public Subject subject() {
        return subject;
    }

    /** Whether the seat's government is a party of one of the records; only known of the seat's own. */
    public boolean concerns(UUID government) {
        return parties.contains(government);
    }

    /** The record that stays. */
    public UUID keptId() {
        return keptId;
    }

    /** The record that was merged into it. */
    public UUID awayId() {
        return awayId;
    }

    /** The reference or the name that it had. */
    public String keptName() {
        return keptName;
    }

    /** The reference or the name that it had. */
    public String awayName() {
        return awayName;
    }

    /** Why, in the words of who merged it, if they gave a reason. */
    public Optional<String> because() {
        return Optional.ofNullable(because);
    }

    /** The government for which it was done. */
    public UUID governmentId() {
        return governmentId;
    }

    public Person person() {
        return person;
    }

    public Instant mergedAt() {
        return mergedAt;
    }

    /** When it was undone, if it was. */
    public Optional<Instant> undoneAt() {
        return Optional.ofNullable(undoneAt);
    }

    /** The government for which it was undone, if it was. */
    public Optional<UUID> undoneFor() {
        return Optional.ofNullable(undoneFor);
    }

    /** Who undid it, if it was undone. */
    public Optional<Person> undoneBy() {
        return Optional.ofNullable(undoneBy);
    }

    /** How many of the statements that it brought stayed when it was undone, because somebody had made them count. */
    public int stayed() {
        return stayed;
    }

    /** A record and how it is called in a list. */
    record Named(UUID id, String name) {}
}
