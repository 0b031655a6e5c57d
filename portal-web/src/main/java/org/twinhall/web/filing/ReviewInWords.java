package org.twinhall.web.filing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.stream.Stream;
import org.twinhall.domain.drafting.Clause;
import org.twinhall.domain.drafting.Draft;
import org.twinhall.domain.filing.Duty;
import org.twinhall.domain.filing.Filing;
import org.twinhall.domain.filing.PartySignOff;
import org.twinhall.domain.filing.Review;
import org.twinhall.domain.filing.Review.Hindrance;
import org.twinhall.domain.filing.Review.PartyReview;
import org.twinhall.domain.filing.SignOff;
import org.twinhall.domain.government.Government;
import org.twinhall.domain.people.CurrentSeat;
import org.twinhall.domain.people.Role;
import org.twinhall.spi.country.Finding;
import org.twinhall.spi.country.Obligation;
import org.twinhall.web.filing.ReviewView.DutyView;
import org.twinhall.web.filing.ReviewView.FindingView;
import org.twinhall.web.filing.ReviewView.HindranceView;
import org.twinhall.web.filing.ReviewView.NeedView;
import org.twinhall.web.filing.ReviewView.Next;
import org.twinhall.web.filing.ReviewView.PartyView;
import org.twinhall.web.filing.ReviewView.SignOffView;
import org.twinhall.web.filing.ReviewView.SourceView;

/** What the countries of the parties say of a draft, in the reader's words and with what the reader's seat can do about it. */
@ApplicationScoped
class ReviewInWords {
    @Inject
    CurrentSeat seat;

    @Inject
    FilingWords words;

    /** The draft must have its text and parties still to be read: call it inside the transaction that found it. */
    ReviewView of(Review review, Draft draft) {
        return new ReviewView(
                draft.id(),
                draft.isDemonstration(),
                draft.textHash(),
                review.isReadyToSign(),
                review.parties().stream().map(party -> party(party, draft)).toList(),
                review.signOffs().stream().map(this::signOff).toList(),
                Stream.of(
                                review.parties().stream().flatMap(party -> party.hindrances().stream()
                                        .map(hindrance -> hindrance(hindrance, party))),
                                review.ofText().stream().map(each -> hindrance(each, each.code())),
                                review.unsettled().stream().map(each -> hindrance(each, each.party())))
                        .flatMap(hindrances -> hindrances)
                        .distinct()
                        .toList());
    }

    private SignOffView signOff(PartySignOff signOff) {
        return new SignOffView(
                signOff.party().id(),
                words.name(signOff.party()),
                signOff.standing(),
                signOff.latest().map(SignOff::givenBy).map(words::person).orElse(null),
                signOff.latest().map(SignOff::givenAt).orElse(null));
    }

    /** What is in the text itself, or between the parties. */
    private HindranceView hindrance(Hindrance hindrance, String about) {
        return new HindranceView(
                hindrance.reason(),
                hindrance.party(),
                hindrance.code(),
                words.say("hindrance." + hindrance.reason(), about));
    }

    private PartyView party(PartyReview party, Draft draft) {
        var government = party.government();
        var country = words.country(government.country());
        var banner =
                switch (party.standing()) {
                    case KNOWN -> government.hasJoined() ? null : words.say("banner.elsewhere", words.name(government));
                    case UNKNOWN -> words.say("banner.unknown", country);
                    case NOT_ENABLED -> words.say("banner.not-enabled", country, words.name(government));
                    case BROKEN ->
                        words.say(
                                government.hasJoined() ? "banner.broken" : "banner.broken.elsewhere",
                                country,
                                words.broken(party.reason()));
                };
        return new PartyView(
                government.id(),
                words.name(government),
                government.country(),
                country,
                government.hasJoined(),
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
                duty.due()
                        .map(due -> FilingWords.lastDay(due, whose(duty, party).zone()))
                        .orElse(null),
                duty.standsStill(),
                asked.silence(),
                asked.documents().stream()
                        .map(need -> new NeedView(
                                need.code(), words.law(party.country(), need.text()), SourceView.of(need.source())))
                        .toList(),
                SourceView.of(asked.source()),
                duty.filed().map(Filing::id).orElse(null),
                next(duty, party));
    }

    /** Who is to act: the authority while it lies there and works here, else the party. */
    private static Government whose(Duty duty, Government party) {
        return duty.status() == Duty.Status.WAITING
                ? duty.filed().map(Filing::answeredWhere).orElse(party)
                : party;
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

    private String hindrance(Duty duty, Government party) {
        var asked = duty.obligation();
        var type = words.say("type." + asked.filing());
        var authority = words.authority(asked.authority(), party.country());
        return authority.isEmpty()
                ? words.say("hindrance.duty", type, words.say("duty." + duty.status()))
                : words.say("hindrance.duty.to", type, authority, words.say("duty." + duty.status()));
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
                                .map(duty -> hindrance(duty, party.government()))
                                .orElse(hindrance.code());
                    default -> words.broken(hindrance.code());
                };
        return new HindranceView(
                hindrance.reason(),
                hindrance.party(),
                hindrance.code(),
                words.say("hindrance." + hindrance.reason(), hindrance.party(), about));
    }
}
