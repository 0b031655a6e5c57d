package org.twinhall.domain.filing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.twinhall.domain.drafting.Draft;
import org.twinhall.domain.drafting.DraftState;
import org.twinhall.domain.drafting.Drafts;
import org.twinhall.domain.history.History;
import org.twinhall.domain.history.HistoryEntry.Happening;
import org.twinhall.domain.people.CurrentSeat;
import org.twinhall.domain.people.Persons;
import org.twinhall.domain.people.RecordRights;
import org.twinhall.domain.people.Role;
import org.twinhall.domain.shared.DeedRefused;
import org.twinhall.domain.shared.NoSuchRecord;

/**
 * Taking a text for settled: each party that works here does so before the signature. It holds for the words of that moment: when
 * they change it does not count any more, and does again when they are put back.
 */
@ApplicationScoped
@Transactional
public class SigningOff {
    @Inject
    CurrentSeat seat;

    @Inject
    Persons persons;

    @Inject
    RecordRights rights;

    @Inject
    Drafts drafts;

    @Inject
    Filings filings;

    @Inject
    ConflictOfRole conflict;

    @Inject
    History history;

    /**
     * The seat's government takes the text for settled. Doing so again for the same text changes nothing.
     *
     * @param seen hash of the text that was read
     * @throws DeedRefused of reason {@code reviewer-does-not-sign} if the same person gave an authority's opinion on it
     * @throws DeedRefused of reason {@code text-changed-meanwhile} if it says something else by now
     * @throws DeedRefused of reason {@code languages-differ} if a clause does not say the same in all languages
     * @throws DeedRefused of reason {@code draft-signed} once it is signed
     */
    public void give(UUID draftId, String seen) {
        var draft = toDecide(draftId);
        conflict.refuse(conflict.toSign(draft));
        var hash = draft.textHash();
        if (!hash.equals(seen)) {
            throw new DeedRefused("text-changed-meanwhile");
        }
        draft.outOfStep().stream().findFirst().ifPresent(clause -> {
            throw new DeedRefused("languages-differ", String.valueOf(clause.number()));
        });
        var by = seat.required();
        var before = standing(draftId, by.governmentId());
        if (before.filter(own -> own.isAbout(hash)).isEmpty()) {
            var at = Instant.now();
            before.ifPresent(own -> filings.takeBack(own, at));
            filings.add(new SignOff(draftId, hash, persons.present(), by, at));
            history.record(draftId, Happening.of("text-signed-off", hash));
        }
    }

    /**
     * The seat's government does not take the text for settled any more.
     *
     * @throws DeedRefused of reason {@code not-signed-off} if it did not
     * @throws DeedRefused of reason {@code draft-signed} once it is signed
     */
    public void takeBack(UUID draftId) {
        toDecide(draftId);
        var own =
                standing(draftId, seat.required().governmentId()).orElseThrow(() -> new DeedRefused("not-signed-off"));
        filings.takeBack(own, Instant.now());
        history.record(draftId, Happening.of("sign-off-taken-back", null));
    }

    /** Why the person who asks must not do it though their seat could, as the reason of the refusal; for the page. */
    public Optional<String> conflict(UUID draftId) {
        rights.requireReader(draftId);
        return conflict.toSign(drafts.get(draftId));
    }

    /** Whether it is the seat's to decide, as long as the text is not signed; for the page. */
    public boolean mayDecide(UUID draftId) {
        rights.requireReader(draftId);
        return isOfAParty(drafts.get(draftId)) && seat.required().has(Role.SIGNATORY);
    }

    private Draft toDecide(UUID draftId) {
        rights.requireWriter(draftId);
        seat.requireAny(Role.SIGNATORY);
        var draft = drafts.getToWrite(draftId);
        if (!isOfAParty(draft)) {
            throw new NoSuchRecord("party");
        }
        if (draft.state() == DraftState.SIGNED) {
            throw new DeedRefused("draft-signed");
        }
        return draft;
    }

    /** Who keeps a record for others writes in it too, and is none of its parties. */
    private boolean isOfAParty(Draft draft) {
        var own = seat.required().governmentId();
        return draft.parties().stream().anyMatch(party -> party.id().equals(own));
    }

    private Optional<SignOff> standing(UUID draftId, UUID governmentId) {
        return SignOff.standing(filings.signOffs(draftId), governmentId);
    }
}
