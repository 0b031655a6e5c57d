package org.twinhall.web.registry;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.UUID;
import org.twinhall.domain.agreement.Agreement;
import org.twinhall.domain.government.Government;
import org.twinhall.domain.office.OfficeReading;
import org.twinhall.domain.registry.RegistryReading;
import org.twinhall.domain.registry.RegistryReading.GovernmentSheet;
import org.twinhall.domain.shared.NoSuchRecord;
import org.twinhall.web.office.OfficeView;
import org.twinhall.web.page.Language;

/** A government and its ties. */
@Named
@RequestScoped
public class GovernmentPage {
    @Inject
    RegistryReading registry;

    @Inject
    OfficeReading reaching;

    @Inject
    Language language;

    private UUID id;
    private GovernmentSheet sheet;
    private List<OfficeView> offices = List.of();

    public void load() {
        if (id == null) {
            throw new NoSuchRecord("government");
        }
        sheet = registry.government(id);
        offices = OfficeView.of(reaching.of(id), language.getLocale());
    }

    public Government getGovernment() {
        return sheet.government();
    }

    public List<Agreement> getAgreements() {
        return sheet.agreements();
    }

    /** Those by which everybody reaches it. */
    public List<OfficeView> getOffices() {
        return offices;
    }

    /** The other parties of an agreement. */
    public List<Government> partners(Agreement agreement) {
        return agreement.relationship().parties().stream()
                .filter(party -> !party.id().equals(id))
                .toList();
    }

    public UUID getId() {
        return id;
    }

    public void setId(UUID id) {
        this.id = id;
    }
}
