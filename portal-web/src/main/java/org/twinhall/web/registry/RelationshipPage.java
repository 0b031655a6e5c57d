package org.twinhall.web.registry;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.UUID;
import org.twinhall.domain.agreement.Agreement;
import org.twinhall.domain.agreement.Relationship;
import org.twinhall.domain.registry.RegistryReading;
import org.twinhall.domain.registry.RegistryReading.RelationshipSheet;
import org.twinhall.domain.shared.EdtfDate;
import org.twinhall.domain.shared.NoSuchRecord;

/** The tie of governments and the chain of its agreements. */
@Named
@RequestScoped
public class RelationshipPage {
    @Inject
    RegistryReading registry;

    private UUID id;
    private RelationshipSheet sheet;

    public void load() {
        if (id == null) {
            throw new NoSuchRecord("relationship");
        }
        sheet = registry.relationship(id);
    }

    public Relationship getTie() {
        return sheet.tie();
    }

    public List<Agreement> getChain() {
        return sheet.chain();
    }

    /** The latest agreement, whose status is that of the tie. */
    public Agreement getLatest() {
        return sheet.chain().isEmpty() ? null : sheet.chain().get(sheet.chain().size() - 1);
    }

    /** Since when the tie is known; unknown if no agreement has a date. */
    public EdtfDate getSince() {
        return sheet.chain().isEmpty() ? EdtfDate.UNKNOWN : sheet.chain().get(0).signed();
    }

    public UUID getId() {
        return id;
    }

    public void setId(UUID id) {
        this.id = id;
    }
}
