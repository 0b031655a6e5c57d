package org.twinhall.domain.plan;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.twinhall.domain.people.KeptFor;
import org.twinhall.domain.people.Person;
import org.twinhall.domain.people.PersonalData;
import org.twinhall.domain.shared.DeedRefused;
import org.twinhall.domain.shared.InvalidInput;

/** What the parties of an agreement mean to do together in one year. Approved by all of them it is frozen and never changes. */
@Entity
@Table(name = "activity_plan")
public class ActivityPlan {
    @Id
    private UUID id;

    /** Of this row alone: cells have revisions of their own. */
    @Version
    private long revision;

    @Column(name = "agreement_id")
    private UUID agreementId;

    private int year;

    @Column(name = "opened_at")
    private Instant openedAt;

    @PersonalData(purpose = "Tells who opened the plan, under a pseudonym", keptFor = KeptFor.WITH_THE_RECORD)
    @ManyToOne(optional = false)
    @JoinColumn(name = "opened_by")
    private Person openedBy;

    private Integer number;

    @Column(name = "frozen_at")
    private Instant frozenAt;

    @Column(name = "frozen_hash")
    private String frozenHash;

    protected ActivityPlan() {}

    /**
     * An empty plan.
     *
     * @throws InvalidInput if the year is not one of our times
     */
    public ActivityPlan(UUID id, UUID agreementId, int year, Person by, Instant at) {
        requireYear(year);
        this.id = id;
        this.agreementId = agreementId;
        this.year = year;
        this.openedAt = at;
        this.openedBy = by;
    }

    static void requireYear(int year) {
        if (year < 1990 || year > 2100) {
            throw new InvalidInput("year", "not-a-year");
        }
    }

    /**
     * Refuses a change of what all have approved.
     *
     * @throws DeedRefused of reason {@code plan-frozen}
     */
    public void requireOpen() {
        if (isFrozen()) {
            throw new DeedRefused("plan-frozen");
        }
    }

    /** All parties approved the wording of that hash. */
    void freeze(String hash, Instant at) {
        requireOpen();
        number = 1;
        frozenHash = hash;
        frozenAt = at;
    }

    public UUID id() {
        return id;
    }

    public UUID agreementId() {
        return agreementId;
    }

    public int year() {
        return year;
    }

    public Instant openedAt() {
        return openedAt;
    }

    public Person openedBy() {
        return openedBy;
    }

    public boolean isFrozen() {
        return frozenAt != null;
    }

    /** The number under which it was approved; empty while it is being written. */
    public Optional<Integer> number() {
        return Optional.ofNullable(number);
    }

    public Optional<Instant> frozenAt() {
        return Optional.ofNullable(frozenAt);
    }

    /** The SHA-256 of the wording that all parties approved. */
    public Optional<String> frozenHash() {
        return Optional.ofNullable(frozenHash);
    }
}
