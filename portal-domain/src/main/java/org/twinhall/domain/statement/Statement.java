package org.twinhall.domain.statement;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import java.time.Instant;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.twinhall.domain.people.KeptFor;
import org.twinhall.domain.people.Person;
import org.twinhall.domain.people.PersonalData;
import org.twinhall.domain.shared.InvalidInput;
import org.twinhall.domain.shared.Typed;

/** What one source says of one field of an agreement. It is not changed and not taken away. */
@Entity
public class Statement {
    /** The longest source, in characters. */
    public static final int LONGEST_SOURCE = 400;

    /** The longest remark, in characters. */
    public static final int LONGEST_REMARK = 1000;

    @Id
    private UUID id;

    @Column(name = "agreement_id")
    private UUID agreementId;

    @Enumerated(EnumType.STRING)
    private StatementField field;

    private String value;
    private String source;
    private String remark;

    @Column(name = "government_id")
    private UUID governmentId;

    @PersonalData(purpose = "Tells who put it on record, under a pseudonym", keptFor = KeptFor.WITH_THE_RECORD)
    @ManyToOne(optional = false)
    @JoinColumn(name = "person")
    private Person person;

    @Column(name = "recorded_at")
    private Instant recordedAt;

    protected Statement() {}

    /**
     * A new one.
     *
     * @param said what the source says and where
     */
    Statement(UUID agreementId, Said said, UUID governmentId, Person person, Instant at) {
        this.id = UUID.randomUUID();
        this.agreementId = Objects.requireNonNull(agreementId, "agreementId");
        this.field = said.field();
        this.value = said.value();
        this.source = said.source();
        this.remark = said.remark();
        this.governmentId = Objects.requireNonNull(governmentId, "governmentId");
        this.person = Objects.requireNonNull(person, "person");
        this.recordedAt = Objects.requireNonNull(at, "at");
    }

    public UUID id() {
        return id;
    }

    public UUID agreementId() {
        return agreementId;
    }

    public StatementField field() {
        return field;
    }

    /** A date in EDTF, the published name of a kind or status, or words. */
    public String value() {
        return value;
    }

    /** The publication, archive or person that says so. */
    public String source() {
        return source;
    }

    /** What whoever put it on record had to say about it. */
    public Optional<String> remark() {
        return Optional.ofNullable(remark);
    }

    /** The government that put it on record. */
    public UUID governmentId() {
        return governmentId;
    }

    public Person person() {
        return person;
    }

    public Instant recordedAt() {
        return recordedAt;
    }

    /**
     * What a source says.
     *
     * @param value  as it is kept
     * @param remark or null
     */
    record Said(StatementField field, String value, String source, String remark) {
        /**
         * What somebody typed.
         *
         * @throws InvalidInput with all that is wrong
         */
        static Said read(String field, String value, String source, String remark) {
            var faults = new InvalidInput.Faults();
            var about = faults.taking(() -> StatementField.of(field == null ? "" : field.strip())
                    .orElseThrow(() -> new InvalidInput("field", "unknown")));
            var kept = about == null ? null : faults.taking(() -> about.read(value));
            var from = faults.taking(() -> Typed.required("source", source, LONGEST_SOURCE));
            var aside = remark == null || remark.isBlank()
                    ? null
                    : faults.taking(() -> Typed.required("remark", remark, LONGEST_REMARK));
            faults.tell();
            return new Said(about, kept, from, aside);
        }
    }
}
