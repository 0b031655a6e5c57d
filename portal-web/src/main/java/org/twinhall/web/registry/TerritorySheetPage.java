package org.twinhall.web.registry;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.UUID;
import org.twinhall.domain.agreement.AgreementEntry;
import org.twinhall.domain.government.Government;
import org.twinhall.domain.registry.RegistryReading;
import org.twinhall.domain.registry.RegistryReading.AgreementSheet;
import org.twinhall.domain.registry.TerritoryReading;
import org.twinhall.domain.shared.NoSuchRecord;

/** An agreement of the seat's territory, to read: what is not public yet has no page in the registry. */
@Named
@RequestScoped
public class TerritorySheetPage {
    @Inject
    TerritoryReading territory;

    @Inject
    RegistryReading registry;

    private UUID id;
    private Government overseer;
    private AgreementSheet sheet;

    /** Not found if it is not of the territory, or the seat oversees nobody. */
    public void load() {
        overseer = territory.required();
        sheet = registry.agreement(id == null ? new UUID(0, 0) : id);
        if (!territory.holds(sheet.agreement())) {
            throw new NoSuchRecord("agreement");
        }
    }

    /** Where the overseer reads an agreement: in the registry if everybody may read it, else under the seat. */
    static String address(AgreementEntry agreement, Government overseer) {
        return agreement.isPublished()
                ? "/agreement?id=" + agreement.id()
                : "/t/" + overseer.slug().orElseThrow() + "/territory/agreement?id=" + agreement.id();
    }

    public AgreementEntry getAgreement() {
        return sheet.agreement();
    }

    /** The others of its tie, the oldest first. */
    public List<? extends AgreementEntry> getOthers() {
        return sheet.chain().stream()
                .filter(agreement -> !agreement.id().equals(id))
                .toList();
    }

    /** Where another one of its tie is read. */
    public String address(AgreementEntry agreement) {
        return address(agreement, overseer);
    }

    /** The whole territory. */
    public String getTerritory() {
        return "/t/" + overseer.slug().orElseThrow() + "/territory";
    }

    public UUID getId() {
        return id;
    }

    public void setId(UUID id) {
        this.id = id;
    }
}
