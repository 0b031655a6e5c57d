package org.twinhall.domain.detail;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.util.UUID;
import org.twinhall.domain.people.KeptFor;
import org.twinhall.domain.people.PersonalData;
import org.twinhall.domain.shared.InvalidInput.Faults;

/** Who signed an agreement for a party, as its published text says. */
@Embeddable
public class Signer {
    /** The longest name and office, in characters. */
    public static final int LONGEST = 200;

    @Column(name = "government_id")
    private String governmentId;

    @PersonalData(
            purpose = "Tells who signed for a government, as the text of the agreement does",
            keptFor = KeptFor.WITH_THE_AGREEMENT)
    private String name;

    @PersonalData(purpose = "Tells in what office they signed", keptFor = KeptFor.WITH_THE_AGREEMENT)
    private String office;

    protected Signer() {}

    Signer(UUID governmentId, String name, String office) {
        var faults = new Faults();
        this.governmentId = governmentId.toString();
        this.name = faults.taking(() -> DetailsForm.line("name", name, LONGEST));
        this.office = faults.taking(() -> DetailsForm.line("office", office, LONGEST));
        faults.tell();
    }

    /** The party signed for. */
    public UUID governmentId() {
        return UUID.fromString(governmentId);
    }

    public String name() {
        return name;
    }

    public String office() {
        return office;
    }

    boolean isSameAs(Signer other) {
        return governmentId.equals(other.governmentId) && name.equals(other.name) && office.equals(other.office);
    }
}
