package org.twinhall.domain.history;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.twinhall.domain.people.KeptFor;
import org.twinhall.domain.people.Person;
import org.twinhall.domain.people.PersonalData;
import org.twinhall.domain.people.Seat;

/**
 * One thing that happened to a record. Each entry carries the hash of the one before it: whoever alters or takes away an entry
 * breaks the chain at that place.
 */
@Entity
@Table(name = "history_entry")
public class HistoryEntry {
    /** What the first entry of a record has in place of a predecessor's hash. */
    static final String BEGINNING = "0".repeat(64);

    private static final DateTimeFormatter TO_THE_MICROSECOND = DateTimeFormatter.ofPattern(
                    "uuuu-MM-dd'T'HH:mm:ss.SSSSSS'Z'", Locale.ROOT)
            .withZone(ZoneOffset.UTC);

    @Id
    private UUID id;

    @Column(name = "record_id")
    private UUID recordId;

    private int number;

    @Column(name = "happened_at")
    private Instant happenedAt;

    /** How it was hashed: 1 with subject and name of the person in clear, 2 with the pseudonym alone, 3 also with a commitment to the name. */
    private int form;

    @PersonalData(purpose = "Tells the partners who did it, under a pseudonym", keptFor = KeptFor.WITH_THE_RECORD)
    @ManyToOne(optional = false)
    @JoinColumn(name = "person")
    private Person person;

    @PersonalData(
            purpose = "Part of what entries of form 1 were hashed from",
            keptFor = KeptFor.WITH_THE_FORMER_HISTORY)
    @Column(name = "person_id")
    private String formerPersonId;

    @PersonalData(
            purpose = "Part of what entries of form 1 were hashed from",
            keptFor = KeptFor.WITH_THE_FORMER_HISTORY)
    @Column(name = "person_name")
    private String formerPersonName;

    @Column(name = "government_id")
    private UUID governmentId;

    /** The commitment to the name that the person had, of entries of form 3. */
    private String who;

    private String roles;
    private String origin;
    private String deed;

    @PersonalData(
            purpose = "Tells whose roles were given or taken, under a pseudonym",
            keptFor = KeptFor.WITH_THE_RECORD)
    private String subject;

    @Column(name = "old_value")
    private String oldValue;

    @Column(name = "new_value")
    private String newValue;

    @Column(name = "previous_hash")
    private String previousHash;

    private String hash;

    protected HistoryEntry() {}

    /**
     * What happens now, after what happened before.
     *
     * @param previous the record's last entry; null for its first
     * @param person   whose deed it is
     * @param who      the commitment to their name
     * @param origin   the commitment to the address from which they act, see {@link Seal#commitment}
     */
    HistoryEntry(
            UUID recordId,
            HistoryEntry previous,
            Instant at,
            Person person,
            String who,
            Seat by,
            String origin,
            Happening happening) {
        this.id = UUID.randomUUID();
        this.recordId = recordId;
        this.number = previous == null ? 1 : previous.number + 1;
        this.form = 3;
        this.who = who;
        this.happenedAt = at;
        this.person = person;
        this.governmentId = by.governmentId();
        this.roles = Seal.roles(by.roles());
        this.origin = origin;
        this.deed = happening.deed();
        this.subject = happening.subject();
        this.oldValue = happening.before();
        this.newValue = happening.after();
        this.previousHash = previous == null ? BEGINNING : previous.hash;
        this.hash = computedHash();
    }

    /** The hash that the entry's own words give. */
    String computedHash() {
        if (form == 1) {
            return Seal.former(
                    previousHash,
                    recordId,
                    number,
                    happenedAt,
                    formerPersonId,
                    formerPersonName,
                    governmentId,
                    deed,
                    subject,
                    oldValue,
                    newValue);
        }
        var parts = new ArrayList<Object>(List.of(previousHash, recordId, number, hashedTime(), person.id()));
        if (form > 2) {
            parts.add(who);
        }
        parts.addAll(Arrays.asList(governmentId, roles, origin, deed, subject, oldValue, newValue));
        return Seal.of(form, parts);
    }

    /** The time as it is hashed: form 1 leaves zeros at its end away, the others have six digits after the second. */
    String hashedTime() {
        return form == 1 ? happenedAt.toString() : TO_THE_MICROSECOND.format(happenedAt);
    }

    /** Whether it says what it said when it was written, and follows on the one before (null for the first). */
    boolean follows(HistoryEntry previous) {
        return hash.equals(computedHash())
                && previousHash.equals(previous == null ? BEGINNING : previous.hash)
                && number == (previous == null ? 1 : previous.number + 1);
    }

    public UUID recordId() {
        return recordId;
    }

    /** From 1, without gaps. */
    public int number() {
        return number;
    }

    public Instant happenedAt() {
        return happenedAt;
    }

    UUID id() {
        return id;
    }

    /** 1, 2 or 3: under which rule it was hashed. */
    public int form() {
        return form;
    }

    /** Who did it; without a name once they were erased. */
    public Person person() {
        return person;
    }

    String formerPersonId() {
        return formerPersonId;
    }

    String formerPersonName() {
        return formerPersonName;
    }

    /** The roles that the seat had, as named in the realm, sorted, with commas between them; not known of entries of form 1. */
    public String roles() {
        return roles == null ? "" : roles;
    }

    /** The commitment to the name of who did it; empty of entries of form 1 and 2. */
    Optional<String> who() {
        return Optional.ofNullable(who);
    }

    /** The commitment to the address from which it was done. */
    Optional<String> origin() {
        return Optional.ofNullable(origin);
    }

    String previousHash() {
        return previousHash;
    }

    public UUID governmentId() {
        return governmentId;
    }

    /** What was done; also the message key {@code deed.<deed>}. */
    public String deed() {
        return deed;
    }

    /** To what part of the record, if not to the whole; of a deed about a person, the pseudonym of that person. */
    public Optional<String> subject() {
        return Optional.ofNullable(subject);
    }

    public Optional<String> before() {
        return Optional.ofNullable(oldValue);
    }

    public Optional<String> after() {
        return Optional.ofNullable(newValue);
    }

    public String hash() {
        return hash;
    }

    /**
     * What happened.
     *
     * @param deed    past tense with hyphens, such as {@code clause-reworded}
     * @param subject the part of the record, or null
     * @param before  the value before, or null
     * @param after   the value after, or null
     */
    public record Happening(String deed, String subject, String before, String after) {
        public Happening {
            Objects.requireNonNull(deed, "deed");
        }

        /** Something happened to the whole record. */
        public static Happening of(String deed) {
            return new Happening(deed, null, null, null);
        }

        /** Something happened, and this is what came of it. */
        public static Happening of(String deed, String after) {
            return new Happening(deed, null, null, after);
        }
    }
}
