package org.twinhall.domain.discussion;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import java.time.Instant;
import java.util.Objects;
import java.util.UUID;
import org.twinhall.domain.people.KeptFor;
import org.twinhall.domain.people.Person;
import org.twinhall.domain.people.PersonalData;

/** That a comment calls for somebody's attention. {@link Comments#call} makes it. */
@Embeddable
public class Call {
    @PersonalData(
            purpose = "Tells the partners whose attention a comment calls for, under a pseudonym",
            keptFor = KeptFor.WITH_THE_RECORD)
    @ManyToOne(optional = false)
    @JoinColumn(name = "person")
    private Person person;

    @Column(name = "draft_id")
    private UUID draftId;

    @Column(name = "called_at")
    private Instant at;

    protected Call() {}

    Person person() {
        return person;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Call call && person.equals(call.person) && draftId.equals(call.draftId);
    }

    @Override
    public int hashCode() {
        return Objects.hash(person, draftId);
    }
}
