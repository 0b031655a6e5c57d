package org.twinhall.domain.filing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.twinhall.domain.document.Document;
import org.twinhall.domain.document.Documents;
import org.twinhall.domain.drafting.Draft;
import org.twinhall.domain.drafting.DraftReading;
import org.twinhall.domain.drafting.DraftState;
import org.twinhall.domain.drafting.Drafts;
import org.twinhall.domain.filing.Review.PartyReview;
import org.twinhall.domain.government.Government;
import org.twinhall.domain.government.Governments;
import org.twinhall.domain.history.History;
import org.twinhall.domain.history.HistoryEntry.Happening;
import org.twinhall.domain.law.AskedLaw;
import org.twinhall.domain.law.PartyLaw;
import org.twinhall.domain.people.Capacity;
import org.twinhall.domain.people.CurrentSeat;
import org.twinhall.domain.people.Persons;
import org.twinhall.domain.people.RecordRights;
import org.twinhall.domain.people.Role;
import org.twinhall.domain.people.Seat;
import org.twinhall.domain.shared.DeedRefused;
import org.twinhall.spi.country.Obligation;
import org.twinhall.spi.country.Obligation.Deadline;
import org.twinhall.spi.filing.Dossier;
import org.twinhall.spi.filing.FilingFacts;

/**
 * Filing with an authority: the dossier is made, and the filing lies on the authority's desk if it works on this portal. An
 * authority that does not gets the printed dossier, and the party records what it answers.
 */
@ApplicationScoped
@Transactional
public class AuthorityFiling {
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
    PartyLaw laws;

    @Inject
    Filings filings;

    @Inject
    Documents documents;

    @Inject
    DossierPress press;

    @Inject
    History history;

    /**
     * Files for a duty of the seat's government, a first time or again.
     *
     * @param duty code of the obligation
     * @param seen hash of the text that the editor saw: nobody files words that changed under their eyes
     */
    public Filing file(UUID draftId, String duty, String seen) {
        rights.requireWriter(draftId);
        var by = seat.requireAny(Role.EDITOR);
        var draft = drafts.get(draftId);
        if (!draft.textHash().equals(seen)) {
            throw new DeedRefused("text-changed-meanwhile");
        }
        var ours = reviews.of(draft).of(by.governmentId());
        var asked = ours.requireDuty(duty);
        if (asked.obligation().filing().isOwnResolution()) {
            throw new DeedRefused("the-councils-to-decide");
        }
        asked.requireToBeFiled();
        var filing = asked.filed().orElseGet(() -> begin(draft, ours, asked.obligation()));
        var filedBefore =
                filing.rounds().isEmpty() ? null : filing.currentRound().textHash();
        var setAside = filing.outcome();
        var law = laws.asked(ours.government());
        var round = filing.file(draft, persons.present(), Instant.now());
        filing.askBy(asked.obligation()
                .term()
                .filter(term -> term.runsFrom() == Deadline.Trigger.FILED)
                .map(term -> new Term(term, law.flatMap(AskedLaw::calendar))));
        filings.add(filing);
        round.enclose(bind(draft, law, ours, asked.obligation(), filing, by).id());
        if (draft.state() == DraftState.OPEN) {
            draft.handIn();
        }
        history.record(draftId, new Happening("filed", duty + " " + round.number(), filedBefore, round.textHash()));
        setAside.ifPresent(outcome -> history.record(
                draftId,
                new Happening(
                        "answer-set-aside",
                        duty,
                        outcome
                                + filing.outcomeNumber()
                                        .map(number -> " " + number)
                                        .orElse(""),
                        null)));
        return filing;
    }

    private Filing begin(Draft draft, PartyReview ours, Obligation obligation) {
        // An authority of another country has nothing to read here, whatever a plugin says: the filing then goes by
        // paper.
        var authority = governments.bySlug(obligation.authority().id()).filter(found -> found.country()
                .equals(ours.government().country()));
        authority.ifPresent(found -> letRead(draft, found));
        return new Filing(draft, ours.government(), obligation, authority.orElse(null), ours.ruleVersion());
    }

    private void letRead(Draft draft, Government authority) {
        rights.grant(draft.id(), authority.id(), Capacity.REVIEWER);
        if (!draft.relationship().isPublished()) {
            rights.grant(draft.relationship().id(), authority.id(), Capacity.REVIEWER);
        }
    }

    private Document bind(
            Draft draft, Optional<AskedLaw> law, PartyReview ours, Obligation obligation, Filing filing, Seat by) {
        var round = filing.currentRound();
        var applicant = filing.government();
        var facts = new FilingFacts(
                filing.id() + "/" + round.number(),
                DraftReading.factsOf(
                        draft, applicant, law.map(AskedLaw::parameters).orElse(Map.of())),
                obligation,
                applicant.id().toString(),
                round.filedAt().atZone(applicant.zone()).toLocalDate(),
                round.number(),
                by.personName(),
                round.textHash(),
                enclosures(ours));
        var content = press.print(
                law.flatMap(known -> known.plugin().dossier())
                        .map(composer -> composer.compose(facts))
                        .orElseGet(() -> plain(draft)),
                facts.draft(),
                facts.textHash(),
                draft.isDemonstration());
        var name = obligation.code().toLowerCase(java.util.Locale.ROOT) + "-" + round.number() + ".pdf";
        var document =
                new Document(draft.id(), name, "application/pdf", content, persons.present(), by, round.filedAt());
        documents.add(document);
        return document;
    }

    /** The scans of what the party's council decided, each for the needs that its own duty names. */
    private List<FilingFacts.Enclosure> enclosures(PartyReview ours) {
        return ours.duties().stream()
                .filter(duty -> duty.filed().flatMap(Filing::outcomeDocument).isPresent())
                .flatMap(duty -> enclosures(duty).stream())
                .toList();
    }

    private List<FilingFacts.Enclosure> enclosures(Duty duty) {
        var scan = documents
                .find(duty.filed().flatMap(Filing::outcomeDocument).orElseThrow())
                .orElseThrow();
        return duty.obligation().documents().stream()
                .map(need -> new FilingFacts.Enclosure(need.code(), scan.name()))
                .toList();
    }

    private static Dossier plain(Draft draft) {
        var language = draft.languages().get(0);
        return new Dossier(draft.title(language), language, List.of(new Dossier.AgreementText(draft.languages())));
    }
}
