package org.twinhall.domain.discussion;

import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.OneToMany;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.twinhall.domain.drafting.Clause;
import org.twinhall.domain.government.Government;
import org.twinhall.domain.people.KeptFor;
import org.twinhall.domain.people.Person;
import org.twinhall.domain.people.PersonalData;
import org.twinhall.domain.shared.InvalidInput;
import org.twinhall.domain.shared.NullableUuid;
import org.twinhall.domain.shared.Typed;

/** Something said about a draft: the first of a thread, or an answer in one. Its words are not changed. */
@Entity
@Table(name = "draft_comment")
public class Comment {
    /** The longest comment, in characters. */
    public static final int LONGEST = 4000;

    @Id
    private UUID id;

    @Column(name = "draft_id")
    private UUID draftId;

    @Column(name = "clause_id")
    @Convert(converter = NullableUuid.class)
    private UUID clauseId;

    @Column(name = "thread_id")
    private UUID threadId;

    private String words;

    @PersonalData(purpose = "Tells the partners who wrote it, under a pseudonym", keptFor = KeptFor.WITH_THE_RECORD)
    @ManyToOne(optional = false)
    @JoinColumn(name = "author")
    private Person author;

    @ManyToOne(optional = false)
    @JoinColumn(name = "government_id")
    private Government government;

    @Column(name = "written_at")
    private Instant writtenAt;

    @PersonalData(purpose = "Tells the partners who settled it, under a pseudonym", keptFor = KeptFor.WITH_THE_RECORD)
    @ManyToOne
    @JoinColumn(name = "settled_by")
    private Person settledBy;

    @Column(name = "settled_at")
    private Instant settledAt;

    @Embedded
    private Suggestion suggestion;

    @Column(name = "suggestion_taken")
    private boolean taken;

    /** At once: read later, past the transaction, the database would show none of them. */
    @OneToMany(mappedBy = "comment", fetch = FetchType.EAGER)
    private List<CommentCall> calls = new ArrayList<>();

    protected Comment() {}

    /**
     * The first of a thread, or an answer.
     *
     * @param said       what it says
     * @param suggestion other words that it suggests, or null
     * @param thread     the first comment of the thread that it answers in; null for one that begins a thread
     * @throws InvalidInput if it says nothing, or more than {@link #LONGEST} characters
     */
    Comment(
            UUID draftId,
            NewComment said,
            Suggestion suggestion,
            Comment thread,
            Person author,
            Government government,
            Instant at) {
        this.id = UUID.randomUUID();
        this.draftId = draftId;
        this.clauseId = thread == null ? said.clauseId() : thread.clauseId;
        this.threadId = thread == null ? id : thread.id;
        this.words = suggestion == null
                ? Typed.required("words", said.words(), LONGEST)
                : Objects.requireNonNullElse(Typed.optional("words", said.words(), LONGEST), "");
        this.suggestion = suggestion;
        this.author = Objects.requireNonNull(author, "author");
        this.government = Objects.requireNonNull(government, "government");
        this.writtenAt = at;
    }

    void settle(Person by, Instant at) {
        settledBy = by;
        settledAt = at;
    }

    /** The words that it suggests are the clause's now. */
    void take() {
        taken = true;
    }

    void reopen() {
        settledBy = null;
        settledAt = null;
    }

    public UUID id() {
        return id;
    }

    public UUID draftId() {
        return draftId;
    }

    /** The clause that it is about, which may have been taken out since; empty for the text as a whole. */
    public Optional<UUID> clauseId() {
        return Optional.ofNullable(clauseId);
    }

    /** The comment with which the thread began. */
    public UUID threadId() {
        return threadId;
    }

    public boolean beginsThread() {
        return id.equals(threadId);
    }

    /** May be empty where other words are suggested. */
    public String words() {
        return words;
    }

    public Person author() {
        return author;
    }

    /** For which government they wrote it. */
    public Government government() {
        return government;
    }

    public Instant writtenAt() {
        return writtenAt;
    }

    /** Who said that the thread which it begins is done with. */
    public Optional<Person> settledBy() {
        return Optional.ofNullable(settledBy);
    }

    public Optional<Instant> settledAt() {
        return Optional.ofNullable(settledAt);
    }

    /** Other words that it suggests for its clause. */
    public Optional<Suggestion> suggestion() {
        return Optional.ofNullable(suggestion).filter(Suggestion::isMade);
    }

    /** Whether another language of the clause was reworded after other words were suggested for this one, which has to follow it. */
    public boolean isOvertaken(Clause clause) {
        return suggestion()
                .filter(made -> clause.behind(made.language()).stream()
                        .anyMatch(behind -> behind.since().isAfter(writtenAt)))
                .isPresent();
    }

    /** Whether somebody took the suggested words over. */
    public boolean isTaken() {
        return taken;
    }

    /** Whose attention it calls for. */
    public List<Person> called() {
        return calls.stream().map(CommentCall::person).toList();
    }
}
