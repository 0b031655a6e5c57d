package org.twinhall.domain.discussion;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.util.UUID;
import org.twinhall.domain.people.KeptFor;
import org.twinhall.domain.people.Person;
import org.twinhall.domain.people.PersonalData;

/** That a comment calls for somebody's attention. {@link Comments#call} makes it. */
@Entity
@Table(name = "draft_comment_call")
public class CommentCall {
    @Id
    private UUID id;

    @ManyToOne(optional = false)
    @JoinColumn(name = "comment_id")
    private Comment comment;

    @PersonalData(
            purpose = "Tells the partners whose attention a comment calls for, under a pseudonym",
            keptFor = KeptFor.WITH_THE_RECORD)
    @ManyToOne(optional = false)
    @JoinColumn(name = "person")
    private Person person;

    protected CommentCall() {}

    Comment comment() {
        return comment;
    }

    Person person() {
        return person;
    }
}
