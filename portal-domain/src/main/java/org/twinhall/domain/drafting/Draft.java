package org.twinhall.domain.drafting;

import jakarta.persistence.CascadeType;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import org.twinhall.domain.agreement.Relationship;
import org.twinhall.domain.government.Government;
import org.twinhall.domain.shared.DeedRefused;
import org.twinhall.domain.shared.NoSuchRecord;
import org.twinhall.domain.shared.Sha256;
import org.twinhall.domain.shared.StaleRevision;
import org.twinhall.spi.country.ClauseKind;
import org.twinhall.spi.country.DraftFacts.Duration;
import org.twinhall.spi.country.InstrumentType;

/**
 * A text that governments mean to sign.
 *
 * <p>It is open while its parties word it, does not change while it lies with an authority, and never again once it is signed.
 * What an authority or a council decided is about the text as it was then: {@link #textHash()} tells whether it still is.
 */
@Entity
public class Draft {
    @Id
    private UUID id;

    @Version
    private long revision;

    @ManyToOne(optional = false)
    @JoinColumn(name = "relationship_id")
    private Relationship relationship;

    @ManyToOne(optional = false)
    @JoinColumn(name = "begun_by")
    private Government begunBy;

    @Enumerated(EnumType.STRING)
    private InstrumentType instrument;

    @Enumerated(EnumType.STRING)
    private DraftState state;

    @Column(name = "duration_months")
    private Integer durationMonths;

    @Column(name = "begun_at")
    private Instant begunAt;

    @Column(name = "changed_at")
    private Instant changedAt;

    private boolean demonstration;

    @ElementCollection
    @CollectionTable(name = "draft_language", joinColumns = @JoinColumn(name = "draft_id"))
    @OrderColumn(name = "place")
    private List<LanguageVersion> languages = new ArrayList<>();

    @ElementCollection
    @CollectionTable(name = "draft_theme", joinColumns = @JoinColumn(name = "draft_id"))
    @OrderColumn(name = "place")
    @Column(name = "theme")
    private List<String> themes = new ArrayList<>();

    /** Of all clauses, so that they are read at once; {@link Clause} keeps them. */
    @ElementCollection
    @CollectionTable(name = "clause_behind", joinColumns = @JoinColumn(name = "draft_id"))
    private Set<OutOfStep> outOfStep = new HashSet<>();

    @OneToMany(mappedBy = "draft", cascade = CascadeType.ALL, orphanRemoval = true)
    @OrderBy("place")
    private List<Clause> clauses = new ArrayList<>();

    protected Draft() {}

    /**
     * An empty text.
     *
     * @param id       the record whose rights have been given to the parties
     * @param titles   by language, in the order of the languages
     * @param begunBy  one of the parties
     */
    Draft(
            UUID id,
            Relationship relationship,
            InstrumentType instrument,
            List<LanguageVersion> titles,
            Government begunBy,
            Instant at) {
        this.id = id;
        this.relationship = Objects.requireNonNull(relationship, "relationship");
        this.instrument = Objects.requireNonNull(instrument, "instrument");
        this.begunBy = begunBy;
        this.state = DraftState.OPEN;
        this.begunAt = at;
        this.changedAt = at;
        this.languages.addAll(titles);
    }

    void markAsDemonstration() {
        demonstration = true;
    }

    Clause addClause(ClauseKind kind, Map<String, Wording> wordings, Instant at) {
        requireOpen();
        var clause = new Clause(this, clauses.size(), kind, wordings);
        clauses.add(clause);
        changedAt = at;
        return clause;
    }

    /**
     * Takes a clause out; those after it move up.
     *
     * @throws StaleRevision if somebody reworded it since
     */
    Clause removeClause(UUID clauseId, long seen, Instant at) {
        requireOpen();
        var clause = clause(clauseId);
        StaleRevision.unless(seen, clause.revision());
        outOfStep.removeIf(each -> each.clauseId().equals(clauseId));
        clauses.remove(clause);
        for (int place = 0; place < clauses.size(); place++) {
            clauses.get(place).moveTo(place);
        }
        changedAt = at;
        return clause;
    }

    /**
     * Words a clause anew in one language.
     *
     * @param others what that means for the other languages
     * @param seen   the clause's revision that the writer saw
     * @return whether these are other words than those on record
     * @throws StaleWording if somebody else reworded it since
     */
    boolean reword(UUID clauseId, String language, Wording wording, OtherLanguages others, long seen, Instant at) {
        requireOpen();
        requireLanguage(language);
        var clause = clause(clauseId);
        var onRecord = clause.wording(language);
        if (seen != clause.revision() && onRecord.isPresent()) {
            throw new StaleWording(clause.revision(), onRecord.get(), wording);
        }
        StaleRevision.unless(seen, clause.revision());
        changedAt = at;
        return clause.reword(language, wording, others, at);
    }

