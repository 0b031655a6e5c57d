package org.twinhall.domain.desk;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Stream;
import org.twinhall.domain.desk.Errand.About;
import org.twinhall.domain.desk.Errand.Kind;
import org.twinhall.domain.drafting.Draft;
import org.twinhall.domain.drafting.DraftBrief;
import org.twinhall.domain.drafting.DraftState;
import org.twinhall.domain.drafting.Drafts;
import org.twinhall.domain.filing.DraftReviews;
import org.twinhall.domain.filing.Duty;
import org.twinhall.domain.filing.Filing;
import org.twinhall.domain.filing.FilingReview;
import org.twinhall.domain.filing.FilingState;
import org.twinhall.domain.filing.Filings;
import org.twinhall.domain.filing.Observation;
import org.twinhall.domain.filing.PartySignOff;
import org.twinhall.domain.filing.Review;
import org.twinhall.domain.filing.ReviewStep;
import org.twinhall.domain.filing.SignOff;
import org.twinhall.domain.government.Government;
import org.twinhall.domain.government.Governments;
import org.twinhall.domain.history.History;
import org.twinhall.domain.history.HistoryEntry;
import org.twinhall.domain.merging.Merge;
import org.twinhall.domain.merging.Merging;
import org.twinhall.domain.network.Call;
import org.twinhall.domain.network.CallPublishing;
import org.twinhall.domain.network.CallState;
import org.twinhall.domain.network.Calls;
import org.twinhall.domain.network.OfferedNetworks;
import org.twinhall.domain.network.Secretariat;
import org.twinhall.domain.people.CurrentSeat;
import org.twinhall.domain.people.Role;
import org.twinhall.domain.people.Seat;
import org.twinhall.domain.plan.ActivityPlan;
import org.twinhall.domain.plan.PlanReading;
import org.twinhall.domain.plan.PlanView;
import org.twinhall.domain.vitality.VitalityReading;
import org.twinhall.domain.vitality.VitalityReading.Asleep;
import org.twinhall.spi.country.FilingType;

/** What waits for the seat, across all that its government works on. It only reads: every deed is done in its own room. */
@ApplicationScoped
@Transactional
public class Desk {
    /** Of a government with more drafts, those that nobody has touched for longest are not on the desk. */
    private static final int DRAFTS_SEEN = 100;

    /** Of a government with more ties asleep, those that fell asleep last: they are the easiest to wake. */
    private static final int ASLEEP_SEEN = 10;

    @Inject
    CurrentSeat seat;

    @Inject
    Drafts drafts;

    @Inject
    Filings filings;

    @Inject
    DraftReviews reviews;

    @Inject
    FilingReview authority;

    @Inject
    PlanReading plans;

    @Inject
    Calls calls;

    @Inject
    OfferedNetworks offered;

    @Inject
    CallPublishing publishing;

    @Inject
    Secretariat secretariat;

    @Inject
    VitalityReading vitality;

    @Inject
    Merging merging;

    @Inject
    Governments governments;

    @Inject
    History history;

    /** What waits for the seat by its roles: the most pressing kind first, of each kind the next to fall due and then the longest waiting first. */
    public List<Errand> waiting() {
        var by = seat.required();
        var waiting = new ArrayList<Errand>();
        if (by.hasAny(ReviewStep.roles())) {
            var queue = authority.toAnswer();
            var ids = queue.stream().map(Filing::draftId).toList();
            var known = drafts.briefly(ids);
            var parties = drafts.partyNames(ids);
            queue.forEach(filing -> waiting.add(
                    filed(filing, known.get(filing.draftId()), parties.getOrDefault(filing.draftId(), List.of()))));
        }
        if (by.has(Role.EDITOR) || by.has(Role.SIGNATORY)) {
            drafts.ofParty(by.governmentId(), null, DRAFTS_SEEN).forEach(draft -> waiting.addAll(ofDraft(draft, by)));
        }
        if (by.has(Role.EDITOR) && by.reach().whole()) {
            vitality.asleep(by.governmentId()).stream()
                    .limit(ASLEEP_SEEN)
                    .forEach(asleep -> waiting.add(toWake(asleep, by.governmentId())));
        }
        if (by.has(Role.EDITOR) && by.reach().whole()) {
            merging.toLookAt(by.governmentId()).forEach(merge -> waiting.add(toLookAt(merge)));
        }
        if (by.has(Role.SIGNATORY)) {
            plans.ofGovernment().stream()
                    .flatMap(planned -> planned.plans().stream())
                    .forEach(plan -> toApprove(plan, by).ifPresent(waiting::add));
        }
        if (secretariat.isSeated()) {
            publishing.own().stream()
                    .filter(call -> call.stateAt(Instant.now()) == CallState.DRAFT)
                    .forEach(call -> waiting.add(toPublish(call)));
        }
        waiting.sort(Comparator.comparing(Errand::kind)
                .thenComparing(Errand.BY_DUE_DAY)
                .thenComparing(Errand::since));
        return waiting;
    }

