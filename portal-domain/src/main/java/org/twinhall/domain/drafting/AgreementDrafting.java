package org.twinhall.domain.drafting;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.twinhall.domain.agreement.Agreements;
import org.twinhall.domain.agreement.Demonstration;
import org.twinhall.domain.agreement.Relationship;
import org.twinhall.domain.government.Government;
import org.twinhall.domain.government.Governments;
import org.twinhall.domain.history.History;
import org.twinhall.domain.history.HistoryEntry;
import org.twinhall.domain.history.HistoryEntry.Happening;
import org.twinhall.domain.law.Countries.Model;
import org.twinhall.domain.law.PartyLaw;
import org.twinhall.domain.people.Capacity;
import org.twinhall.domain.people.CurrentSeat;
import org.twinhall.domain.people.RecordRights;
import org.twinhall.domain.people.Role;
import org.twinhall.domain.people.Seat;
import org.twinhall.domain.people.Unsettled;
import org.twinhall.domain.shared.InvalidInput;
import org.twinhall.domain.shared.NoSuchRecord;
import org.twinhall.domain.shared.Typed;
import org.twinhall.spi.Text;
import org.twinhall.spi.country.AgreementTemplate;
import org.twinhall.spi.country.ClauseKind;
import org.twinhall.spi.country.DraftFacts.Duration;

/** Wording an agreement: from a model text to the settled one. */
@ApplicationScoped
@Transactional
public class AgreementDrafting implements Unsettled {
    private static final int MOST_PARTNERS = 30;
    /** What is said beside a deed, in characters. */
    public static final int LONGEST_REMARK = 1_000;

    @Inject
    CurrentSeat seat;

    @Inject
    RecordRights rights;

    @Inject
    Drafts drafts;

    @Inject
    Agreements agreements;

    @Inject
    Governments governments;

    @Inject
    PartyLaw laws;

    @Inject
    Demonstration demonstration;

    @Inject
    History history;

    /** The model texts of the countries of these parties, to begin from. */
    public List<Model> models(UUID partner) {
        return laws.models(List.of(own(), partner(partner)));
    }

    /**
     * Begins a draft with another government from a model text. Both may word it from now on.
     *
     * @param partner   another government; it works on the draft if it has joined
     * @param template  code of one of {@link #models}
     * @param languages ISO 639-1 codes of the model text, the first being the leading one
     * @return the draft's id
     */
    public UUID begin(UUID partner, String template, List<String> languages) {
        var by = seat.requireWhole(Role.EDITOR);
        var parties = List.of(own(), partner(partner));
        var model = modelOf(parties, template, languages);
        var id = UUID.randomUUID();
        share(id, by, parties);
        var at = Instant.now();
        var filling = new Placeholders(model.country(), parties);
        var titles = languages.stream()
                .map(language -> new LanguageVersion(
                        language, filling.fill(model.template().titles().get(language), language)))
                .toList();
        var draft = new Draft(id, tie(by, parties), model.template().instrument(), titles, parties.get(0), at);
        if (demonstration.isOn()) {
            draft.markAsDemonstration();
        }
        drafts.add(draft);
        model.template()
                .clauses()
                .forEach(clause -> draft.addClause(clause.kind(), filling.wordings(clause, languages), at));
        drafts.settle();
        history.record(id, Happening.of("draft-begun", template));
        return id;
    }

    /** The draft, for those who have to do with it. */
    public Draft draft(UUID draftId) {
        rights.requireReader(draftId);
        return drafts.get(draftId);
    }

    /**
     * The draft with the words on which its parties are at work.
     *
     * @throws NoSuchRecord also for an authority, unless the text lies with it or is signed: it reads what was filed
     */
    public Draft toRead(UUID draftId) {
        var draft = draft(draftId);
        if (isAtWork(draft) && rights.onlyReviews(draftId)) {
            throw new NoSuchRecord("draft");
        }
        return draft;
    }

    @Override
    public boolean isAtWork(UUID recordId) {
        return drafts.find(recordId).filter(AgreementDrafting::isAtWork).isPresent();
    }

    private static boolean isAtWork(Draft draft) {
        return draft.state() == DraftState.OPEN;
    }

    /** Whether the seat may word the draft now, for those who have to do with it. */
    public Pen pen(UUID draftId) {
        rights.requireReader(draftId);
        return switch (drafts.get(draftId).state()) {
            case SIGNED -> Pen.SIGNED;
            case UNDER_REVIEW -> Pen.UNDER_REVIEW;
            case OPEN -> {
                var writes = rights.capacities(draftId).stream().anyMatch(Capacity::writes);
                yield !writes ? Pen.PARTIES_ONLY : seat.required().has(Role.EDITOR) ? Pen.HELD : Pen.EDITORS_ONLY;
            }
        };
    }

