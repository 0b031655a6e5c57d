package org.twinhall.web.filing;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.Part;
import java.io.Serializable;
import java.util.List;
import java.util.UUID;
import org.twinhall.domain.filing.Signatory;
import org.twinhall.domain.filing.SignatureDetails;
import org.twinhall.domain.filing.Signing;
import org.twinhall.domain.people.CurrentSeat;
import org.twinhall.domain.people.Role;
import org.twinhall.domain.shared.CalendarDay;
import org.twinhall.domain.shared.InvalidInput.Faults;
import org.twinhall.web.filing.FilingView.Body;
import org.twinhall.web.filing.FilingView.SignatureView;
import org.twinhall.web.filing.ReviewView.DutyView;
import org.twinhall.web.filing.ReviewView.Next;

/** The page where a signature is put on record, once nothing stands against it, and read afterwards. */
@Named
@ViewScoped
public class SignaturePage implements Serializable {
    private static final long serialVersionUID = 1L;

    @Inject
    FilingReading reading;

    @Inject
    Signing signing;

    @Inject
    Scans scans;

    @Inject
    CurrentSeat seat;

    @Inject
    FilingPlaces places;

    private UUID id;
    private String title;
    private ReviewView review;
    private SignatureView signature;
    private String conflict;
    private List<Line> lines = List.of();
    private String place;
    private String on;
    private final Upload upload = new Upload();

    public void load() {
        title = reading.title(id);
        review = reading.review(id);
        signature = reading.signature(id).orElse(null);
        conflict = signing.conflict(id).orElse(null);
        lines = reading.parties(id).stream().map(Line::new).toList();
    }

    public void sign() {
        var faults = new Faults();
        var day = faults.taking(() -> CalendarDay.read("on", on));
        var signatories =
                faults.takingEach("signatories", lines, line -> new Signatory(line.party.id(), line.name, line.office));
        var scan = faults.taking(() -> upload.scan(scans));
        signing.sign(id, SignatureDetails.of(faults, place, day, signatories, scan));
        places.onTo("signature?id=" + id, "sign.done");
    }

    /** Whether the form is shown; the deed asks again. */
    public boolean isMaySign() {
        return conflict == null && isForThisSeat();
    }

    /** Key of the words for why this person does not sign what their seat could; null if nothing stands against it. */
    public String getConflict() {
        return isForThisSeat() && conflict != null ? "refused." + conflict : null;
    }

    private boolean isForThisSeat() {
        return signature == null
                && review != null
                && review.ready()
                && seat.seat().filter(by -> by.has(Role.SIGNATORY)).isPresent();
    }

    /** What the seat's government has to hand in after the signature. */
    public List<DutyView> getDue() {
        return review.parties().stream()
                .flatMap(party -> party.duties().stream())
                .filter(duty -> duty.next() == Next.FILE)
                .toList();
    }

    public ReviewView getReview() {
        return review;
    }

    /** Null before it is signed. */
    public SignatureView getSignature() {
        return signature;
    }

    public List<Line> getLines() {
        return lines;
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

    public String getTitle() {
        return title;
    }

    public UUID getId() {
        return id;
    }

    public void setId(UUID id) {
        this.id = id;
    }

    public String getPlace() {
        return place;
    }

    public void setPlace(String place) {
        this.place = place;
    }

    public String getOn() {
        return on;
    }

    public void setOn(String on) {
        this.on = on;
    }

    /** Who signed for a party, as it is typed. */
    public static final class Line implements Serializable {
        private static final long serialVersionUID = 1L;

        private final Body party;
        private String name;
        private String office;

        Line(Body party) {
            this.party = party;
        }

        public Body getParty() {
            return party;
        }

        public String getName() {
            return name;
        }

        public void setName(String name) {
            this.name = name;
        }

        public String getOffice() {
            return office;
        }

        public void setOffice(String office) {
            this.office = office;
        }
    }
}
