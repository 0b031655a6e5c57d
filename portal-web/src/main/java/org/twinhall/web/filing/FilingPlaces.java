package org.twinhall.web.filing;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.application.FacesMessage;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.twinhall.domain.people.CurrentSeat;
import org.twinhall.web.page.KeptForms;
import org.twinhall.web.page.Plate;

/** Where the pages about filing are, what stands in their head, and the way on after a deed. */
@Named
@RequestScoped
public class FilingPlaces {
    @Inject
    CurrentSeat seat;

    @Inject
    FilingReading reading;

    @Inject
    FilingWords words;

    @Inject
    KeptForms kept;

    private final Map<UUID, ReviewView> reviews = new HashMap<>();

    /** What the countries ask of a draft, asked for once a request: several parts of a page show it. */
    public ReviewView review(UUID draftId) {
        return reviews.computeIfAbsent(draftId, reading::review);
    }

    /** The address of the seat's work. */
    public String getWork() {
        return "/t/" + seat.required().governmentSlug();
    }

    /** The address of a draft. */
    public String draft(UUID draftId) {
        return getWork() + "/drafts/draft?id=" + draftId;
    }

    /** The address where a file of a record is handed out. */
    public String document(UUID documentId) {
        return getWork() + "/filing/document?id=" + documentId;
    }

    /** The address of all that a round of a filing went out with. */
    public String pack(UUID filingId, int round) {
        return getWork() + "/filing/pack?id=" + filingId + "&round=" + round;
    }

    /** Whether what the draft says about real governments is made up. */
    public boolean demonstration(UUID draftId) {
        return reading.isDemonstration(draftId);
    }

    /** The name plates of the draft's parties. */
    public List<Plate> plates(UUID draftId) {
        return reading.parties(draftId).stream()
                .map(party -> Plate.of(party.name(), party.countryName()))
                .toList();
    }

    /** What the seat's government can do about a duty, as an address; null if it can do nothing. */
    public String address(UUID draftId, ReviewView.DutyView duty) {
        return switch (duty.next()) {
            case NOTHING -> null;
            case COUNCIL -> getWork() + "/filing/council?id=" + draftId + "&duty=" + duty.code();
            case FILE -> getWork() + "/filing/file?id=" + draftId + "&duty=" + duty.code();
            case ANSWER -> getWork() + "/filing/answer?id=" + duty.filing();
            case RECORD_ANSWER -> getWork() + "/filing/review?id=" + duty.filing();
            case RECEIPT -> getWork() + "/filing/receipt?id=" + duty.filing();
        };
    }

    /**
     * Leads on to another page of this room, so that reloading it does not do the deed again, and says there what was done.
     *
     * @param page such as {@code receipt?id=…}
     * @param key  of what to say
     */
    void onTo(String page, String key, Object... arguments) {
        kept.saved();
        say(key, arguments);
        var outside = FacesContext.getCurrentInstance().getExternalContext();
        outside.getFlash().setKeepMessages(true);
        try {
            outside.redirect(getWork() + "/filing/" + page);
        } catch (IOException gone) {
            throw new UncheckedIOException(gone);
        }
    }

    void say(String key, Object... arguments) {
        var said = words.say(key, arguments);
        FacesContext.getCurrentInstance().addMessage(null, new FacesMessage(FacesMessage.SEVERITY_INFO, said, said));
    }
}
