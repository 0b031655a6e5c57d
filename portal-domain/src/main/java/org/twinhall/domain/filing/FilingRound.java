package org.twinhall.domain.filing;

import jakarta.persistence.CascadeType;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.twinhall.domain.drafting.Clause;
import org.twinhall.domain.drafting.Draft;
import org.twinhall.domain.filing.Filing.Remark;
import org.twinhall.domain.people.KeptFor;
import org.twinhall.domain.people.Person;
import org.twinhall.domain.people.PersonalData;
import org.twinhall.domain.shared.NullableUuid;

/** One time that a filing went out: the text as it was then, and what was observed about it. */
@Entity
@Table(name = "filing_round")
public class FilingRound {
    @Id
    private UUID id;

    @ManyToOne(optional = false)
    @JoinColumn(name = "filing_id")
    private Filing filing;

    @Column(name = "draft_id")
    private UUID draftId;

    private int number;

    @Column(name = "filed_at")
    private Instant filedAt;

    @PersonalData(purpose = "Tells who filed it, under a pseudonym", keptFor = KeptFor.WITH_THE_RECORD)
    @ManyToOne(optional = false)
    @JoinColumn(name = "filed_by")
    private Person filedBy;

    @Column(name = "text_hash")
    private String textHash;

    @Convert(converter = NullableUuid.class)
    @Column(name = "dossier_id")
    private UUID dossier;

    @ElementCollection
    @CollectionTable(name = "filed_clause", joinColumns = @JoinColumn(name = "round_id"))
    @OrderColumn(name = "place")
    private List<FiledClause> clauses = new ArrayList<>();

    @OneToMany(mappedBy = "round", cascade = CascadeType.ALL)
    @OrderBy("number")
    private List<Observation> observations = new ArrayList<>();

    protected FilingRound() {}

    FilingRound(Filing filing, int number, Draft draft, Person by, Instant at) {
        this.id = UUID.randomUUID();
        this.filing = filing;
        this.draftId = draft.id();
        this.number = number;
        this.filedAt = at;
        this.filedBy = by;
        this.textHash = draft.textHash();
        draft.clauses().forEach(this::keep);
    }

    private void keep(Clause clause) {
        clause.wordings()
                .forEach((language, words) -> clauses.add(
                        new FiledClause(clause.id(), clause.number(), language, words.heading(), words.text())));
    }

    void observe(Remark remark, int observationNumber, Draft draft, Person by, Instant at) {
        observations.add(new Observation(this, observationNumber, remark, draft, by, at));
    }

    void enclose(UUID dossierDocument) {
        dossier = dossierDocument;
    }

    public UUID id() {
        return id;
    }

    /** The filing it is a round of. */
    public Filing filing() {
        return filing;
    }

    UUID draftId() {
        return draftId;
    }

    /** From 1. */
    public int number() {
        return number;
    }

    public Instant filedAt() {
        return filedAt;
    }

    public Person filedBy() {
        return filedBy;
    }

    /** Hash of the text that was filed. */
    public String textHash() {
        return textHash;
    }

    /** The dossier that went out, as PDF; empty for a council's resolution. */
    public Optional<UUID> dossier() {
        return Optional.ofNullable(dossier);
    }

    /** The text that was filed, in the order of the clauses, every language. */
    public List<FiledClause> clauses() {
        return List.copyOf(clauses);
    }

    public List<Observation> observations() {
        return List.copyOf(observations);
    }
}
