package org.twinhall.domain.filing;

import jakarta.persistence.CascadeType;
import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.IntStream;
import org.twinhall.domain.drafting.Draft;
import org.twinhall.domain.government.Government;
import org.twinhall.domain.people.KeptFor;
import org.twinhall.domain.people.Person;
import org.twinhall.domain.people.PersonalData;
import org.twinhall.domain.shared.DeedRefused;
import org.twinhall.domain.shared.InvalidInput;
import org.twinhall.domain.shared.NoSuchRecord;
import org.twinhall.domain.shared.NullableUuid;
import org.twinhall.spi.country.FilingType;
import org.twinhall.spi.country.Obligation;
import org.twinhall.spi.country.Outcome;

/**
 * What a party filed to meet one obligation, over all its rounds.
 *
 * <p>It goes to the authority; the authority gives it back with numbered observations, each of which is answered before it is
 * filed again; in the end the authority gives its answer, which is about the text as it was in the last round.
 */
@Entity
public class Filing {
    @Id
    private UUID id;

    @Version
    private long revision;

    @Column(name = "draft_id")
    private UUID draftId;

    @ManyToOne(optional = false)
    @JoinColumn(name = "government_id")
    private Government government;

    private String obligation;

    @Enumerated(EnumType.STRING)
    private FilingType type;

    @ManyToOne
    @JoinColumn(name = "authority_id")
    private Government authority;

    @PersonalData(purpose = "Tells who of the authority reads it, under a pseudonym", keptFor = KeptFor.WITH_THE_RECORD)
    @ManyToOne
    @JoinColumn(name = "reader_id")
    private Person reader;

    @Column(name = "taken_at")
    private Instant takenAt;

    @Column(name = "rule_version")
    private String ruleVersion;

    @Enumerated(EnumType.STRING)
    private FilingState state;

    @Column(name = "filed_at")
    private Instant filedAt;

    private int round;

    @Column(name = "answered_at")
    private Instant answeredAt;

    @Column(name = "due_on")
    private LocalDate dueOn;

    @Column(name = "due_is_target")
    private boolean dueIsTarget;

    /** For lists alone: what has no last day comes after all that has one. */
    @Column(name = "due_key", insertable = false, updatable = false)
    private LocalDate dueKey;

    @Enumerated(EnumType.STRING)
    private Outcome outcome;

    @Column(name = "outcome_number")
    private String outcomeNumber;

    @Column(name = "outcome_on")
    private LocalDate outcomeOn;

    @Column(name = "outcome_words")
    private String outcomeWords;

    @Convert(converter = NullableUuid.class)
    @Column(name = "outcome_document_id")
    private UUID outcomeDocument;

    @OneToMany(mappedBy = "filing", cascade = CascadeType.ALL)
    @OrderBy("number")
    private List<FilingRound> rounds = new ArrayList<>();

    protected Filing() {}

    /**
     * A filing that has not gone anywhere yet.
     *
     * @param authority where it lies if that authority works on this portal; null if it goes by paper
     */
    Filing(Draft draft, Government government, Obligation obligation, Government authority, String ruleVersion) {
        this.id = UUID.randomUUID();
        this.draftId = draft.id();
        this.government = government;
        this.obligation = obligation.code();
        this.type = obligation.filing();
        this.authority = authority;
        this.ruleVersion = ruleVersion;
    }

    /** Goes to the authority with the text as it stands; a first time, again after observations, or because the text changed. */
    FilingRound file(Draft draft, Person by, Instant at) {
        if (state == FilingState.FILED) {
            throw new DeedRefused("filing-is-with-the-authority");
        }
        if (openObservations() > 0) {
            throw new DeedRefused("observations-unanswered", String.valueOf(openObservations()));
        }
        state = FilingState.FILED;
        filedAt = at;
        outcome = null;
        var round = new FilingRound(this, rounds.size() + 1, draft, by, at);
        rounds.add(round);
        this.round = round.number();
        answeredAt = null;
        return round;
    }

    /**
     * Until when the authority is asked to answer what was filed just now. What came back with observations goes on where it
     * stood still, what had its answer begins anew.
     *
     * @param term empty where none runs from the filing
     */
    void askBy(Optional<Term> term) {
        var first = rounds.size() - 1;
        while (first > 0 && wasGivenBack(rounds.get(first - 1))) {
            first--;
        }
        var start = dayOf(rounds.get(first).filedAt());
        var pauses = IntStream.range(first, rounds.size() - 1)
                .mapToObj(at -> new Term.Pause(
                        dayOf(rounds.get(at).observations().get(0).observedAt()),
                        dayOf(rounds.get(at + 1).filedAt())))
                .toList();
        ask(term.flatMap(known -> known.from(start, pauses)).orElse(null));
    }

    private void ask(DueDay due) {
        dueOn = due == null ? null : due.on();
        dueIsTarget = due != null && due.target();
    }

    private static boolean wasGivenBack(FilingRound round) {
        return !round.observations().isEmpty();
    }

    private LocalDate dayOf(Instant at) {
        return at.atZone(answeredWhere().zone()).toLocalDate();
    }

    /** Somebody of the authority reads it from now on, whoever did before. */
    void take(Person by, Instant at) {
        requireUnanswered();
        reader = by;
        takenAt = at;
    }

    /** Nobody in particular reads it any more. */
    void layDown() {
        requireUnanswered();
        reader = null;
        takenAt = null;
    }

