package org.twinhall.domain.filing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.twinhall.domain.drafting.Draft;
import org.twinhall.domain.drafting.DraftState;
import org.twinhall.domain.drafting.Drafts;
import org.twinhall.domain.filing.Filing.Answer;
import org.twinhall.domain.filing.Filing.Remark;
import org.twinhall.domain.government.Governments;
import org.twinhall.domain.history.History;
import org.twinhall.domain.history.HistoryEntry.Happening;
import org.twinhall.domain.people.CurrentSeat;
import org.twinhall.domain.people.Persons;
import org.twinhall.domain.people.RecordRights;
import org.twinhall.domain.people.Role;
import org.twinhall.domain.people.Seat;
import org.twinhall.domain.shared.DeedRefused;
import org.twinhall.domain.shared.InvalidInput;
import org.twinhall.domain.shared.NoSuchRecord;
import org.twinhall.domain.shared.StaleRevision;
import org.twinhall.spi.country.FilingType;
import org.twinhall.spi.country.Outcome;

/** The authority's desk: reading what was filed, giving it back with observations, giving the answer. Never the text itself. */
@ApplicationScoped
@Transactional
public class FilingReview {
    /** Parts of an opinion, as the history names them. */
    private static final String OPINION_DAY = "on";

    private static final String OPINION_WORDS = "words";

    @Inject
    CurrentSeat seat;

    @Inject
    Persons persons;

    @Inject
    RecordRights rights;

    @Inject
    Filings filings;

    @Inject
    Drafts drafts;

    @Inject
    Governments governments;

    @Inject
    ConflictOfRole conflict;

    @Inject
    Registrations registrations;

    @Inject
    History history;

    /** The first hundred of what lies on the desk of the seat's government and is the seat's to answer, the next to fall due first. */
    public List<Filing> toAnswer() {
        var by = seat.requireAny(ReviewStep.roles());
        return filings.waitingAt(by.governmentId(), ReviewStep.answeredBy(by), null, null, 100);
    }

    /**
     * What lies on the desk of the seat's government, the next to fall due first.
     *
     * @param after where the stretch before ended, or null for the first one
     * @param own   whether only what the person of the seat took to read
     * @param most  how many
     */
    public List<Filing> queue(QueuePlace after, boolean own, int most) {
        var by = seat.requireAny(ReviewStep.roles());
        return filings.waitingAt(
                by.governmentId(), null, own ? persons.present().id() : null, after, most);
    }

    /** How many lie there, counted up to so many. */
    public long waiting(int most) {
        seat.requireAny(ReviewStep.roles());
        return filings.countWaiting(most);
    }

    /** What the desk has answered or given back, the last filed first. */
    public List<Filing> answered(int most) {
        return filings.answeredBy(seat.requireAny(ReviewStep.roles()).governmentId(), most);
    }

    /** The day where the seat's government is. */
    public LocalDate today() {
        return governments.today(seat.required().governmentId());
    }

    /**
     * How the desk did with what was filed with it a first time in these days.
     *
     * @throws InvalidInput if the last day is before the first, or they are a hundred years apart
     */
    public DeskReport report(LocalDate first, LocalDate last) {
        seat.requireAny(ReviewStep.roles());
        if (last.isBefore(first) || last.isAfter(first.plusYears(DeskReport.YEARS))) {
            throw new InvalidInput("until", "not-after-the-first");
        }
        return filings.report(first, last);
    }

    /** A filing, for those who have to do with its draft. */
    public Filing filing(UUID filingId) {
        var filing = filings.find(filingId).orElseThrow(() -> new NoSuchRecord("filing"));
        rights.requireReader(filing.draftId());
        return filing;
    }

    /**
     * Why the person who asks must not answer this filing though they are among those who read their authority's queue, as the reason
     * of the refusal; for the page, so that nobody fills in a form in vain.
     */
    public Optional<String> conflict(UUID filingId) {
        var filing = filing(filingId);
        return filing.authority().isEmpty() ? Optional.empty() : against(filing, seat.required());
    }

    /**
     * The person of the seat reads it from now on; a colleague who had it has it no more.
     *
     * @throws DeedRefused if it has its answer, or the person must not answer it
     */
    public Filing take(UUID filingId) {
        var filing = onTheDesk(filingId);
        var before = filing.reader();
        var by = persons.present();
        if (before.isEmpty() || !before.get().id().equals(by.id())) {
            filing.take(by, Instant.now());
            history.record(filing.draftId(), Happening.of("filing-taken", filing.obligation()));
        }
        return filing;
    }

    /** Nobody in particular reads it any more; whoever of the authority answers filings of its step may say so until it has its answer. */
    public Filing layDown(UUID filingId) {
        var filing = onTheDesk(filingId);
        if (filing.reader().isPresent()) {
            filing.layDown();
            history.record(filing.draftId(), Happening.of("filing-laid-down", filing.obligation()));
        }
        return filing;
    }

