package org.twinhall.web.filing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.twinhall.domain.agreement.Agreement;
import org.twinhall.domain.agreement.Agreements;
import org.twinhall.domain.document.Document;
import org.twinhall.domain.document.DocumentReading;
import org.twinhall.domain.drafting.AgreementDrafting;
import org.twinhall.domain.drafting.Clause;
import org.twinhall.domain.drafting.Draft;
import org.twinhall.domain.filing.DraftReviews;
import org.twinhall.domain.filing.Duty;
import org.twinhall.domain.filing.FiledClause;
import org.twinhall.domain.filing.Filing;
import org.twinhall.domain.filing.FilingReview;
import org.twinhall.domain.filing.FilingRound;
import org.twinhall.domain.filing.Observation;
import org.twinhall.domain.filing.Review.Hindrance;
import org.twinhall.domain.filing.Review.PartyReview;
import org.twinhall.domain.filing.Signing;
import org.twinhall.domain.government.Government;
import org.twinhall.domain.people.CurrentSeat;
import org.twinhall.domain.people.Role;
import org.twinhall.spi.country.Finding;
import org.twinhall.spi.country.Obligation;
import org.twinhall.web.filing.FilingView.Body;
import org.twinhall.web.filing.FilingView.ClauseView;
import org.twinhall.web.filing.FilingView.FileView;
import org.twinhall.web.filing.FilingView.LineView;
import org.twinhall.web.filing.FilingView.ObservationView;
import org.twinhall.web.filing.FilingView.RoundView;
import org.twinhall.web.filing.FilingView.SignatoryView;
import org.twinhall.web.filing.FilingView.SignatureView;
import org.twinhall.web.filing.FilingView.WordsView;
import org.twinhall.web.filing.ReviewView.DutyView;
import org.twinhall.web.filing.ReviewView.FindingView;
import org.twinhall.web.filing.ReviewView.HindranceView;
import org.twinhall.web.filing.ReviewView.NeedView;
import org.twinhall.web.filing.ReviewView.Next;
import org.twinhall.web.filing.ReviewView.PartyView;
import org.twinhall.web.filing.ReviewView.SourceView;

/**
 * Takes out of the records what pages and machines show, each answer in one transaction: what a record has not read by the end
 * of it, row-level security would keep from it afterwards.
 */
@ApplicationScoped
@Transactional
public class FilingReading {
    @Inject
    AgreementDrafting drafting;

    @Inject
    DraftReviews reviews;

    @Inject
    FilingReview desk;

    @Inject
    Signing signing;

    @Inject
    DocumentReading documents;

    @Inject
    Agreements agreements;

    @Inject
    CurrentSeat seat;

    @Inject
    FilingWords words;

    /** What each party's country says of the draft, and what hinders the signature. */
    public ReviewView review(UUID draftId) {
        var review = reviews.of(draftId);
        var draft = drafting.draft(draftId);
        return new ReviewView(
                draftId,
                draft.textHash(),
                review.isReadyToSign(),
                review.parties().stream().map(party -> party(party, draft)).toList(),
                review.parties().stream()
                        .flatMap(party -> review.hindrances().stream()
                                .filter(hindrance -> hindrance
                                        .party()
                                        .equals(party.government().name()))
                                .map(hindrance -> hindrance(hindrance, party)))
                        .distinct()
                        .toList());
    }

