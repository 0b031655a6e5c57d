package org.twinhall.domain.filing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.UUID;
import org.twinhall.domain.document.Documents;
import org.twinhall.domain.drafting.Drafts;
import org.twinhall.domain.filing.Filing.Answer;
import org.twinhall.domain.government.Governments;
import org.twinhall.domain.history.History;
import org.twinhall.domain.history.HistoryEntry.Happening;
import org.twinhall.domain.people.CurrentSeat;
import org.twinhall.domain.people.Persons;
import org.twinhall.domain.people.RecordRights;
import org.twinhall.domain.people.Role;
import org.twinhall.domain.shared.DeedRefused;
import org.twinhall.spi.country.Outcome;

/** Putting the resolution of a party's own council on record. */
@ApplicationScoped
@Transactional
public class CouncilResolutions {
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
    Filings filings;

    @Inject
    Documents documents;

    @Inject
    History history;

    /**
     * Records that the council of the seat's government resolved to make the agreement.
     *
     * @param duty    code of the obligation that it meets
     * @param details the day not in the future
     */
    public Filing record(UUID draftId, String duty, ResolutionDetails details) {
        rights.requireWriter(draftId);
        var by = seat.requireAny(Role.EDITOR);
        var draft = drafts.get(draftId);
        var ours = reviews.of(draft).of(by.governmentId());
        var asked = ours.requireDuty(duty);
        if (!asked.obligation().filing().isOwnResolution()) {
            throw new DeedRefused("not-the-councils-to-decide");
        }
        asked.requireToBeFiled();
        var own = governments.find(by.governmentId()).orElseThrow();
        var on = PastDay.require(details.on(), own);
        var at = Instant.now();
        var person = persons.present();
        var document = details.scan().documentOf(draftId, person, by, at);
        documents.add(document);
        var filing = new Filing(draft, own, asked.obligation(), null, ours.ruleVersion());
        filing.resolve(new Answer(Outcome.FAVOURABLE, details.number(), on, null, document.id()), draft, person, at);
        filings.add(filing);
        history.record(
                draftId,
                Happening.of(
                        "council-resolution-recorded",
                        details.number() + " · " + on + " · SHA-256 " + document.sha256()));
        return filing;
    }
}
