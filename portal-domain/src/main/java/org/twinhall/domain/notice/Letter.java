package org.twinhall.domain.notice;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.time.Instant;
import java.util.Objects;
import java.util.UUID;
import org.twinhall.domain.people.KeptFor;
import org.twinhall.domain.people.PersonalData;

/** A mail that is to be sent. It is written in the transaction of the deed that it tells of, and gone once it is sent. */
@Entity
public class Letter {
    /** In characters; names can be long. */
    private static final int LONGEST_SUBJECT = 300;

    @Id
    private UUID id;

    @PersonalData(purpose = "Where the mail goes", keptFor = KeptFor.UNTIL_SENT)
    @Column(name = "to_address")
    private String to;

    private String language;
    private String subject;

    @PersonalData(purpose = "What the mail says", keptFor = KeptFor.UNTIL_SENT)
    private String words;

    @Column(name = "due_at")
    private Instant dueAt;

    private int tries;

    protected Letter() {}

    /**
     * A letter that is due at once.
     *
     * @param to       e-mail address
     * @param language tag of the language of its words
     * @param words    plain text
     */
    public Letter(String to, String language, String subject, String words) {
        this.id = UUID.randomUUID();
        this.to = Objects.requireNonNull(to, "to");
        this.language = Objects.requireNonNull(language, "language");
        this.subject = subject.length() > LONGEST_SUBJECT ? subject.substring(0, LONGEST_SUBJECT - 1) + "…" : subject;
        this.words = Objects.requireNonNull(words, "words");
        this.dueAt = Instant.now();
    }

    public UUID id() {
        return id;
    }

    public String to() {
        return to;
    }

    public String language() {
        return language;
    }

    public String subject() {
        return subject;
    }

    public String words() {
        return words;
    }

    /** How often it was handed out to be sent. */
    public int tries() {
        return tries;
    }
}
