package org.twinhall.web.office;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.UUID;
import org.twinhall.domain.government.Government;
import org.twinhall.domain.government.Governments;
import org.twinhall.domain.office.OfficeReading;
import org.twinhall.domain.shared.NoSuchRecord;
import org.twinhall.web.page.Language;

/** By which offices the seat reaches another government. */
@Named
@RequestScoped
public class PartnerOfficesPage {
    @Inject
    OfficeReading reading;

    @Inject
    Governments governments;

    @Inject
    Language language;

    private UUID of;
    private Government government;
    private List<OfficeView> offices = List.of();

    public void load() {
        if (of == null) {
            throw new NoSuchRecord("government");
        }
        offices = OfficeView.of(reading.of(of), language.getLocale());
        government = governments.find(of).orElseThrow(() -> new NoSuchRecord("government"));
    }

    public Government getGovernment() {
        return government;
    }

    public List<OfficeView> getOffices() {
        return offices;
    }

    public UUID getOf() {
        return of;
    }

    public void setOf(UUID of) {
        this.of = of;
    }
}
