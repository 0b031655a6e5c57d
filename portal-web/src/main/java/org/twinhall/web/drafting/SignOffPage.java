package org.twinhall.web.drafting;

import static java.util.stream.Collectors.toMap;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.twinhall.domain.drafting.AgreementDrafting;
import org.twinhall.domain.drafting.DraftState;
import org.twinhall.domain.drafting.TextHistory.Version;
import org.twinhall.domain.filing.PartySignOff.Standing;
import org.twinhall.domain.filing.SigningOff;
import org.twinhall.domain.people.CurrentSeat;
import org.twinhall.domain.shared.DeedRefused;
import org.twinhall.domain.shared.NoSuchRecord;
import org.twinhall.web.drafting.DraftView.ClauseView;
import org.twinhall.web.filing.FilingReading;
import org.twinhall.web.filing.ReviewView.SignOffView;
import org.twinhall.web.page.Language;
import org.twinhall.web.page.Plate;

/**
 * The page on which a signatory reads the whole text and signs it off. The hash of what was shown goes with the deed, so that
 * nobody signs off what was changed meanwhile.
 */
@Named
@ViewScoped
public class SignOffPage implements Serializable {
    private static final long serialVersionUID = 1L;
    /** Reasons that somebody else brought about since the page was read. */
    private static final Set<String> MEANWHILE = Set.of("not-signed-off", "draft-signed");

    @Inject
    AgreementDrafting drafting;

    @Inject
    SigningOff signingOff;

    @Inject
    FilingReading filings;

    @Inject
    CurrentSeat seat;

    @Inject
    DraftWords words;

    @Inject
    Language language;

    @Inject
    Onward onward;

    private UUID id;
    private DraftView draft;
    private List<Plate> parties;
    private List<SignOffView> signOffs;
    private Map<UUID, Integer> since;
    private String seen;
    private boolean deciding;
    private String conflict;

    /** Reads the text and what the parties said about it; not found if the seat may not read it. */
    public void load() {
        if (id == null) {
            throw new NoSuchRecord("draft");
        }
        var read = drafting.toRead(id);
        draft = DraftView.of(read);
        parties = words.plates(read.parties());
        var review = filings.review(id);
        signOffs = review.signOffs();
        since = readSince();
        seen = review.textHash();
        deciding = draft.state() != DraftState.SIGNED && signingOff.mayDecide(id);
        conflict = signingOff.conflict(id).orElse(null);
    }

    /** Signs off what was shown, and leads back to the draft; if it was changed meanwhile it is shown anew. */
    public void give() {
        try {
            signingOff.give(id, seen);
            onward.toDraft(id, null, "sign-off.done", getOwn().name());
        } catch (DeedRefused refused) {
            readAgain(refused, refused.reason().equals("text-changed-meanwhile") ? "sign-off.changed" : null);
        }
    }

    public void takeBack() {
        try {
            signingOff.takeBack(id);
            onward.toDraft(id, null, "sign-off.taken-back", getOwn().name());
        } catch (DeedRefused refused) {
            readAgain(refused, null);
        }
    }

    private void readAgain(DeedRefused refused, String key) {
        if (key == null && !MEANWHILE.contains(refused.reason())) {
            throw refused;
        }
        load();
        onward.stay(key == null ? "sign-off.settled-meanwhile" : key, null);
    }

    private Map<UUID, Integer> readSince() {
        if (signOffs.stream().noneMatch(party -> party.standing() == Standing.OUTDATED)) {
            return Map.of();
        }
        return drafting.textHistory(id).versions().stream()
                .filter(version -> version.deed().equals("text-signed-off"))
                .collect(toMap(Version::governmentId, Version::number, Math::max));
    }

    /** The version of the text that this party signed off the last time; null unless it was changed since. */
    public Integer since(SignOffView party) {
        return party.standing() == Standing.OUTDATED ? since.get(party.government()) : null;
    }

    /** What the seat's government said. */
    public SignOffView getOwn() {
        var own = seat.required().governmentId();
        return signOffs.stream()
                .filter(party -> party.government().equals(own))
                .findFirst()
                .orElseThrow(() -> new NoSuchRecord("party"));
    }

    /** Whether the seat can sign it off now. */
    public boolean isOpen() {
        return deciding && conflict == null && !isStanding() && getDiffering().isEmpty();
    }

    /** Whether the seat can take back what its government said of this text. */
    public boolean isStanding() {
        return deciding && getOwn().standing() == Standing.GIVEN;
    }

    /** The clauses of which some language does not say what another one says. */
    public List<ClauseView> getDiffering() {
        return draft.clauses().stream().filter(ClauseView::isOutOfStep).toList();
    }

    /** Whether it would be the seat's to decide now, if nothing else stood against it. */
    public boolean isDeciding() {
        return deciding;
    }

    /** Key of the words for why this person does not do what their seat could; null if nothing stands against it. */
    public String getConflict() {
        return deciding && conflict != null ? "refused." + conflict : null;
    }

    public UUID getId() {
        return id;
    }

    public void setId(UUID id) {
        this.id = id;
    }

    public DraftView getDraft() {
        return draft;
    }

    /** In the reader's language if there is such a version. */
    public String getTitle() {
        return draft.title(language.getTag());
    }

    public List<Plate> getParties() {
        return parties;
    }

    /** What each party said, in the order of the text. */
    public List<SignOffView> getSignOffs() {
        return signOffs;
    }
}
