package org.twinhall.domain.staff;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.twinhall.domain.people.KeptFor;
import org.twinhall.domain.people.PersonalData;
import org.twinhall.domain.shared.NullableUuid;

/** That a person may work for a partner on one record, because another party invited them. */
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

    private Instant since;

    @Column(name = "ended_at")
    private Instant endedAt;

    protected GuestPass() {}

    GuestPass(Invitation invitation, UUID recordId, String personId, String personName) {
        this.id = UUID.randomUUID();
        this.inviterId = invitation.inviterId();
        this.governmentId = invitation.governmentId();
        this.recordId = recordId;
        this.tieId = invitation.tieId().orElse(null);
        this.personId = personId;
        this.personName = personName;
        this.since = Instant.now();
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

    public boolean isOpen() {
        return endedAt == null;
    }
}