    /** The day where the seat's government is. */
    public LocalDate today() {
        return governments.today(seat.required().governmentId());
    }

    /** Calls of networks switched on for an editor's government that it may answer now, the next to close first; none for other seats. */
    public List<Call> openCalls() {
        var now = Instant.now();
        return seat.required().has(Role.EDITOR)
                ? calls.openOrAnnounced(now).stream()
                        .filter(call -> call.stateAt(now) == CallState.OPEN && offered.toSeat(call.networkId()))
                        .toList()
                : List.of();
    }

    /** Its last day stands on it: an authority need not ask the law of every party to sort its desk. */
    private static Errand filed(Filing filing, DraftBrief draft, List<String> parties) {
        var kind = filing.type() == FilingType.POST_SIGN_REGISTRATION ? Kind.REGISTER : Kind.GIVE_OPINION;
        return new Errand(
                kind,
                draft.id(),
                filing.id(),
                new About(draft.titles(), parties, draft.demonstration()),
                filing.government().name(),
                filing.filedAt(),
                0,
                null,
                filing.due().orElse(null));
    }

    private List<Errand> ofDraft(Draft draft, Seat by) {
        var review = reviews.of(draft.id());
        var own = filings.ofDraft(draft.id()).stream()
                .filter(filing -> filing.government().id().equals(by.governmentId()))
                .toList();
        var errands = new ArrayList<Errand>();
        if (by.has(Role.EDITOR)) {
            own.forEach(filing -> ofFiling(filing, draft, review).ifPresent(errands::add));
            toRegister(draft, review, by).ifPresent(errands::add);
        }
        if (draft.state() == DraftState.OPEN && review.isReadyToSign()) {
            if (by.has(Role.SIGNATORY)) {
                errands.add(Errand.ofParty(
                        Kind.SIGN,
                        draft.id(),
                        null,
                        about(draft, by.governmentId()),
                        null,
                        draft.changedAt(),
                        0,
                        null));
            }
        } else if (by.has(Role.SIGNATORY) && isToSignOff(draft, review, by)) {
            errands.add(toSignOff(draft, review, by));
        } else if (draft.state() == DraftState.OPEN
                && errands.isEmpty()
                && by.has(Role.EDITOR)
                && !review.isReadyButForSignOffs()) {
            errands.add(Errand.ofParty(
                    Kind.WORD_DRAFT,
                    draft.id(),
                    null,
                    about(draft, by.governmentId()),
                    null,
                    draft.changedAt(),
                    0,
                    null));
        }
        return errands;
    }

    /** A text that is still being worded is nobody's to sign off yet, unless somebody has begun to. */
    private static boolean isToSignOff(Draft draft, Review review, Seat by) {
        return draft.state() != DraftState.SIGNED
                && review.ofText().isEmpty()
                && review.signOff(by.governmentId()).isAwaited()
                && (review.isReadyButForSignOffs()
                        || review.signOff(by.governmentId()).standing() == PartySignOff.Standing.OUTDATED
                        || given(review).findAny().isPresent());
    }

    private static Stream<PartySignOff> given(Review review) {
        return review.signOffs().stream().filter(each -> each.standing() == PartySignOff.Standing.GIVEN);
    }

    private static Errand toSignOff(Draft draft, Review review, Seat by) {
        var first = given(review).findFirst();
        return Errand.ofParty(
                Kind.SIGN_OFF,
                draft.id(),
                null,
                about(draft, by.governmentId()),
                first.map(given -> given.party().name()).orElse(null),
                first.flatMap(PartySignOff::latest).map(SignOff::givenAt).orElse(draft.changedAt()),
                0,
                null);
    }

