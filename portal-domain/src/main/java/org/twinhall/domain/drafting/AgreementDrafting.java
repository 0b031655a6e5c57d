package org.twinhall.domain.drafting;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.twinhall.domain.agreement.Agreements;
import org.twinhall.domain.agreement.Demonstration;
import org.twinhall.domain.agreement.Relationship;
import org.twinhall.domain.government.Government;
import org.twinhall.domain.government.Governments;
import org.twinhall.domain.history.History;
import org.twinhall.domain.history.HistoryEntry.Happening;
import org.twinhall.domain.law.Countries;
import org.twinhall.domain.law.Countries.Model;
import org.twinhall.domain.people.Capacity;
import org.twinhall.domain.people.CurrentSeat;
import org.twinhall.domain.people.RecordRights;
import org.twinhall.domain.people.Role;
import org.twinhall.domain.people.Seat;
import org.twinhall.domain.shared.InvalidInput;
import org.twinhall.spi.country.ClauseKind;
import org.twinhall.spi.country.DraftFacts.Duration;

/** Wording an agreement: from a model text to the settled one. */
@ApplicationScoped
@Transactional
public class AgreementDrafting {
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
    Countries countries;

    @Inject
    Demonstration demonstration;

    @Inject
    History history;

    /** The model texts of the countries of these parties, to begin from. */
    public List<Model> models(UUID partner) {
        return countries.models(List.of(own().country(), partner(partner).country()));
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
        var by = seat.requireAny(Role.EDITOR);
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

    /** The drafts of the seat's government, the last changed first. */
    public List<Draft> ours() {
        return drafts.ofParty(seat.required().governmentId());
    }

    /**
     * Words a clause anew in one language.
     *
     * @param seen the clause's revision that the writer saw
     */
    public Draft reword(UUID draftId, UUID clauseId, String language, Wording wording, long seen) {
        var draft = toWrite(draftId);
        var before = draft.clause(clauseId).wording(language);
        draft.reword(clauseId, language, wording, seen, Instant.now());
        drafts.settle();
        var subject = draft.clause(clauseId).number() + " " + language;
        history.record(
                draftId,
                new Happening(
                        "clause-reworded", subject, before.map(Wording::text).orElse(null), wording.text()));
        return draft;
    }

    /** Adds a clause at the end. */
    public Clause addClause(UUID draftId, ClauseKind kind, Map<String, Wording> wordings) {
        var draft = toWrite(draftId);
        if (!wordings.keySet().equals(java.util.Set.copyOf(draft.languages()))) {
            throw new InvalidInput("wording", "every-language");
        }
        var clause = draft.addClause(kind, wordings, Instant.now());
        drafts.settle();
        history.record(draftId, new Happening("clause-added", String.valueOf(clause.number()), null, kind.name()));
        return clause;
    }

    /** Takes a clause out. */
    public Draft removeClause(UUID draftId, UUID clauseId, long seen) {
        var draft = toWrite(draftId);
        var subject = String.valueOf(draft.clause(clauseId).number());
        var removed = draft.removeClause(clauseId, seen, Instant.now());
        drafts.settle();
        var words = removed.wording(draft.languages().get(0)).map(Wording::text).orElse(null);
        history.record(draftId, new Happening("clause-removed", subject, words, null));
        return draft;
    }

    /** Gives the text another title in one language. */
    public Draft retitle(UUID draftId, String language, String title) {
        var draft = toWrite(draftId);
        var before = draft.titles().get(language);
        draft.retitle(language, title, Instant.now());
        history.record(draftId, new Happening("draft-retitled", language, before, title));
        return draft;
    }

    /** Says how long it is to last (null: not said yet) and what it is about. */
    public Draft settle(UUID draftId, Duration duration, List<String> themes) {
        var draft = toWrite(draftId);
        var before = draft.duration().map(Duration::months).map(String::valueOf).orElse(null);
        draft.settle(duration, themes, Instant.now());
        var after = duration == null ? null : String.valueOf(duration.months());
        if (!Objects.equals(before, after)) {
            history.record(draftId, new Happening("duration-settled", null, before, after));
        }
        return draft;
    }

    private Draft toWrite(UUID draftId) {
        rights.requireWriter(draftId);
        seat.requireAny(Role.EDITOR);
        return drafts.get(draftId);
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
        var codes = parties.stream().map(Government::country).toList();
        var model = countries.models(codes).stream()
                .filter(candidate -> candidate.template().code().equals(code))
                .findFirst()
                .orElseThrow(() -> new InvalidInput("template", "unknown"));
        if (languages.isEmpty() || !model.template().titles().keySet().containsAll(languages)) {
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
