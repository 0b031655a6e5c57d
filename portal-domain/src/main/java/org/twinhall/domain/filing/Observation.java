package org.twinhall.domain.filing;

import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.twinhall.domain.drafting.Draft;
import org.twinhall.domain.filing.Filing.Remark;
import org.twinhall.domain.people.KeptFor;
import org.twinhall.domain.people.Person;
import org.twinhall.domain.people.PersonalData;
import org.twinhall.domain.shared.InvalidInput;
import org.twinhall.domain.shared.NullableUuid;
import org.twinhall.domain.shared.Typed;

/** Something that an authority observed about a text, and what the party answered. */
@Entity
public class Observation {
    /** The longest observation and answer taken, in characters. */
    public static final int LONGEST = 4000;

    @Id
    private UUID id;

    @ManyToOne(optional = false)
    @JoinColumn(name = "round_id")
    private FilingRound round;

    @Column(name = "draft_id")
    private UUID draftId;

    private int number;

    @Convert(converter = NullableUuid.class)
    @Column(name = "clause_id")
    private UUID clauseId;

    @Column(name = "clause_number")
    private Integer clauseNumber;

    private String words;

    @Enumerated(EnumType.STRING)
    private ObservationReason reason;

    @PersonalData(purpose = "Tells who observed it, under a pseudonym", keptFor = KeptFor.WITH_THE_RECORD)
    @ManyToOne(optional = false)
    @JoinColumn(name = "observed_by")
    private Person observedBy;

    @Column(name = "observed_at")
    private Instant observedAt;

    private String answer;

    @PersonalData(purpose = "Tells who answered it, under a pseudonym", keptFor = KeptFor.WITH_THE_RECORD)
    @ManyToOne
    @JoinColumn(name = "answered_by")
    private Person answeredBy;

    @Column(name = "answered_at")
    private Instant answeredAt;

    protected Observation() {}

    Observation(FilingRound round, int number, Remark remark, Draft draft, Person by, Instant at) {
        this.id = UUID.randomUUID();
        this.round = round;
        this.draftId = draft.id();
        this.number = number;
        this.words = remark.words();
        this.reason = remark.reason();
        this.observedBy = by;
        this.observedAt = at;
        if (remark.clauseId() != null) {
            clauseId = remark.clauseId();
            clauseNumber = draft.clause(remark.clauseId()).number();
        }
    }

    void answer(String text, Person by, Instant at) {
        answer = checked("answer", text);
        answeredBy = by;
        answeredAt = at;
    }

    static String checked(String field, String text) {
        var clean = Typed.clean(text);
        if (clean.isEmpty()) {
            throw new InvalidInput(field, "missing");
        }
        if (clean.length() > LONGEST) {
            throw new InvalidInput(field, "too-long", String.valueOf(LONGEST));
        }
        return clean;
    }

    public UUID id() {
        return id;
    }

    UUID draftId() {
        return draftId;
    }

    public FilingRound round() {
        return round;
    }

    /** From 1, over all rounds of the filing. */
    public int number() {
        return number;
    }

    /** The clause it is about; empty if it is about the whole. */
    public Optional<UUID> clauseId() {
        return Optional.ofNullable(clauseId);
    }

    /** The clause's number in the text that was filed. */
    public Optional<Integer> clauseNumber() {
        return Optional.ofNullable(clauseNumber);
    }

    public String words() {
        return words;
    }

    /** What it is about, if the reviewer said so. */
    public Optional<ObservationReason> reason() {
        return Optional.ofNullable(reason);
    }

    public Person observedBy() {
        return observedBy;
    }

    public Instant observedAt() {
        return observedAt;
    }

    public boolean isAnswered() {
        return answer != null;
    }

    public Optional<String> answer() {
        return Optional.ofNullable(answer);
    }

    public Optional<Person> answeredBy() {
        return Optional.ofNullable(answeredBy);
    }

    public Optional<Instant> answeredAt() {
        return Optional.ofNullable(answeredAt);
    }
}