    /** A filing with all its rounds. */
    public FilingView filing(UUID filingId) {
        var filing = desk.filing(filingId);
        var draft = drafting.draft(filing.draftId());
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
                filing.outcome().orElse(null),
                filing.outcome().map(outcome -> words.say("outcome." + outcome)).orElse(null),
                filing.outcomeNumber().orElse(null),
                filing.outcomeOn().orElse(null),
                filing.outcomeWords().orElse(null),
                filing.outcomeDocument().orElse(null),
                filing.openObservations(),
                filing.rounds().stream().map(round -> round(round, draft)).toList(),
                documents.ofRecord(draft.id()).stream().map(FilingReading::file).toList());
    }

    /** What lies on the desk of the seat's authority, the longest waiting first. */
    public List<LineView> queue() {
        return desk.queue().stream().map(this::line).toList();
    }

    /** What the desk has answered or given back, the latest first. */
    public List<LineView> answered() {
        return desk.answered().stream().map(this::line).toList();
    }

    /** The signature of a draft, if it has been signed. */
    public Optional<SignatureView> signature(UUID draftId) {
        var draft = drafting.draft(draftId);
        return signing.signature(draftId)
                .map(found -> new SignatureView(
                        draftId,
                        found.place(),
                        found.on(),
                        found.textHash(),
                        found.scan(),
                        documents.ofRecord(draftId).stream()
                                .filter(document -> document.id().equals(found.scan()))
                                .map(Document::sha256)
                                .findFirst()
                                .orElse(null),
                        words.person(found.recordedBy()),
                        found.recordedAt(),
                        agreements.find(draftId).filter(Agreement::isPublished).isPresent(),
                        agreements
                                .find(draftId)
                                .flatMap(Agreement::registryNumber)
                                .orElse(null),
                        found.signatories().stream()
                                .map(signatory -> new SignatoryView(
                                        signatory.governmentId(),
                                        nameOf(signatory.governmentId(), draft),
                                        signatory.name(),
                                        signatory.office()))
                                .toList()));
    }

    /** The draft's parties in their order. */
    public List<Body> parties(UUID draftId) {
        return drafting.draft(draftId).parties().stream().map(this::body).toList();
    }

    /** Its title in the language it was begun in. */
    public String title(UUID draftId) {
        return title(drafting.draft(draftId));
    }

    /** Whether what the draft says about real governments is made up. */
    public boolean isDemonstration(UUID draftId) {
        return drafting.draft(draftId).isDemonstration();
    }

    private static String title(Draft draft) {
        return draft.title(draft.languages().get(0));
    }

    private static String nameOf(UUID governmentId, Draft draft) {
        return draft.parties().stream()
                .filter(party -> party.id().equals(governmentId))
                .map(Government::name)
                .findFirst()
                .orElse("");
    }

    private Body body(Government government) {
        return new Body(
                government.id(),
                government.name(),
                government.country(),
                words.country(government.country()),
                government.zone());
    }

    private PartyView party(PartyReview party, Draft draft) {
        var government = party.government();
        var country = words.country(government.country());
        var banner =
                switch (party.standing()) {
                    case KNOWN -> null;
                    case UNKNOWN -> words.say("banner.unknown", country);
                    case BROKEN -> words.say("banner.broken", country, words.broken(party.reason()));
                };
        return new PartyView(
                government.id(),
                government.name(),
                government.country(),
                country,
                party.standing(),
                banner,
                party.reason(),
                party.ruleVersion(),
                party.on(),
                party.findings().stream()
                        .map(finding -> finding(finding, government, draft))
                        .toList(),
                party.duties().stream().map(duty -> duty(duty, government)).toList());
    }

    private FindingView finding(Finding finding, Government party, Draft draft) {
        var clause = finding.where().flatMap(place -> draft.clauses().stream()
                .filter(candidate -> candidate.id().toString().equals(place.clauseId()))
                .findFirst());
        return new FindingView(
                finding.code(),
                finding.severity(),
                words.law(party.country(), finding.text()),
                SourceView.of(finding.source()),
                clause.map(Clause::id).orElse(null),
                clause.map(Clause::number).orElse(null),
                finding.where().map(Finding.Place::language).orElse(null));
    }

    private DutyView duty(Duty duty, Government party) {
        var asked = duty.obligation();
        return new DutyView(
                asked.code(),
                asked.filing(),
                words.say("type." + asked.filing()),
                duty.status(),
                words.say("duty." + duty.status()),
                words.law(party.country(), asked.text()),
                words.authority(asked.authority(), party.country()),
                asked.authority().unit(),
                asked.precedes(),
                asked.term().map(words::term).orElse(null),
                asked.term().map(Obligation.Deadline::target).orElse(false),
                asked.silence(),
                asked.documents().stream()
                        .map(need -> new NeedView(
                                need.code(), words.law(party.country(), need.text()), SourceView.of(need.source())))
                        .toList(),
                SourceView.of(asked.source()),
                duty.filed().map(Filing::id).orElse(null),
                next(duty, party));
    }

    private Next next(Duty duty, Government party) {
        var council = duty.obligation().filing().isOwnResolution();
        var mayDo = seat.seat()
                .filter(by -> by.governmentId().equals(party.id()))
                .filter(by -> by.has(Role.EDITOR))
                .isPresent();
        return switch (duty.status()) {
            case OPEN, OUTDATED, REFUSED -> !mayDo ? Next.NOTHING : council ? Next.COUNCIL : Next.FILE;
            case RETURNED -> !mayDo ? Next.RECEIPT : isAnswered(duty) ? Next.FILE : Next.ANSWER;
            case WAITING ->
                mayDo && duty.filed().flatMap(Filing::authority).isEmpty() ? Next.RECORD_ANSWER : Next.RECEIPT;
            case MET -> Next.RECEIPT;
            case LATER -> Next.NOTHING;
        };
    }

    private static boolean isAnswered(Duty duty) {
        return duty.filed().filter(filing -> filing.openObservations() == 0).isPresent();
    }

    private HindranceView hindrance(Hindrance hindrance, PartyReview party) {
        var about =
                switch (hindrance.reason()) {
                    case "finding-stops" ->
                        party.findings().stream()
                                .filter(finding -> finding.code().equals(hindrance.code()))
                                .findFirst()
                                .map(finding -> words.law(party.government().country(), finding.text()))
                                .orElse(hindrance.code());
                    case "duty-not-met" ->
                        party.duty(hindrance.code())
                                .map(duty -> words.say(
                                        "hindrance.duty",
                                        words.say("type." + duty.obligation().filing()),
                                        words.say("duty." + duty.status())))
                                .orElse(hindrance.code());
                    default -> words.broken(hindrance.code());
                };
        return new HindranceView(
                hindrance.reason(),
                hindrance.party(),
                hindrance.code(),
                words.say("hindrance." + hindrance.reason(), hindrance.party(), about));
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

    private LineView line(Filing filing) {
        var draft = drafting.draft(filing.draftId());
        return new LineView(
                filing.id(),
                draft.id(),
                title(draft),
                draft.isDemonstration(),
                body(filing.government()),
                words.say("type." + filing.type()),
                filing.currentRound().number(),
                filing.currentRound().filedAt(),
                filing.state(),
                words.say("state." + filing.state()),
                filing.outcome().map(outcome -> words.say("outcome." + outcome)).orElse(null));
    }
}
