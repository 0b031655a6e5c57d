package org.twinhall.web.office;

import jakarta.faces.application.FacesMessage;
import jakarta.faces.context.FacesContext;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.twinhall.domain.government.Governments;
import org.twinhall.domain.office.OfficeKeeping;
import org.twinhall.domain.people.CurrentSeat;
import org.twinhall.web.page.Language;
import org.twinhall.web.page.Texts;

/** The offices of the seat's government, to keep: those that are there, and those that have ended. */
@Named
@ViewScoped
public class OfficesPage implements Serializable {
    private static final long serialVersionUID = 1L;

    @Inject
    OfficeKeeping keeping;

    @Inject
    CurrentSeat seat;

    @Inject
    Governments governments;

    @Inject
    Language language;

    private transient List<OfficeView> open = List.of();
    private transient List<OfficeView> ended = List.of();

    public void load() {
        var all = OfficeView.of(keeping.own(), language.getLocale());
        open = all.stream().filter(office -> office.getUntil() == null).toList();
        ended = all.stream().filter(office -> office.getUntil() != null).toList();
    }

    /** Ends an office today; it can be taken back. */
    public void close(UUID id, long seen) {
        keeping.close(id, seen, today());
        say("closed");
        load();
    }

    /** Takes the end of an office back. */
    public void reopen(UUID id, long seen) {
        keeping.reopen(id, seen);
        say("reopened");
        load();
    }

    private LocalDate today() {
        return governments.today(seat.required().governmentId());
    }

    private void say(String key) {
        var said = Texts.of("office", language.getLocale()).getString(key);
        FacesContext.getCurrentInstance().addMessage(null, new FacesMessage(FacesMessage.SEVERITY_INFO, said, said));
    }

    /** Those without an end. */
    public List<OfficeView> getOpen() {
        return open;
    }

    /** Those with a last day, past or to come. */
    public List<OfficeView> getEnded() {
        return ended;
    }
}
