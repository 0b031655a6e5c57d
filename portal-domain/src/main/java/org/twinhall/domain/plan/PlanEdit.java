package org.twinhall.domain.plan;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.io.Serializable;
import java.time.Instant;
import java.util.Objects;
import java.util.UUID;
import org.twinhall.domain.people.KeptFor;
import org.twinhall.domain.people.Person;
import org.twinhall.domain.people.PersonalData;
import org.twinhall.domain.people.Seat;

/**
 * An edit that was accepted. Its sender's id makes that it is applied once, however often it arrives; the edits that changed a
 * cell are the cell's versions.
 */
@Entity
@Table(name = "plan_edit")
@IdClass(PlanEdit.Key.class)
public class PlanEdit {
    @Id
    private UUID id;

    @Id
    @Column(name = "cell_id")
    private UUID cellId;

    @Column(name = "plan_id")
    private UUID planId;

    private long revision;
    private boolean changed;
    private String value;

    @PersonalData(purpose = "Tells the partners who wrote it, under a pseudonym", keptFor = KeptFor.WITH_THE_RECORD)
    @ManyToOne(optional = false)
    @JoinColumn(name = "author")
    private Person author;

    @Column(name = "government_id")
    private UUID governmentId;

    @Column(name = "edited_at")
    private Instant editedAt;

    protected PlanEdit() {}

    /**
     * An accepted edit.
     *
     * @param cell    as it stands after the edit
     * @param changed false if the cell already said the same
     */
    PlanEdit(UUID id, PlanCell cell, boolean changed, Person person, Seat by, Instant at) {
        this.id = id;
        this.cellId = cell.id();
        this.planId = cell.planId();
        this.revision = cell.revision();
        this.changed = changed;
        this.value = cell.value();
        this.author = person;
        this.governmentId = by.governmentId();
        this.editedAt = at;
    }

    /** What was answered when it came first. */
    public EditAnswer.Accepted answer() {
        return new EditAnswer.Accepted(revision, value, author, governmentId, editedAt);
    }

    /** What stood in the cell after it. */
    public String value() {
        return value;
    }

    /** Whether it changed the cell; false if the cell already said the same. */
    public boolean isChange() {
        return changed;
    }

    /** The key of such an edit; a class because JPA asks for one. */
    static class Key implements Serializable {
        private static final long serialVersionUID = 1L;
        private UUID id;
        private UUID cellId;

        public Key() {}

        Key(UUID id, UUID cellId) {
            this.id = id;
            this.cellId = cellId;
        }

        @Override
        public boolean equals(Object other) {
            return other instanceof Key key && Objects.equals(id, key.id) && Objects.equals(cellId, key.cellId);
        }

        @Override
        public int hashCode() {
            return Objects.hash(id, cellId);
        }
    }
}