    private Filing onTheDesk(UUID filingId) {
        var filing = filing(filingId);
        if (filing.authority().isEmpty()) {
            throw new NoSuchRecord("filing");
        }
        requireDecider(filing);
        return filing;
    }

    /**
     * Gives a filing back with observations, each about a clause or about the whole.
     *
     * @param seen the filing's revision that the reviewer saw
     */
    public Filing giveBack(UUID filingId, List<Remark> remarks, long seen) {
        var filing = toAnswer(filingId, seen);
        requireOpinion(filing);
        var draft = drafts.get(filing.draftId());
        filing.giveBack(remarks, draft, persons.present(), Instant.now());
        comeBack(draft, filing);
        filing.currentRound()
                .observations()
                .forEach(observation -> history.record(
                        draft.id(),
                        new Happening("observed", String.valueOf(observation.number()), null, observation.words())));
        history.record(draft.id(), Happening.of("given-back", filing.obligation()));
        return filing;
    }

    /**
     * Gives the opinion.
     *
     * @param number of the opinion, as the authority numbers it
     * @param on     the day it bears; not in the future
     * @param words  what it says besides; may be null
     */
    public Filing giveOpinion(UUID filingId, Outcome outcome, String number, LocalDate on, String words, long seen) {
        var filing = toAnswer(filingId, seen);
        requireOpinion(filing);
        if (outcome == null || outcome == Outcome.OBSERVATIONS) {
            throw new InvalidInput("outcome", "missing");
        }
        var draft = drafts.get(filing.draftId());
        filing.decide(
                new Answer(outcome, Signatory.line("number", number), notInTheFuture(filing, on), words, null),
                Instant.now());
        comeBack(draft, filing);
        history.record(
                draft.id(),
                new Happening(
                        "opinion-given",
                        filing.obligation(),
                        null,
                        outcome + " " + filing.outcomeNumber().orElseThrow()));
        history.record(
                draft.id(),
                new Happening(
                        "opinion-given",
                        OPINION_DAY,
                        null,
                        filing.outcomeOn().orElseThrow().toString()));
        filing.outcomeWords()
                .ifPresent(
                        said -> history.record(draft.id(), new Happening("opinion-given", OPINION_WORDS, null, said)));
        return filing;
    }

    /**
     * Puts the number of the registration on record, as the registry gave it.
     *
     * @param number as it was typed; the portal makes no such numbers
     */
    public Filing register(UUID filingId, String number, LocalDate on, long seen) {
        var filing = toAnswer(filingId, seen);
        if (filing.type() != FilingType.POST_SIGN_REGISTRATION) {
            throw new DeedRefused("nothing-to-register");
        }
        if (number != null && number.strip().length() > 40) {
            throw new InvalidInput("number", "too-long", "40");
        }
        var line = Signatory.line("number", number);
        filing.decide(new Answer(Outcome.NOTED, line, notInTheFuture(filing, on), null, null), Instant.now());
        history.record(filing.draftId(), new Happening("registered", filing.obligation(), null, line + " · " + on));
        registrations.takeOver(filing);
        return filing;
    }

    private Filing toAnswer(UUID filingId, long seen) {
        var filing = filing(filingId);
        requireDecider(filing);
        StaleRevision.unless(seen, filing.revision());
        return filing;
    }

    /** The authority answers itself; what went by paper is answered by the party, who types what came back. */
    private Seat requireDecider(Filing filing) {
        if (filing.authority().isEmpty()) {
            rights.requireWriter(filing.draftId());
            return seat.requireAny(Role.EDITOR);
        }
        rights.requireReviewer(filing.draftId());
        var by = seat.requireAny(ReviewStep.roles());
        if (!filing.authority().get().id().equals(by.governmentId())) {
            throw new NoSuchRecord("filing");
        }
        conflict.refuse(against(filing, by));
        return by;
    }

    /** Why the person does not answer it though their seat reads the queue that it is in. */
    private Optional<String> against(Filing filing, Seat by) {
        return filing.step().isFor(by)
                ? conflict.toReview(filing)
                : Optional.of("answered-" + (filing.step() == ReviewStep.OPINION ? "before" : "after") + "-signature");
    }

    private static void requireOpinion(Filing filing) {
        if (filing.type() == FilingType.POST_SIGN_REGISTRATION) {
            throw new DeedRefused("registration-takes-a-number");
        }
    }

    private static LocalDate notInTheFuture(Filing filing, LocalDate on) {
        return PastDay.require(on, filing.answeredWhere());
    }

    /** The draft is the parties' again once no other authority has it. */
    private void comeBack(Draft draft, Filing answered) {
        var elsewhere = filings.ofDraft(draft.id()).stream()
                .anyMatch(filing ->
                        filing.state() == FilingState.FILED && !filing.id().equals(answered.id()));
        if (!elsewhere && draft.state() == DraftState.UNDER_REVIEW) {
            draft.comeBack();
        }
    }
}
