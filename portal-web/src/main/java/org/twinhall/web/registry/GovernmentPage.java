package org.twinhall.web.registry;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.UUID;
import org.twinhall.domain.agreement.Agreement;
import org.twinhall.domain.government.Government;
import org.twinhall.domain.registry.RegistryReading;
import org.twinhall.domain.registry.RegistryReading.GovernmentSheet;
import org.twinhall.domain.shared.NoSuchRecord;

/** A government and its ties. */
@Named
@RequestScoped
public class GovernmentPage {
    @Inject
    RegistryReading registry;

    private UUID id;
    private GovernmentSheet sheet;

    public void load() {
        if (id == null) {
            throw new NoSuchRecord("government");
        }
        sheet = registry.government(id);
    }

    public Government getGovernment() {
        return sheet.government();
    }

    public List<Agreement> getAgreements() {
        return sheet.agreements();
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
