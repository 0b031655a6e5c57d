package org.twinhall.domain.plan;

import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.twinhall.domain.people.KeptFor;
import org.twinhall.domain.people.Person;
import org.twinhall.domain.people.PersonalData;
import org.twinhall.domain.people.Seat;
import org.twinhall.domain.shared.NullableUuid;

/** What stands in one cell of a plan, and who wrote it last. */
@Entity
@Table(name = "plan_cell")
public class PlanCell {
    @Id
    private UUID id;

    @Column(name = "plan_id")
    private UUID planId;

    @Column(name = "row_id")
    private UUID rowId;

    private String field;
    private long revision;
    private String value = "";

    @PersonalData(purpose = "Tells the partners who wrote it, under a pseudonym", keptFor = KeptFor.WITH_THE_RECORD)
    @ManyToOne
    @JoinColumn(name = "author")
    private Person author;

    @Convert(converter = NullableUuid.class)
    @Column(name = "government_id")
    private UUID governmentId;

    @Column(name = "edited_at")
    private Instant editedAt;

    protected PlanCell() {}

    /** An empty cell of revision 0, which nobody has written. */
    PlanCell(PlanRow row, CellName name) {
        this.id = UUID.randomUUID();
        this.planId = row.planId();
        this.rowId = row.id();
        this.field = name.word();
    }

    void write(String words, Person person, Seat by, Instant at) {
        value = words;
        author = person;
        governmentId = by.governmentId();
        editedAt = at;
        revision++;
    }

    public UUID id() {
        return id;
    }

    public UUID planId() {
        return planId;
    }

    public UUID rowId() {
        return rowId;
    }

    /** The cell's name, see {@link CellName#word}. */
    public String field() {
        return field;
    }

    /** How often it was changed; 0 for a cell that nobody has written. */
    public long revision() {
        return revision;
    }

    /** What stands in it; empty, never null. */
    public String value() {
        return value;
    }

    public Optional<Person> author() {
        return Optional.ofNullable(author);
    }

    /** The government for which it was last written. */
    public Optional<UUID> governmentId() {
        return Optional.ofNullable(governmentId);
    }

    public Optional<Instant> editedAt() {
        return Optional.ofNullable(editedAt);
    }
}
