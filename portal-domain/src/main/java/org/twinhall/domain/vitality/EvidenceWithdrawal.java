package org.twinhall.domain.vitality;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Objects;
import java.util.UUID;
import org.twinhall.domain.people.KeptFor;
import org.twinhall.domain.people.Person;
import org.twinhall.domain.people.PersonalData;
import org.twinhall.domain.shared.Typed;

/** That evidence does not count any more, and why. */
@Entity
@Table(name = "evidence_withdrawal")
public class EvidenceWithdrawal {
    @Id
    @Column(name = "evidence_id")
    private UUID evidenceId;

    private String because;

    @Column(name = "government_id")
    private UUID governmentId;

    @PersonalData(purpose = "Tells who withdrew it, under a pseudonym", keptFor = KeptFor.WITH_THE_RECORD)
    @ManyToOne(optional = false)
    @JoinColumn(name = "person")
    private Person person;

    @Column(name = "withdrawn_at")
    private Instant withdrawnAt;

    protected EvidenceWithdrawal() {}

    EvidenceWithdrawal(Evidence evidence, String because, Person person, Instant at) {
        this.evidenceId = evidence.id();
        this.because = Typed.required("because", because, Evidence.LONGEST);
        this.governmentId = evidence.governmentId();
        this.person = Objects.requireNonNull(person, "person");
        this.withdrawnAt = Objects.requireNonNull(at, "at");
    }

    public UUID evidenceId() {
        return evidenceId;
    }

    /** Why, in the words of who withdrew it. */
    public String because() {
        return because;
    }

    public Person person() {
        return person;
    }

    public Instant withdrawnAt() {
        return withdrawnAt;
    }
}
