package org.twinhall.domain.drafting;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.MapKey;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Stream;
import org.twinhall.spi.country.ClauseKind;

/** A clause of a draft: one thing agreed, in every language of the text. */
@Entity
public class Clause {
    @Id
    private UUID id;

    @Version
    private long revision;

    @ManyToOne(optional = false)
    @JoinColumn(name = "draft_id")
    private Draft draft;

    private int place;

    @Enumerated(EnumType.STRING)
    private ClauseKind kind;

    @ElementCollection(fetch = FetchType.EAGER)
    @CollectionTable(name = "clause_wording", joinColumns = @JoinColumn(name = "clause_id"))
    @MapKey(name = "language")
    private Map<String, Wording> wordings = new HashMap<>();

    /** Counts every rewording, because a change in the map alone does not raise the revision. */
    @Column(name = "rewordings")
    private int rewordings;

    protected Clause() {}

    Clause(Draft draft, int place, ClauseKind kind, Map<String, Wording> wordings) {
        this.id = UUID.randomUUID();
        this.draft = Objects.requireNonNull(draft, "draft");
        this.place = place;
        this.kind = Objects.requireNonNull(kind, "kind");
        wordings.forEach((language, words) -> this.wordings.put(language, words.in(language)));
    }

    /** Whether these are other words; else nothing changes. */
    boolean reword(String language, Wording wording, OtherLanguages others, Instant at) {
        var before = wording(language).map(Wording::whole).orElse("");
        if (wording.whole().equals(before)) {
            return false;
        }
        wordings.put(language, wording.in(language));
        rewordings++;
        var plain = behind(language).isEmpty();
        if (others != OtherLanguages.NOTHING_NEW) {
            bringInStep(language);
        }
        var undone = behind().filter(each -> each.isUndoneBy(language, wording.whole()))
                .toList();
        if (others == OtherLanguages.FOLLOW) {
            wordings.keySet().stream()
                    .filter(other -> !other.equals(language))
                    .forEach(other -> mark(new OutOfStep(id, other, language, before, plain, at)));
        }
        undone.forEach(draft.marks()::remove);
        return true;
    }

    /** Once more reworded before the other followed: what it said at first counts, and when it was last reworded. */
    private void mark(OutOfStep behind) {
        var known = draft.marks().stream().filter(behind::equals).findFirst();
        known.ifPresent(draft.marks()::remove);
        draft.marks().add(known.map(first -> first.again(behind.since())).orElse(behind));
    }

    /** From now on that language says what the others say. */
    void bringInStep(String language) {
        draft.marks().removeAll(behind(language));
    }

    void moveTo(int newPlace) {
        place = newPlace;
    }

    public UUID id() {
        return id;
    }

    /** The draft it belongs to. */
    public UUID draftId() {
        return draft.id();
    }

    public long revision() {
        return revision;
    }

    /** Its number in the text, from 1. */
    public int number() {
        return place + 1;
    }

    public ClauseKind kind() {
        return kind;
    }

    /** Its words in that language; empty if nobody has written them yet. */
    public Optional<Wording> wording(String language) {
        return Optional.ofNullable(wordings.get(language));
    }

    /** After what the words in that language have to be looked at again, the first change first; empty if they say what the others say. */
    public List<OutOfStep> behind(String language) {
        return behind().filter(each -> each.language().equals(language))
                .sorted(Comparator.comparing(OutOfStep::since).thenComparing(OutOfStep::changedLanguage))
                .toList();
    }

    /** Whether some language does not say what another one says. */
    boolean isOutOfStep() {
        return behind().findAny().isPresent();
    }

    private Stream<OutOfStep> behind() {
        return draft.marks().stream().filter(each -> each.clauseId().equals(id));
    }

    /** Its words by language, in the order of the languages' codes. */
    public Map<String, Wording> wordings() {
        return new TreeMap<>(wordings);
    }
}