    private static Optional<Errand> ofFiling(Filing filing, Draft draft, Review review) {
        var about = about(draft, filing.government().id());
        var from = filing.authority().map(Government::name).orElse(null);
        var duty = duty(review, filing);
        if (filing.state() == FilingState.RETURNED) {
            var open = filing.openObservations();
            var since = filing.observations().stream()
                    .map(Observation::observedAt)
                    .max(Comparator.naturalOrder())
                    .orElseThrow();
            var kind = open > 0 ? Kind.ANSWER_OBSERVATIONS : Kind.FILE_AGAIN;
            return Optional.of(Errand.ofParty(kind, draft.id(), filing.id(), about, from, since, open, duty));
        }
        return filing.state() == FilingState.FILED && filing.authority().isEmpty()
                ? Optional.of(Errand.ofParty(
                        Kind.RECORD_PAPER_ANSWER, draft.id(), filing.id(), about, null, filing.filedAt(), 0, duty))
                : Optional.empty();
    }

    /** The party that the law asks, and only it, sends the signed text for registration. */
    private static Optional<Errand> toRegister(Draft draft, Review review, Seat by) {
        if (draft.state() != DraftState.SIGNED) {
            return Optional.empty();
        }
        return review.of(by.governmentId()).duties().stream()
                .filter(duty -> duty.obligation().filing() == FilingType.POST_SIGN_REGISTRATION)
                .filter(duty -> duty.status() == Duty.Status.OPEN)
                .findFirst()
                .map(duty -> Errand.ofParty(
                        Kind.SEND_FOR_REGISTRATION,
                        draft.id(),
                        null,
                        about(draft, by.governmentId()),
                        null,
                        draft.changedAt(),
                        0,
                        duty));
    }

    /** Null if the law cannot be asked, or does not ask for it any more. */
    private static Duty duty(Review review, Filing filing) {
        return review.of(filing.government().id()).duty(filing.obligation()).orElse(null);
    }

    private Optional<Errand> toApprove(ActivityPlan plan, Seat by) {
        if (plan.isFrozen()) {
            return Optional.empty();
        }
        var view = plans.view(plan.id());
        if (view.rows().isEmpty() || view.standing(by.governmentId()).isPresent()) {
            return Optional.empty();
        }
        return Optional.of(Errand.ofParty(
                Kind.APPROVE_PLAN,
                plan.id(),
                null,
                about(view, by.governmentId()),
                approvedBy(view),
                plan.openedAt(),
                plan.year(),
                null));
    }

    /** Whoever approved already waits for us; null if nobody has. */
    private static String approvedBy(PlanView view) {
        return view.sides().stream()
                .filter(side -> view.standing(side.governmentId()).isPresent())
                .map(PlanView.Side::name)
                .findFirst()
                .orElse(null);
    }

    private Errand toPublish(Call call) {
        var titles = new TreeMap<String, String>();
        call.words().forEach((language, said) -> titles.put(language, said.title()));
        return Errand.ofParty(
                Kind.PUBLISH_CALL,
                call.id(),
                null,
                new About(titles, List.of(), call.isDemonstration()),
                null,
                lastChange(call),
                0,
                null);
    }

    private static Errand toWake(Asleep asleep, UUID own) {
        var agreement = asleep.latest();
        return Errand.ofParty(
                Kind.WAKE_TIE,
                agreement.id(),
                null,
                new About(
                        Map.of("", agreement.title().orElse(agreement.reference())),
                        agreement.relationship().parties().stream()
                                .filter(party -> !party.id().equals(own))
                                .map(Government::name)
                                .toList(),
                        agreement.isDemonstration()),
                null,
                asleep.since().atStartOfDay(ZoneOffset.UTC).toInstant(),
                0,
                null);
    }

    private Errand toLookAt(Merge merge) {
        return Errand.ofParty(
                Kind.LOOK_AT_MERGE,
                merge.keptId(),
                null,
                new About(Map.of("", merge.awayName() + " → " + merge.keptName()), List.of(), false),
                governments.find(merge.governmentId()).map(Government::name).orElse(null),
                merge.mergedAt(),
                0,
                null);
    }

    private Instant lastChange(Call call) {
        return history.of(call.id()).stream()
                .map(HistoryEntry::happenedAt)
                .max(Comparator.naturalOrder())
                .orElse(call.opens());
    }

    /** Without the own government if there is one among the parties. */
    private static About about(Draft draft, UUID own) {
        return new About(
                draft.titles(),
                draft.parties().stream()
                        .filter(party -> !party.id().equals(own))
                        .map(Government::name)
                        .toList(),
                draft.isDemonstration());
    }

    private static About about(PlanView plan, UUID own) {
        return new About(
                Map.of("", plan.agreementTitle().orElse(plan.agreementReference())),
                plan.sides().stream()
                        .filter(side -> !side.governmentId().equals(own))
                        .map(PlanView.Side::name)
                        .toList(),
                plan.demonstration());
    }
}
