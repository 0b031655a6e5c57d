package org.twinhall.domain.filing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.twinhall.domain.agreement.Agreement;
import org.twinhall.domain.agreement.AgreementKind;
import org.twinhall.domain.agreement.Agreements;
import org.twinhall.domain.document.Documents;
import org.twinhall.domain.drafting.Draft;
import org.twinhall.domain.drafting.Drafts;
import org.twinhall.domain.filing.Review.Hindrance;
import org.twinhall.domain.government.Government;
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
import org.twinhall.spi.country.InstrumentType;

/** Putting a signature on record, once nothing in any party's law stands against it and all parties take the text for settled. */
@ApplicationScoped
@Transactional
public class Signing {
    @Inject
    CurrentSeat seat;

    @Inject
    Persons persons;

    @Inject
    RecordRights rights;

    @Inject
    Drafts drafts;

    @Inject
    DraftReviews reviews;

    @Inject
    Governments governments;

    @Inject
    Agreements agreements;

    @Inject
    Filings filings;

    @Inject
    Documents documents;

    @Inject
    ConflictOfRole conflict;

    @Inject
    Registrations registrations;

    @Inject
    History history;

    /**
     * Records that the draft was signed. From then on it is an agreement.
     *
     * @param details the day not in the future, and not before what had to precede it; at least one signatory for each party
     * @return the agreement, under the draft's id
     * @throws DeedRefused of reason {@code reviewer-does-not-sign} if the same person gave the opinion on it
     * @throws DeedRefused of reason {@code not-ready-to-sign} while a law hinders it, with the first hindrance
     * @throws DeedRefused of reason {@code languages-differ} if none does and a clause does not say the same in all languages
     * @throws DeedRefused of reason {@code sign-off-missing} or {@code sign-off-outdated} if only a party's sign-off is lacking
     */
    public Agreement sign(UUID draftId, SignatureDetails details) {
        rights.requireWriter(draftId);
        var by = seat.requireAny(Role.SIGNATORY);
        // Nobody takes a sign-off back, or words a clause anew, while it is signed.
        var draft = drafts.getToWrite(draftId);
        conflict.refuse(conflict.toSign(draft));
        var review = reviews.of(draft);
        review.hindrances().stream().findFirst().ifPresent(first -> {
            throw refusal(first);
        });
        requireDay(details.on(), review, own(by));
        requireEveryParty(draft, details.signatories());
        var at = Instant.now();
        var person = persons.present();
        var document = details.scan().documentOf(draftId, person, by, at);
        documents.add(document);
        draft.sign();
        filings.add(new Signature(draftId, draft.textHash(), details, document.id(), person, at));
        var agreement = agreementOf(draft, details.place(), details.on());
        agreements.add(agreement);
        history.record(
                draftId,
                Happening.of("signed", details.place() + " · " + details.on() + " · SHA-256 " + document.sha256()));
        registrations.enterIntoForceIfNothingIsLeft(draft, agreement);
        return agreement;
    }

    private static DeedRefused refusal(Hindrance first) {
        return switch (first.reason()) {
            case "languages-differ" -> new DeedRefused(first.reason(), first.code());
            case "sign-off-missing", "sign-off-outdated" -> new DeedRefused(first.reason(), first.party());
            default -> new DeedRefused("not-ready-to-sign", first.party(), first.code(), first.reason());
        };
    }

    /** Why the person who asks must not sign this draft though their seat could, as the reason of the refusal; for the page. */
    public Optional<String> conflict(UUID draftId) {
        rights.requireReader(draftId);
        return conflict.toSign(drafts.get(draftId));
    }

    /** The signature of a draft, if it has been signed, for those who have to do with it. */
    public Optional<Signature> signature(UUID draftId) {
        rights.requireReader(draftId);
        return filings.signature(draftId);
    }

    private Agreement agreementOf(Draft draft, String place, LocalDate on) {
        return Agreement.signedHere(
                draft.id(),
                draft.relationship(),
                agreements.nextReference(on.getYear()),
                kindOf(draft.instrument()),
                draft.title(draft.languages().get(0)),
                on,
                place,
                draft.themes(),
                draft.isDemonstration());
    }

    private static AgreementKind kindOf(InstrumentType instrument) {
        return switch (instrument) {
            case LETTER_OF_INTENT -> AgreementKind.LETTER_OF_INTENT;
            case TWINNING -> AgreementKind.TWINNING;
            case FRIENDSHIP -> AgreementKind.FRIENDSHIP;
            case MEMORANDUM -> AgreementKind.MEMORANDUM;
            case SPECIFIC_COOPERATION, NETWORK_MEMBERSHIP, AMENDMENT, RENEWAL, TERMINATION -> AgreementKind.COOPERATION;
        };
    }

    private static void requireDay(LocalDate on, Review review, Government own) {
        PastDay.require(on, own);
        review.parties().stream()
                .flatMap(party -> party.duties().stream())
                .filter(duty -> !Duty.isDueAfterSignature(duty.obligation()))
                .flatMap(duty -> duty.filed().flatMap(Filing::outcomeOn).stream())
                .filter(on::isBefore)
                .findFirst()
                .ifPresent(earlier -> {
                    throw new InvalidInput("on", "before-what-precedes-it", earlier.toString());
                });
    }

    private static void requireEveryParty(Draft draft, List<Signatory> signatories) {
        for (var party : draft.parties()) {
            if (signatories.stream()
                    .noneMatch(signatory -> signatory.governmentId().equals(party.id()))) {
                throw new InvalidInput("signatory", "every-party-signs", party.name());
            }
        }
        if (signatories.stream().anyMatch(signatory -> draft.parties().stream()
                .noneMatch(party -> party.id().equals(signatory.governmentId())))) {
            throw new InvalidInput("signatory", "unknown");
        }
    }

    private Government own(Seat by) {
        return governments.find(by.governmentId()).orElseThrow();
    }
}