    /**
     * The drafts of the seat's government, the last changed first.
     *
     * @param after the last one of the stretch before, or null for the first stretch
     * @param most  how many
     */
    public List<Draft> ours(Drafts.Place after, int most) {
        return drafts.ofParty(seat.required().governmentId(), after, most);
    }

    /**
     * How many drafts the seat's government has.
     *
     * @param most where counting stops
     */
    public long countOurs(int most) {
        return drafts.countOfParty(seat.required().governmentId(), most);
    }

    /** What happened to the draft, oldest first, for those who have to do with it. */
    public List<HistoryEntry> history(UUID draftId) {
        return history.of(toRead(draftId).id());
    }

    /** What the draft said at all times, for those who may read it now. */
    public TextHistory textHistory(UUID draftId) {
        var draft = toRead(draftId);
        return new TextHistory(draft, history.of(draftId));
    }

    /** Governments of some country, other than the seat's own, whose names hold these words; those that have joined first. */
    public List<Government> partners(String words) {
        var own = seat.required().governmentId();
        return governments.search(words, MOST_PARTNERS).stream()
                .filter(government ->
                        !government.id().equals(own) && !government.country().equals("XX"))
                .toList();
    }

    /**
     * Words a clause anew in one language. The other languages have to follow, unless this one follows them.
     *
     * @param seen the clause's revision that the writer saw
     */
    public Draft reword(UUID draftId, UUID clauseId, String language, Wording wording, long seen) {
        return reword(draftId, clauseId, language, wording, null, seen);
    }

    /**
     * The same, by a writer who knows better what it means for the other languages.
     *
     * @param others null for what it commonly means: they have to follow, or this one followed them if it had to
     * @param seen   the clause's revision that the writer saw
     */
    public Draft reword(
            UUID draftId, UUID clauseId, String language, Wording wording, OtherLanguages others, long seen) {
        var draft = toWrite(draftId);
        var clause = draft.clause(clauseId);
        var before = clause.wording(language);
        var hadToFollow = !clause.behind(language).isEmpty();
        var meant = others == null ? commonly(hadToFollow) : others;
        var changed = draft.reword(clauseId, language, wording, meant, seen, Instant.now());
        drafts.settle();
        if (changed) {
            history.record(
                    draftId,
                    new Happening(
                            "clause-reworded",
                            subject(clause, language),
                            before.map(Wording::whole).orElse(null),
                            wording.whole()));
            if (others == OtherLanguages.NOTHING_NEW) {
                languagesInStep(draft, clause, language)
                        .forEach(other -> history.record(
                                draftId, new Happening("taken-for-same", subject(clause, other), null, null)));
            }
        } else if (hadToFollow && meant == OtherLanguages.CAUGHT_UP) {
            takeForSame(draft, clause, language, null, seen);
        }
        return draft;
    }

    private static OtherLanguages commonly(boolean hadToFollow) {
        return hadToFollow ? OtherLanguages.CAUGHT_UP : OtherLanguages.FOLLOW;
    }

    private static List<String> languagesInStep(Draft draft, Clause clause, String but) {
        return draft.languages().stream()
                .filter(language ->
                        !language.equals(but) && clause.behind(language).isEmpty())
                .toList();
    }

    /**
     * Takes a clause in one language for saying what the others say, though one of them was reworded. Who says so, and why, stays in the
     * history.
     *
     * @param because what else there is to say about it; may be empty
     * @param seen    the clause's revision that was compared
     */
    public Draft takeForSame(UUID draftId, UUID clauseId, String language, String because, long seen) {
        var remark = Typed.optional("because", because, LONGEST_REMARK);
        var draft = toWrite(draftId);
        takeForSame(draft, draft.clause(clauseId), language, remark, seen);
        return draft;
    }

    private void takeForSame(Draft draft, Clause clause, String language, String remark, long seen) {
        draft.takeForSame(clause.id(), language, seen);
        history.record(draft.id(), new Happening("taken-for-same", subject(clause, language), null, remark));
    }

    /**
     * Clauses to add, of the countries of the parties: those that stand alone first, then those of the model texts. What is not there in
     * every language of the draft is not offered.
     */
    public List<OfferedClause> offeredClauses(UUID draftId) {
        var draft = toRead(draftId);
        var alone = laws.clauses(draft.parties()).stream()
                .flatMap(found -> offered(
                        draft,
                        found.country(),
                        found.country() + "/" + found.clause().code(),
                        null,
                        found.clause().clause()));
        var ofModels = laws.models(draft.parties()).stream().flatMap(model -> ofModel(draft, model));
        return Stream.concat(alone, ofModels).toList();
    }

