package org.twinhall.web.filing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.twinhall.domain.agreement.Agreement;
import org.twinhall.domain.document.Document;
import org.twinhall.domain.drafting.Clause;
import org.twinhall.domain.drafting.Draft;
import org.twinhall.domain.drafting.DraftBrief;
import org.twinhall.domain.filing.FiledClause;
import org.twinhall.domain.filing.Filing;
import org.twinhall.domain.filing.FilingRound;
import org.twinhall.domain.filing.FilingState;
import org.twinhall.domain.filing.Observation;
import org.twinhall.domain.filing.Signature;
import org.twinhall.domain.government.Government;
import org.twinhall.domain.people.CurrentSeat;
import org.twinhall.web.filing.FilingView.Body;
import org.twinhall.web.filing.FilingView.ClauseView;
import org.twinhall.web.filing.FilingView.FileView;
import org.twinhall.web.filing.FilingView.LineView;
import org.twinhall.web.filing.FilingView.ObservationView;
import org.twinhall.web.filing.FilingView.RoundView;
import org.twinhall.web.filing.FilingView.SignatoryView;
import org.twinhall.web.filing.FilingView.SignatureView;
import org.twinhall.web.filing.FilingView.WordsView;
import org.twinhall.web.page.LastDay;

/** Filings and signatures in the reader's words. What is given here must still be readable: call it inside the transaction. */
@ApplicationScoped
class FilingInWords {
    @Inject
    CurrentSeat seat;

    @Inject
    FilingWords words;

    /** A filing with all its rounds and the documents of its draft. */
    FilingView of(Filing filing, Draft draft, List<Document> documents) {
        return new FilingView(
                filing.id(),
                filing.revision(),
                draft.id(),
                title(draft),
                draft.isDemonstration(),
                draft.languages(),
                draft.parties().stream().map(this::body).toList(),
                body(filing.government()),
                filing.authority().map(this::body).orElse(null),
                filing.obligation(),
                filing.type(),
                words.say("type." + filing.type()),
                filing.state(),
                words.say("state." + filing.state()),
                reader(filing),
                due(filing),
                filing.outcome().orElse(null),
                outcome(filing),
                filing.outcomeNumber().orElse(null),
                filing.outcomeOn().orElse(null),
                filing.outcomeWords().orElse(null),
                filing.outcomeDocument().orElse(null),
                filing.openObservations(),
                differing(filing, draft),
                filing.rounds().stream().map(round -> round(round, draft)).toList(),
                documents.stream().map(FilingInWords::file).toList());
    }

    /** Told to the authority, which shares its work by it; others find the deed in the history. */
    private String reader(Filing filing) {
        var here = seat.seat()
                .filter(by -> filing.authority()
                        .filter(authority -> authority.id().equals(by.governmentId()))
                        .isPresent())
                .isPresent();
        return here ? filing.reader().map(words::person).orElse(null) : null;
    }

    private static LastDay due(Filing filing) {
        return filing.state() == FilingState.FILED
                ? filing.due()
                        .map(due ->
                                FilingWords.lastDay(due, filing.answeredWhere().zone()))
                        .orElse(null)
                : null;
    }

    /** As long as it lies with the authority nobody changes the text, and they are those of what it reads. */
    private static List<Integer> differing(Filing filing, Draft draft) {
        return filing.state() == FilingState.FILED
                ? draft.outOfStep().stream().map(Clause::number).toList()
                : List.of();
    }

    /** A filing in a list. */
    LineView line(Filing filing, DraftBrief draft) {
        return new LineView(
                filing.id(),
                draft.id(),
                draft.title(words.tongue()),
                draft.demonstration(),
                body(filing.government()),
                words.say("type." + filing.type()),
                filing.round(),
                filing.filedAt(),
                reader(filing),
                due(filing),
                filing.state(),
                words.say("state." + filing.state()),
                outcome(filing));
    }

    /** A signature; the agreement that it made, and the documents of its record, tell the rest. */
    SignatureView of(Signature signature, Draft draft, Optional<Agreement> agreement, List<Document> documents) {
        return new SignatureView(
                draft.id(),
                draft.isDemonstration(),
                signature.place(),
                signature.on(),
                signature.textHash(),
                signature.scan(),
                documents.stream()
                        .filter(document -> document.id().equals(signature.scan()))
                        .map(Document::sha256)
                        .findFirst()
                        .orElse(null),
                words.person(signature.recordedBy()),
                signature.recordedAt(),
                agreement.filter(Agreement::isPublished).isPresent(),
                agreement.flatMap(Agreement::registryNumber).orElse(null),
                signature.signatories().stream()
                        .map(signatory -> new SignatoryView(
                                signatory.governmentId(),
                                nameOf(signatory.governmentId(), draft),
                                signatory.name(),
                                signatory.office()))
                        .toList());
    }

    /** A government. */
    Body body(Government government) {
        return new Body(
                government.id(),
                words.name(government),
                government.country(),
                words.country(government.country()),
                government.zone());
    }

    /** Its title in the reader's language, or in the one it was begun in. */
    String title(Draft draft) {
        return draft.title(words.tongue());
    }

    /** A council gives no opinion on the text: it approves it, or there is nothing to put on record. */
    private String outcome(Filing filing) {
        return filing.state() == FilingState.RECORDED
                ? words.say("outcome.resolved")
                : filing.outcome()
                        .map(outcome -> words.say("outcome." + outcome))
                        .orElse(null);
    }

    private RoundView round(FilingRound round, Draft draft) {
        return new RoundView(
                round.number(),
                round.filedAt(),
                words.person(round.filedBy()),
                round.textHash(),
                round.dossier().orElse(null),
                clauses(round, draft.languages()),
                round.observations().stream()
                        .map(observation -> observation(observation, round.number()))
                        .toList());
    }

    private static List<ClauseView> clauses(FilingRound round, List<String> languages) {
        var clauses = new ArrayList<ClauseView>();
        for (var id :
                round.clauses().stream().map(FiledClause::clauseId).distinct().toList()) {
            var wordings = round.clauses().stream()
                    .filter(clause -> clause.clauseId().equals(id))
                    .sorted(Comparator.comparingInt(clause -> languages.indexOf(clause.language())))
                    .toList();
            clauses.add(new ClauseView(
                    id,
                    wordings.get(0).number(),
                    wordings.stream()
                            .map(clause -> new WordsView(clause.language(), clause.heading(), clause.wording()))
                            .toList()));
        }
        return clauses;
    }

    private ObservationView observation(Observation observation, int round) {
        return new ObservationView(
                observation.id(),
                observation.number(),
                round,
                observation.clauseId().orElse(null),
                observation.clauseNumber().orElse(null),
                observation.reason().orElse(null),
                observation.words(),
                words.person(observation.observedBy()),
                observation.observedAt(),
                observation.answer().orElse(null),
                words.person(observation.answeredBy().orElse(null)),
                observation.answeredAt().orElse(null));
    }

    private static FileView file(Document document) {
        return new FileView(
                document.id(),
                document.name(),
                document.mediaType(),
                document.size(),
                document.sha256(),
                document.addedAt());
    }

    private static String nameOf(UUID governmentId, Draft draft) {
        return draft.parties().stream()
                .filter(party -> party.id().equals(governmentId))
                .map(Government::name)
                .findFirst()
                .orElse("");
    }
}
