package org.twinhall.domain.plan;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.twinhall.domain.people.KeptFor;
import org.twinhall.domain.people.Person;
import org.twinhall.domain.people.PersonalData;
import org.twinhall.domain.people.Seat;
import org.twinhall.domain.shared.DeedRefused;

/** One activity of a plan. Taken out it is kept, so that it can be put back and its history still means something. */
@Entity
@Table(name = "plan_row")
public class PlanRow {
    @Id
    private UUID id;

    @Column(name = "plan_id")
    private UUID planId;

    private int place;

    @Column(name = "added_at")
    private Instant addedAt;

    @PersonalData(purpose = "Tells who added it, under a pseudonym", keptFor = KeptFor.WITH_THE_RECORD)
    @ManyToOne(optional = false)
    @JoinColumn(name = "added_by")
    private Person addedBy;

    @Column(name = "government_id")
    private UUID governmentId;

    private boolean removed;

    protected PlanRow() {}

    PlanRow(UUID id, UUID planId, int place, Person person, Seat by, Instant at) {
        this.id = id;
        this.planId = planId;
        this.place = place;
        this.addedAt = at;
        this.addedBy = person;
        this.governmentId = by.governmentId();
    }

    void remove() {
        removed = true;
    }

    void putBack() {
        removed = false;
    }

    /**
     * Refuses a change of what somebody took out meanwhile.
     *
     * @throws DeedRefused of reason {@code plan-row-removed}
     */
    void requirePresent() {
        if (removed) {
            throw new DeedRefused("plan-row-removed");
        }
    }

    public UUID id() {
        return id;
    }

    public UUID planId() {
        return planId;
    }

    /** Rows are read in this order; two of the same place in the order of their ids. */
    public int place() {
        return place;
    }

    public Instant addedAt() {
        return addedAt;
    }

    public Person addedBy() {
        return addedBy;
    }

    /** The government for which it was added. */
    public UUID governmentId() {
        return governmentId;
    }

    public boolean isRemoved() {
        return removed;
    }
}
