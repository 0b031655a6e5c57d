package org.twinhall.domain.staff;

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
import org.twinhall.domain.shared.NullableUuid;

/**
 * That a person may work for a partner on one record, because another party invited them. In the name of a partner that works here
 * itself they write only once it has confirmed them.
 */
@Entity
@Table(name = "guest_pass")
public class GuestPass {
    @Id
    private UUID id;

    @Column(name = "inviter_id")
    private UUID inviterId;

    @Column(name = "government_id")
    private UUID governmentId;

    @Column(name = "record_id")
    private UUID recordId;

    @Column(name = "tie_id")
    @jakarta.persistence.Convert(converter = NullableUuid.class)
    private UUID tieId;

    @PersonalData(purpose = "Lets the guest in", keptFor = KeptFor.WHILE_A_GUEST)
    @Column(name = "person_id")
    private String personId;

    @PersonalData(purpose = "Tells the inviting government who its guest is", keptFor = KeptFor.WHILE_A_GUEST)
    @Column(name = "person_name")
    private String personName;

    /** Empty once the invitation is forgotten. */
    @Column(name = "invitation_id")
    @jakarta.persistence.Convert(converter = NullableUuid.class)
    private UUID invitationId;

    @PersonalData(
            purpose = "Tells the partner who lets somebody write in its name, under a pseudonym",
            keptFor = KeptFor.WHILE_A_GUEST)
    @ManyToOne
    @JoinColumn(name = "invited_by")
    private Person invitedBy;

    private Instant since;

    @Column(name = "confirmed_at")
    private Instant confirmedAt;

    @Column(name = "ended_at")
    private Instant endedAt;

    protected GuestPass() {}

    /** @param waits whether the partner is asked first */
    GuestPass(Invitation invitation, UUID recordId, String personId, String personName, boolean waits) {
        this.id = UUID.randomUUID();
        this.inviterId = invitation.inviterId();
        this.governmentId = invitation.governmentId();
        this.recordId = recordId;
        this.tieId = invitation.tieId().orElse(null);
        this.personId = personId;
        this.personName = personName;
        this.invitationId = invitation.id();
        this.invitedBy = invitation.invitedBy();
        this.since = Instant.now();
        this.confirmedAt = waits ? null : since;
    }

    void confirm() {
        confirmedAt = Instant.now();
    }

    void end() {
        endedAt = Instant.now();
    }

    public UUID id() {
        return id;
    }

    /** The partner for which the person works. */
    public UUID governmentId() {
        return governmentId;
    }

    public UUID recordId() {
        return recordId;
    }

    public String personName() {
        return personName;
    }

    public Instant since() {
        return since;
    }

    String personId() {
        return personId;
    }

    /** The party that invited them. */
    public UUID inviterId() {
        return inviterId;
    }

    Optional<UUID> invitationId() {
        return Optional.ofNullable(invitationId);
    }

    /** Who invited them; empty for passes of which that was not kept. */
    public Optional<Person> invitedBy() {
        return Optional.ofNullable(invitedBy);
    }

    /** Whether the record is a draft, which lives with its tie; else it is a plan. */
    public boolean isToDraft() {
        return tieId != null;
    }

    /** Whether it has not ended, confirmed or not. */
    public boolean isOpen() {
        return endedAt == null;
    }

    /** What became of it. */
    public State state() {
        if (confirmedAt == null) {
            return isOpen() ? State.WAITING : State.REFUSED;
        }
        return isOpen() ? State.OPEN : State.ENDED;
    }

    /** What can become of a pass. */
    public enum State {
        WAITING,
        OPEN,
        REFUSED,
        ENDED
    }
}
