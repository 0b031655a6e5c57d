package org.twinhall.domain.history;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.twinhall.domain.people.Seat;
import org.twinhall.domain.shared.Sha256;

/**
 * One thing that happened to a record. Each entry carries the hash of the one before it: whoever alters or takes away an entry
 * breaks the chain at that place.
 */
@Entity
@Table(name = "history_entry")
public class HistoryEntry {
    /** What the first entry of a record has in place of a predecessor's hash. */
    static final String BEGINNING = "0".repeat(64);

    @Id
    private UUID id;

    @Column(name = "record_id")
    private UUID recordId;

    private int number;

    @Column(name = "happened_at")
    private Instant happenedAt;

    @Column(name = "person_id")
    private String personId;

    @Column(name = "person_name")
    private String personName;

    @Column(name = "government_id")
    private UUID governmentId;

    private String deed;
    private String subject;

    @Column(name = "old_value")
    private String oldValue;

    @Column(name = "new_value")
    private String newValue;

    @Column(name = "previous_hash")
    private String previousHash;

    private String hash;

    protected HistoryEntry() {}

    HistoryEntry(UUID recordId, HistoryEntry previous, Instant at, Seat by, Happening happening) {
        this.id = UUID.randomUUID();
        this.recordId = recordId;
        this.number = previous == null ? 1 : previous.number + 1;
        this.happenedAt = at;
        this.personId = by.personId();
        this.personName = by.personName();
        this.governmentId = by.governmentId();
        this.deed = happening.deed();
        this.subject = happening.subject();
        this.oldValue = happening.before();
        this.newValue = happening.after();
        this.previousHash = previous == null ? BEGINNING : previous.hash;
        this.hash = computedHash();
    }

    /** The hash that the entry's own words give. */
    String computedHash() {
        var words = new StringBuilder(previousHash);
        for (var part : new Object[] {
            recordId, number, happenedAt, personId, personName, governmentId, deed, subject, oldValue, newValue
        }) {
            var text = part == null ? "-" : "+" + part;
            words.append('\n').append(text.length()).append(':').append(text);
        }
        return Sha256.of(words.toString());
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

    public String personName() {
        return personName;
    }

    public UUID governmentId() {
        return governmentId;
    }

    /** What was done; also the message key {@code deed.<deed>}. */
    public String deed() {
        return deed;
    }

    /** To what part of the record, if not to the whole. */
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
