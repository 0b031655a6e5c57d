package org.twinhall.domain.merging;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
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

/** That two records are not one, as somebody said. */
@Entity
@Table(name = "not_duplicate")
@IdClass(NotDuplicate.Pair.class)
public class NotDuplicate {
    @Id
    private UUID one;

    @Id
    private UUID other;

    @Enumerated(EnumType.STRING)
    private Subject subject;

    @Column(name = "government_id")
    private UUID governmentId;

    @PersonalData(purpose = "Tells who said so, under a pseudonym", keptFor = KeptFor.WITH_THE_RECORD)
    @ManyToOne(optional = false)
    @JoinColumn(name = "person")
    private Person person;

    @Column(name = "said_at")
    private Instant saidAt;

    protected NotDuplicate() {}

    NotDuplicate(Subject subject, Pair pair, UUID governmentId, Person person, Instant at) {
        this.subject = subject;
        this.one = pair.one;
        this.other = pair.other;
        this.governmentId = governmentId;
        this.person = person;
        this.saidAt = at;
    }

    public Subject subject() {
        return subject;
    }

    public UUID one() {
        return one;
    }

    public UUID other() {
        return other;
    }

    /** The government for which it was said. */
    public UUID governmentId() {
        return governmentId;
    }

    public Person person() {
        return person;
    }

    public Instant saidAt() {
        return saidAt;
    }

    /** Two records in whatever order; a class because JPA asks for one. */
    static class Pair implements Serializable {
        private static final long serialVersionUID = 1L;
        private UUID one;
        private UUID other;

        public Pair() {}

        /** The lesser first, as the database orders them: by their text, and not as Java does, by signed numbers. */
        Pair(UUID one, UUID other) {
            var inOrder = one.toString().compareTo(other.toString()) < 0;
            this.one = inOrder ? one : other;
            this.other = inOrder ? other : one;
        }

        @Override
        public boolean equals(Object another) {
            return another instanceof Pair pair && Objects.equals(one, pair.one) && Objects.equals(other, pair.other);
        }

        @Override
        public int hashCode() {
            return Objects.hash(one, other);
        }
    }
}
