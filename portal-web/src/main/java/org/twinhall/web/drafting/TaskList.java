package org.twinhall.web.drafting;

import static java.util.stream.Collectors.joining;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.twinhall.domain.drafting.DraftState;
import org.twinhall.domain.filing.Duty.Status;
import org.twinhall.domain.filing.PartySignOff;
import org.twinhall.domain.filing.Review.Standing;
import org.twinhall.spi.country.Severity;
import org.twinhall.web.filing.FilingPlaces;
import org.twinhall.web.filing.ReviewView;
import org.twinhall.web.filing.ReviewView.DutyView;
import org.twinhall.web.filing.ReviewView.PartyView;
import org.twinhall.web.filing.ReviewView.SignOffView;

/** What is to be done about a draft, from its text to its registration, with where each of it stands. */
@Named
@RequestScoped
public class TaskList {
    /** The most urgent first: the group says what its most urgent duty says. */
    private static final List<Status> BY_URGENCY = List.of(
            Status.REFUSED, Status.RETURNED, Status.OUTDATED, Status.OPEN, Status.WAITING, Status.LATER, Status.MET);

    @Inject
    FilingPlaces places;

    @Inject
    DraftWords words;

    /** The tasks in the order in which they are done. */
    public List<Task> of(DraftView draft) {
        var review = places.review(draft.id());
        return List.of(
                text(draft),
                law(review),
                duties("council", review, duty -> isBefore(duty) && duty.council()),
                duties("filing", review, duty -> isBefore(duty) && !duty.council()),
                signOff(draft, review),
                signature(draft, review),
                duties("registration", review, duty -> !isBefore(duty)));
    }

    /** The first task that waits for somebody; empty when nothing is left. What was found in a text matters until it is signed. */
    public String next(DraftView draft) {
        var settled = draft.state() == DraftState.SIGNED
                ? Set.of("text", "law")
                : waitsForLanguages(draft) ? Set.<String>of() : Set.of("text");
        return of(draft).stream()
                .filter(task -> !settled.contains(task.key()) && !task.isDone())
                .findFirst()
                .map(task -> words.say("task." + task.key()) + ": " + task.word())
                .orElse("");
    }

    private Task text(DraftView draft) {
        var note = words.say(
                "task.text.note", draft.clauses().size(), draft.versions().size());
        return waitsForLanguages(draft)
                ? new Task("text", note, words.say("task.text.out-of-step", draft.countOutOfStep()), "warn", "#text")
                : new Task("text", note, words.say("state." + draft.state()), words.tone(draft.state()), "#text");
    }

    /** While the text lies with an authority nobody can do anything about it. */
    private static boolean waitsForLanguages(DraftView draft) {
        return draft.state() == DraftState.OPEN && draft.countOutOfStep() > 0;
    }

    private Task law(ReviewView review) {
        var stops = count(review, PartyView::here, Severity::stopsSignature);
        var looks = count(review, party -> true, severity -> severity == Severity.WARNING)
                + count(review, party -> !party.here(), Severity::stopsSignature);
        if (review.parties().stream().anyMatch(party -> party.here() && party.standing() == Standing.BROKEN)) {
            return law(review, words.say("task.law.broken"), "bad");
        }
        if (stops > 0) {
            return law(review, words.say("task.law.stops", stops), "bad");
        }
        if (looks > 0) {
            return law(review, words.say("task.law.looks", looks), "warn");
        }
        return any(review, Standing.KNOWN)
                ? law(review, words.say("task.law.good"), "good")
                : law(review, words.say("task.law.unknown"), "quiet");
    }

    private Task law(ReviewView review, String word, String tone) {
        var unknown = review.parties().stream()
                .filter(party -> party.standing() == Standing.UNKNOWN || party.standing() == Standing.NOT_ENABLED)
                .map(PartyView::countryName)
                .distinct()
                .collect(joining(", "));
        return new Task("law", unknown.isEmpty() ? "" : words.say("task.law.note", unknown), word, tone, "#review");
    }