    private static Stream<OfferedClause> ofModel(Draft draft, Model model) {
        var clauses = model.template().clauses();
        return IntStream.range(0, clauses.size())
                .boxed()
                .flatMap(place -> offered(
                        draft,
                        model.country(),
                        model.template().code() + "/" + (place + 1),
                        model.template().name(),
                        clauses.get(place)));
    }

    private static Stream<OfferedClause> offered(
            Draft draft, String country, String key, Text model, AgreementTemplate.Clause clause) {
        if (!clause.wordings().keySet().containsAll(draft.languages())) {
            return Stream.empty();
        }
        var wordings = new Placeholders(country, draft.parties()).wordings(clause, draft.languages());
        return Stream.of(new OfferedClause(key, country, model, clause.kind(), wordings));
    }

    /** Adds a clause at the end. */
    public Clause addClause(UUID draftId, ClauseKind kind, Map<String, Wording> wordings) {
        var draft = toWrite(draftId);
        if (!wordings.keySet().equals(Set.copyOf(draft.languages()))) {
            throw new InvalidInput("wordings", "every-language");
        }
        var clause = draft.addClause(kind, wordings, Instant.now());
        drafts.settle();
        clause.wordings()
                .forEach((language, words) -> history.record(
                        draftId, new Happening("clause-added", subject(clause, language), null, words.whole())));
        return clause;
    }

    /** Takes a clause out. */
    public Draft removeClause(UUID draftId, UUID clauseId, long seen) {
        var draft = toWrite(draftId);
        var number = draft.clause(clauseId).number();
        var removed = draft.removeClause(clauseId, seen, Instant.now());
        drafts.settle();
        removed.wordings()
                .forEach((language, words) -> history.record(
                        draftId, new Happening("clause-removed", number + " " + language, words.whole(), null)));
        return draft;
    }

    /**
     * Gives the text another title in one language.
     *
     * @param seen the title that the writer saw
     */
    public Draft retitle(UUID draftId, String language, String title, String seen) {
        var draft = toWrite(draftId);
        var before = draft.titles().get(language);
        draft.retitle(language, title, seen, Instant.now());
        history.record(
                draftId,
                new Happening("draft-retitled", language, before, draft.titles().get(language)));
        return draft;
    }

    /**
     * Says how long it is to last and what it is about.
     *
     * @param seen the terms that the writer saw
     */
    public Draft settle(UUID draftId, Terms terms, Terms seen) {
        var draft = toWrite(draftId);
        var before = draft.terms();
        draft.settle(terms, seen, Instant.now());
        recordChange(draftId, "duration-settled", months(before), months(terms));
        recordChange(draftId, "themes-settled", themes(before), themes(terms));
        return draft;
    }

    private void recordChange(UUID draftId, String deed, String before, String after) {
        if (!Objects.equals(before, after)) {
            history.record(draftId, new Happening(deed, null, before, after));
        }
    }

    private static String months(Terms terms) {
        return terms.lasting().map(Duration::months).map(String::valueOf).orElse(null);
    }

    private static String themes(Terms terms) {
        return terms.themes().isEmpty() ? null : String.join(", ", terms.themes());
    }

    /** A clause is named in the history by the number that it had then. */
    private static String subject(Clause clause, String language) {
        return clause.number() + " " + language;
    }

    private Draft toWrite(UUID draftId) {
        rights.requireWriter(draftId);
        seat.requireAny(Role.EDITOR);
        return drafts.getToWrite(draftId);
    }

    private Government own() {
        return governments.find(seat.required().governmentId()).orElseThrow();
    }

    private Government partner(UUID id) {
        return governments
                .find(id)
                .filter(government -> !government.id().equals(seat.required().governmentId()))
                .orElseThrow(() -> new InvalidInput("partner", "unknown"));
    }

    private Model modelOf(List<Government> parties, String code, List<String> languages) {
        var model = laws.models(parties).stream()
                .filter(candidate -> candidate.template().code().equals(code))
                .findFirst()
                .orElseThrow(() -> new InvalidInput("template", "unknown"));
        if (languages.isEmpty()
                || Set.copyOf(languages).size() < languages.size()
                || !model.template().titles().keySet().containsAll(languages)) {
            throw new InvalidInput("languages", "not-in-the-template");
        }
        return model;
    }

    private Relationship tie(Seat by, List<Government> parties) {
        return agreements
                .tieBetween(parties.stream().map(Government::id).toList())
                .orElseGet(() -> {
                    var tie = new Relationship(parties);
                    share(tie.id(), by, parties);
                    agreements.add(tie);
                    return tie;
                });
    }

    /** The own right comes first: it is the one that lets the others be given. */
    private void share(UUID record, Seat by, List<Government> parties) {
        rights.grant(record, by.governmentId(), Capacity.PARTY);
        parties.stream()
                .filter(Government::hasJoined)
                .forEach(party -> rights.grant(record, party.id(), Capacity.PARTY));
    }
}
