package org.twinhall.web.filing;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.UUID;
import org.twinhall.domain.filing.FilingState;

/** The page that says what was filed or put on record, when, and what became of it. */
@Named
@RequestScoped
public class ReceiptPage {
    @Inject
    FilingReading reading;

    private UUID id;
    private FilingView filing;

    public void load() {
        filing = reading.filing(id);
    }

    public FilingView getFiling() {
        return filing;
    }

    /** Whether it is a resolution of the party's own council. */
    public boolean isCouncil() {
        return filing != null && filing.state() == FilingState.RECORDED;
    }

    public UUID getId() {
        return id;
    }

    public void setId(UUID id) {
        this.id = id;
    }
}
