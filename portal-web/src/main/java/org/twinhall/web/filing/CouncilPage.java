package org.twinhall.web.filing;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.Part;
import java.io.Serializable;
import java.util.UUID;
import org.twinhall.domain.filing.CouncilResolutions;
import org.twinhall.domain.filing.ResolutionDetails;
import org.twinhall.domain.shared.CalendarDay;
import org.twinhall.domain.shared.InvalidInput.Faults;
import org.twinhall.web.filing.ReviewView.DutyView;
import org.twinhall.web.filing.ReviewView.Next;

/** The page where a council's resolution is put on record. */
@Named
@ViewScoped
public class CouncilPage implements Serializable {
    private static final long serialVersionUID = 1L;

    @Inject
    FilingReading reading;

    @Inject
    CouncilResolutions council;

    @Inject
    Scans scans;

    @Inject
    FilingPlaces places;

    private UUID id;
    private String duty;
    private DutyView asked;
    private String title;
    private String number;
    private String on;
    private final Upload upload = new Upload();

    /** The duty named in the address, or the first one of its kind that waits for the seat's government. */
    public void load() {
        title = reading.title(id);
        asked = reading.review(id).parties().stream()
                .flatMap(party -> party.duties().stream())
                .filter(candidate -> candidate.next() == Next.COUNCIL)
                .filter(candidate -> duty == null || candidate.code().equals(duty))
                .findFirst()
                .orElse(null);
    }

    public void record() {
        var faults = new Faults();
        var day = faults.taking(() -> CalendarDay.read("on", on));
        var scan = faults.taking(() -> upload.scan(scans));
        var filing = council.record(id, asked.code(), ResolutionDetails.of(faults, number, day, scan));
        places.onTo("receipt?id=" + filing.id(), "council.done");
    }

    public void setFile(Part file) {
        upload.take(file);
    }

    /** Nothing: a browser is never told what it sent. */
    public Part getFile() {
        return null;
    }

    /** The name of the file that was sent already, or null. */
    public String getSent() {
        return upload.name();
    }

    /** Null if there is nothing to do. */
    public DutyView getAsked() {
        return asked;
    }

    public String getTitle() {
        return title;
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

    public String getNumber() {
        return number;
    }

    public void setNumber(String number) {
        this.number = number;
    }

    public String getOn() {
        return on;
    }

    public void setOn(String on) {
        this.on = on;
    }
}
