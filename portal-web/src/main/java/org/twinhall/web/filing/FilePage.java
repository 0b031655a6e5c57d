package org.twinhall.web.filing;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import java.util.UUID;
import org.twinhall.domain.filing.AuthorityFiling;
import org.twinhall.spi.country.FilingType;
import org.twinhall.web.filing.ReviewView.DutyView;
import org.twinhall.web.filing.ReviewView.HindranceView;
import org.twinhall.web.filing.ReviewView.Next;
import org.twinhall.web.filing.ReviewView.PartyView;

/** The page where an editor checks what is sent to whom, and files it. */
@Named
@ViewScoped
public class FilePage implements Serializable {
    private static final long serialVersionUID = 1L;

    @Inject
    FilingReading reading;

    @Inject
    AuthorityFiling filing;

    @Inject
    FilingPlaces places;

    private UUID id;
    private String duty;
    private DutyView asked;
    private PartyView party;
    private String title;
    private String textHash;
    private int round;
    private UUID unanswered;
    private List<String> differing = List.of();

    /** The duty named in the address, or the first one that can be filed for; the text is the one seen here. */
    public void load() {
        title = reading.title(id);
        var review = reading.review(id);
        textHash = review.textHash();
        differing = review.hindrances().stream()
                .filter(hindrance -> hindrance.reason().equals("languages-differ"))
                .map(HindranceView::words)
                .toList();
        for (var candidate : review.parties()) {
            candidate.duties().stream()
                    .filter(owed -> owed.next() == Next.FILE)
                    .filter(owed -> duty == null || owed.code().equals(duty))
                    .findFirst()
                    .ifPresent(owed -> choose(owed, candidate));
            candidate.duties().stream()
                    .filter(owed -> owed.next() == Next.ANSWER)
                    .filter(owed -> duty == null || owed.code().equals(duty))
                    .findFirst()
                    .ifPresent(owed -> unanswered = owed.filing());
        }
    }

    private void choose(DutyView owed, PartyView of) {
        if (asked == null) {
            asked = owed;
            party = of;
            round = owed.filing() == null
                    ? 1
                    : reading.filing(owed.filing()).rounds().size() + 1;
        }
    }

    public void file() {
        var filed = filing.file(id, asked.code(), textHash);
        places.onTo("receipt?id=" + filed.id(), "file.done");
    }

    /** Null if there is nothing to file. */
    public DutyView getAsked() {
        return asked;
    }

    /** The filing whose observations have to be answered before it can be filed again; null if there is none. */
    public UUID getUnanswered() {
        return asked == null ? unanswered : null;
    }

    public PartyView getParty() {
        return party;
    }

    /** Whether it is a signed text that is sent, which nothing locks any more. */
    public boolean isRegistration() {
        return asked != null && asked.type() == FilingType.POST_SIGN_REGISTRATION;
    }

    /** Where the languages of the text do not say the same yet, clause by clause; a signed text is filed as it is. */
    public List<String> getDiffering() {
        return isRegistration() ? List.of() : differing;
    }

    /** The round that it will be, from 1. */
    public int getRound() {
        return round;
    }

    public String getTitle() {
        return title;
    }

    public String getTextHash() {
        return textHash;
    }

    public UUID getId() {
        return id;
    }

    public void setId(UUID id) {
        this.id = id;
    }

    public String getDuty() {
        return duty;
    }

    public void setDuty(String duty) {
        this.duty = duty;
    }
}