    /**
     * Takes a clause in one language for saying what the others say.
     *
     * @param seen the clause's revision that was compared
     * @throws StaleRevision if somebody reworded it since
     * @throws DeedRefused of reason {@code in-step} if no other language was reworded since
     */
    void takeForSame(UUID clauseId, String language, long seen) {
        requireOpen();
        requireLanguage(language);
        var clause = clause(clauseId);
        StaleRevision.unless(seen, clause.revision());
        if (clause.behind(language).isEmpty()) {
            throw new DeedRefused("in-step");
        }
        clause.bringInStep(language);
    }

    /** All of its clauses; to be changed by them. */
    Set<OutOfStep> marks() {
        return outOfStep;
    }

    /** The clauses of which some language does not say what another one says. */
    public List<Clause> outOfStep() {
        return clauses.stream().filter(Clause::isOutOfStep).toList();
    }

    /**
     * Gives the text another title in one language.
     *
     * @param seen the title that the writer saw
     * @throws StaleRevision if it is not the one on record
     */
    void retitle(String language, String title, String seen, Instant at) {
        requireOpen();
        requireLanguage(language);
        if (!titles().get(language).equals(seen)) {
            throw new StaleRevision(revision);
        }
        languages.replaceAll(
                version -> version.language().equals(language) ? new LanguageVersion(language, title) : version);
        changedAt = at;
    }

    /**
     * Says how long it is to last, and what it is about.
     *
     * @param seen the terms that the writer saw
     * @throws StaleRevision if they are not those on record
     */
    void settle(Terms terms, Terms seen, Instant at) {
        requireOpen();
        if (!terms().equals(seen)) {
            throw new StaleRevision(revision);
        }
        durationMonths = terms.lasting().map(Duration::months).orElse(null);
        themes.clear();
        themes.addAll(terms.themes());
        changedAt = at;
    }

    /** It goes to an authority; until it comes back nobody changes it. */
    public void handIn() {
        requireOpen();
        state = DraftState.UNDER_REVIEW;
    }

    /** It is back from the authority. */
    public void comeBack() {
        if (state != DraftState.UNDER_REVIEW) {
            throw new DeedRefused("draft-not-under-review");
        }
        state = DraftState.OPEN;
    }

    /** It has been signed. */
    public void sign() {
        requireOpen();
        state = DraftState.SIGNED;
    }

    private void requireOpen() {
        if (state != DraftState.OPEN) {
            throw new DeedRefused(state == DraftState.SIGNED ? "draft-signed" : "draft-under-review");
        }
    }

    private void requireLanguage(String language) {
        if (languages().stream().noneMatch(language::equals)) {
            throw new NoSuchRecord("language version");
        }
    }

    /**
     * SHA-256 of everything that is agreed: parties, titles, clauses in all languages, duration. The same text gives the same
     * hash on every machine.
     */
    public String textHash() {
        var text = new StringBuilder(instrument.name()).append('\n').append(durationMonths);
        relationship.parties().forEach(party -> text.append('\n').append(party.id()));
        titles().forEach((language, title) -> append(text, language, title));
        for (var clause : clauses) {
            text.append('\n').append(clause.number()).append(clause.kind());
            clause.wordings().forEach((language, words) -> append(text, language, words.heading(), words.text()));
        }
        return Sha256.of(text.toString());
    }

    /** With their lengths, so that no two texts run together to the same. */
    private static void append(StringBuilder text, String... parts) {
        for (var part : parts) {
            text.append('\n').append(part.length()).append(':').append(part);
        }
    }

    public UUID id() {
        return id;
    }

    public long revision() {
        return revision;
    }

    public Relationship relationship() {
        return relationship;
    }

    /** The parties, in the order of the text. */
    public List<Government> parties() {
        return relationship.parties();
    }

    public Government begunBy() {
        return begunBy;
    }

    public InstrumentType instrument() {
        return instrument;
    }

    public DraftState state() {
        return state;
    }

    /** The languages of the text, the first being the one it was begun in. */
    public List<String> languages() {
        return languages.stream().map(LanguageVersion::language).toList();
    }

    /** The title in each language, in the order of the languages' codes. */
    public Map<String, String> titles() {
        var titles = new TreeMap<String, String>();
        languages.forEach(version -> titles.put(version.language(), version.title()));
        return titles;
    }

    /** The title in that language, or in the first one if there is no such version. */
    public String title(String language) {
        return titles().getOrDefault(language, languages.get(0).title());
    }

    /** How long it is to last; empty while nobody has said. */
    public Optional<Duration> duration() {
        return Optional.ofNullable(durationMonths).map(Duration::new);
    }

    /** How long it is to last, and what it is about. */
    public Terms terms() {
        return new Terms(duration().orElse(null), themes());
    }

    public List<String> themes() {
        return List.copyOf(themes);
    }

    public List<Clause> clauses() {
        return List.copyOf(clauses);
    }

    public Clause clause(UUID clauseId) {
        return findClause(clauseId).orElseThrow(() -> new NoSuchRecord("clause"));
    }

    /** The clause, if it has it still. */
    public Optional<Clause> findClause(UUID clauseId) {
        return clauses.stream().filter(clause -> clause.id().equals(clauseId)).findFirst();
    }

    public Instant begunAt() {
        return begunAt;
    }

    public Instant changedAt() {
        return changedAt;
    }

    public boolean isDemonstration() {
        return demonstration;
    }
}