    private static boolean any(ReviewView review, Standing standing) {
        return review.parties().stream().anyMatch(party -> party.standing() == standing);
    }

    private static long count(ReviewView review, Predicate<PartyView> whose, Predicate<Severity> weight) {
        return review.parties().stream()
                .filter(whose)
                .flatMap(party -> party.findings().stream())
                .filter(finding -> weight.test(finding.severity()))
                .count();
    }

    private Task duties(String key, ReviewView review, Predicate<DutyView> which) {
        var owed = review.parties().stream()
                .filter(PartyView::here)
                .flatMap(party -> owed(party, which))
                .sorted(Comparator.comparingInt(
                        one -> BY_URGENCY.indexOf(one.duty().status())))
                .toList();
        if (owed.isEmpty()) {
            return new Task(key, "", words.say("task.not-asked"), "quiet", null);
        }
        var first = owed.get(0).duty();
        return new Task(
                key,
                owed.stream().map(this::note).distinct().collect(joining(" · ")),
                words.say("duty." + first.status()),
                first.tone(),
                owed.stream()
                        .map(one -> places.address(review.draft(), one.duty()))
                        .filter(Objects::nonNull)
                        .findFirst()
                        .orElse("#" + first.anchor()));
    }

    private static Stream<Owed> owed(PartyView party, Predicate<DutyView> which) {
        return party.duties().stream().filter(which).map(duty -> new Owed(party.name(), duty));
    }

    private String note(Owed owed) {
        var authority = owed.duty().authority();
        return authority.isEmpty() || owed.duty().council()
                ? owed.party()
                : words.say("task.note", owed.party(), authority);
    }

    private Task signOff(DraftView draft, ReviewView review) {
        var page = words.getRoom() + "/sign-off?id=" + draft.id();
        var given = review.signOffs().stream()
                .filter(party -> party.standing() == PartySignOff.Standing.GIVEN)
                .count();
        var awaited = review.signOffs().stream().filter(SignOffView::awaited).toList();
        if (awaited.isEmpty()) {
            return new Task("sign-off", "", words.say("task.sign-off.all"), "good", page);
        }
        if (draft.state() == DraftState.SIGNED) {
            // Signed before sign-offs were asked for, or by a party that works here only since.
            return new Task("sign-off", "", words.say("task.not-asked"), "quiet", page);
        }
        var note = words.say(
                "task.sign-off.note", awaited.stream().map(SignOffView::name).collect(joining(", ")));
        if (awaited.stream().anyMatch(party -> party.standing() == PartySignOff.Standing.OUTDATED)) {
            return new Task("sign-off", note, words.say("task.sign-off.renew"), "warn", page);
        }
        return given > 0
                ? new Task(
                        "sign-off", note, words.say("task.sign-off.some", given, given + awaited.size()), "info", page)
                : new Task(
                        "sign-off",
                        "",
                        words.say("task.sign-off.none"),
                        review.lacksOnlySignOffs() ? "call" : "quiet",
                        page);
    }

    private Task signature(DraftView draft, ReviewView review) {
        var page = places.getWork() + "/filing/signature?id=" + draft.id();
        if (draft.state() == DraftState.SIGNED) {
            return new Task("signature", "", words.say("task.signature.signed"), "good", page);
        }
        return review.ready()
                ? new Task("signature", "", words.say("task.signature.ready"), "call", page)
                : new Task(
                        "signature",
                        words.say("task.signature.missing", review.hindrances().size()),
                        words.say("task.signature.not-yet"),
                        "quiet",
                        page);
    }

    private static boolean isBefore(DutyView duty) {
        return switch (duty.type()) {
            case POST_SIGN_REGISTRATION, POST_SIGN_NOTICE, ANNUAL_REPORT, PUBLICATION -> false;
            default -> true;
        };
    }

    private record Owed(String party, DutyView duty) {}
}
