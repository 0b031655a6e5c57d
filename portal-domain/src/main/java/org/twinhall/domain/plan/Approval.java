package org.twinhall.domain.plan;

import jakarta.persistence.Column;
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

/** That a party approved one wording of a plan. Any later change withdraws it, also one that is taken back. */
@Entity
@Table(name = "plan_approval")
public class Approval {
    @Id
    private UUID id;

    @Column(name = "plan_id")
    private UUID planId;

    @Column(name = "government_id")
    private UUID governmentId;

    private String hash;

    @Column(name = "approved_at")
    private Instant approvedAt;

    @PersonalData(purpose = "Tells who approved the plan, under a pseudonym", keptFor = KeptFor.WITH_THE_RECORD)
    @ManyToOne(optional = false)
    @JoinColumn(name = "approved_by")
    private Person approvedBy;

    @Column(name = "withdrawn_at")
    private Instant withdrawnAt;

    protected Approval() {}

    Approval(UUID planId, String hash, Person person, Seat by, Instant at) {
        this.id = UUID.randomUUID();
        this.planId = planId;
        this.governmentId = by.governmentId();
        this.hash = hash;
        this.approvedAt = at;
        this.approvedBy = person;
    }

    void withdraw(Instant at) {
        withdrawnAt = at;
    }

    public UUID planId() {
        return planId;
    }

    public UUID governmentId() {
        return governmentId;
    }

    /** The SHA-256 of what was approved. */
    public String hash() {
        return hash;
    }

    public Instant approvedAt() {
        return approvedAt;
    }

    /** The signatory. */
    public Person approvedBy() {
        return approvedBy;
    }

    /** When a change of the plan undid it; empty while it stands. */
    public Optional<Instant> withdrawnAt() {
        return Optional.ofNullable(withdrawnAt);
    }

    public boolean stands() {
        return withdrawnAt == null;
    }
}
