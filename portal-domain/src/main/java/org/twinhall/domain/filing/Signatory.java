package org.twinhall.domain.filing;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.util.UUID;
import org.twinhall.domain.people.KeptFor;
import org.twinhall.domain.people.PersonalData;
import org.twinhall.domain.shared.InvalidInput;
import org.twinhall.domain.shared.InvalidInput.Faults;

/** Who signed for a party. */
@Embeddable
public class Signatory {
    @Column(name = "government_id")
    private String governmentId;

    @PersonalData(purpose = "Tells who signed for a government", keptFor = KeptFor.WITH_THE_AGREEMENT)
    private String name;

    @PersonalData(purpose = "Tells in what office they signed", keptFor = KeptFor.WITH_THE_AGREEMENT)
    private String office;

    protected Signatory() {}

    /**
     * A person who signed.
     *
     * @param name   as it stands under the text
     * @param office such as mayor
     * @throws InvalidInput if name or office is missing or longer than 200 characters
     */
    public Signatory(UUID governmentId, String name, String office) {
        var faults = new Faults();
        this.governmentId = governmentId.toString();
        this.name = faults.taking(() -> line("name", name));
        this.office = faults.taking(() -> line("office", office));
        faults.tell();
    }

    static String line(String field, String text) {
        var clean = text == null ? "" : text.replaceAll("\\p{Cntrl}", " ").strip();
        if (clean.isEmpty()) {
            throw new InvalidInput(field, "missing");
        }
        if (clean.length() > 200) {
            throw new InvalidInput(field, "too-long", "200");
        }
        return clean;
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
}