    /** The authority gives it back; the observations are numbered from 1 over all rounds. */
    void giveBack(List<Remark> remarks, Draft draft, Person by, Instant at) {
        requireFiled();
        if (remarks.isEmpty()) {
            throw new InvalidInput("observations", "missing");
        }
        remarks.forEach(remark -> lastRound().observe(remark, observations().size() + 1, draft, by, at));
        state = FilingState.RETURNED;
        ask(null);
        outcome = Outcome.OBSERVATIONS;
    }

    /** The authority gives its answer. */
    void decide(Answer answer, Instant at) {
        requireFiled();
        answeredAt = at;
        state = FilingState.DECIDED;
        take(answer);
    }

    /** The party's own council decided. */
    void resolve(Answer answer, Draft draft, Person by, Instant at) {
        if (state != null) {
            throw new DeedRefused("resolution-is-on-record");
        }
        rounds.add(new FilingRound(this, 1, draft, by, at));
        round = 1;
        state = FilingState.RECORDED;
        filedAt = at;
        take(answer);
    }

    private void take(Answer answer) {
        outcome = answer.outcome();
        outcomeNumber = answer.number();
        outcomeOn = answer.on();
        outcomeWords = answer.words();
        outcomeDocument = answer.document();
    }

    /** What was given back comes again, to whoever reads it. */
    private void requireUnanswered() {
        if (state != FilingState.RETURNED) {
            requireFiled();
        }
    }

    private void requireFiled() {
        if (state != FilingState.FILED) {
            throw new DeedRefused("filing-is-not-with-the-authority");
        }
    }

    Observation observation(UUID observationId) {
        return observations().stream()
                .filter(observation -> observation.id().equals(observationId))
                .findFirst()
                .orElseThrow(() -> new NoSuchRecord("observation"));
    }

    private FilingRound lastRound() {
        return rounds.get(rounds.size() - 1);
    }

    public UUID id() {
        return id;
    }

    public long revision() {
        return revision;
    }

    public UUID draftId() {
        return draftId;
    }

    /** The party that filed. */
    public Government government() {
        return government;
    }

    /** The code of the obligation that it meets. */
    public String obligation() {
        return obligation;
    }

    public FilingType type() {
        return type;
    }

    /** At which step it is answered. */
    public ReviewStep step() {
        return ReviewStep.of(type);
    }

    /** The authority with which it lies, if that works on this portal; empty for the party's own council and for paper. */
    public Optional<Government> authority() {
        return Optional.ofNullable(authority);
    }

    /** Whose day counts for its answer: the authority's, and where that does not work here the party's, which records it. */
    public Government answeredWhere() {
        return authority().orElse(government);
    }

    /** The version of the country's rules under which the case stands. */
    public String ruleVersion() {
        return ruleVersion;
    }

    public FilingState state() {
        return state;
    }

    /** When it last went out, or was put on record. */
    public Instant filedAt() {
        return filedAt;
    }

    /** Who of the authority took it to read; empty if nobody did. It stays so in the rounds that follow. */
    public Optional<Person> reader() {
        return Optional.ofNullable(reader);
    }

    /** How often it went out. */
    public int round() {
        return round;
    }

    /**
     * Until when the authority is asked to answer, or was; empty where no term can be counted, and while the clock stands still
     * because observations wait for their answers.
     */
    public Optional<DueDay> due() {
        return Optional.ofNullable(dueOn).map(on -> new DueDay(on, dueIsTarget));
    }

    /** The authority's last answer, if it gave one. */
    public Optional<Outcome> outcome() {
        return Optional.ofNullable(outcome);
    }

    /** The number of the opinion, resolution or registration, as it was typed. */
    public Optional<String> outcomeNumber() {
        return Optional.ofNullable(outcomeNumber);
    }

    public Optional<LocalDate> outcomeOn() {
        return Optional.ofNullable(outcomeOn);
    }

    public Optional<String> outcomeWords() {
        return Optional.ofNullable(outcomeWords);
    }

    /** The scan of the answer. */
    public Optional<UUID> outcomeDocument() {
        return Optional.ofNullable(outcomeDocument);
    }

    /** From the first to the last; never empty once it has been filed or recorded. */
    public List<FilingRound> rounds() {
        return List.copyOf(rounds);
    }

    /** The round that the last answer is about, or that waits for one. */
    public FilingRound currentRound() {
        return lastRound();
    }

    /** Of all rounds, by number. */
    public List<Observation> observations() {
        return rounds.stream().flatMap(round -> round.observations().stream()).toList();
    }

    /** How many observations nobody has answered. */
    public long openObservations() {
        return observations().stream()
                .filter(observation -> !observation.isAnswered())
                .count();
    }

    /** Whether the answer is about exactly this text. */
    public boolean isAbout(String textHash) {
        return lastRound().textHash().equals(textHash);
    }

    /**
     * What an authority or a council answered.
     *
     * @param outcome  what it says
     * @param number   as it was typed; may be null where none was given
     * @param on       the day it bears
     * @param words    what it says besides; may be null
     * @param document the scan; may be null
     */
    public record Answer(Outcome outcome, String number, LocalDate on, String words, UUID document) {}

    /**
     * An observation as a reviewer writes it.
     *
     * @param clauseId the clause it is about; null if it is about the whole
     * @param words    what is observed
     * @param reason   what it is about; null if the reviewer does not say
     */
    public record Remark(UUID clauseId, String words, ObservationReason reason) {
        /** @throws org.twinhall.domain.shared.InvalidInput about {@code words} if there are none or too many */
        public Remark {
            words = Observation.checked("words", words);
        }

        /** One whose reviewer does not say what it is about. */
        public Remark(UUID clauseId, String words) {
            this(clauseId, words, null);
        }
    }
}
