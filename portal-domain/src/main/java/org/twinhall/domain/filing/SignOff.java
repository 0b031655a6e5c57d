package org.twinhall.domain.filing;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.twinhall.domain.people.KeptFor;
import org.twinhall.domain.people.Person;
import org.twinhall.domain.people.PersonalData;
import org.twinhall.domain.people.Seat;

/** That a party takes the text of a draft for settled, in the words it had then. */
@Entity
@Table(name = "sign_off")
public class SignOff {
    @Id
    private UUID id;

    @Column(name = "draft_id")
    private UUID draftId;

    @Column(name = "government_id")
    private UUID governmentId;

    @Column(name = "text_hash")
    private String textHash;

    @PersonalData(purpose = "Tells who signed the text off, under a pseudonym", keptFor = KeptFor.WITH_THE_RECORD)
    @ManyToOne(optional = false)
    @JoinColumn(name = "given_by")
    private Person givenBy;

    @Column(name = "given_at")
    private Instant givenAt;

    @Column(name = "taken_back_at")
    private Instant takenBackAt;

    protected SignOff() {}

    SignOff(UUID draftId, String textHash, Person person, Seat by, Instant at) {
        this.id = UUID.randomUUID();
        this.draftId = draftId;
        this.governmentId = by.governmentId();
        this.textHash = textHash;
        this.givenBy = person;
        this.givenAt = at;
    }

    /** The one of that government that was not taken back, among all of a draft. */
    static Optional<SignOff> standing(List<SignOff> given, UUID governmentId) {
        return given.stream()
                .filter(each -> each.takenBackAt == null && each.governmentId.equals(governmentId))
                .findFirst();
    }

    void takeBack(Instant at) {
        takenBackAt = at;
    }

    /** Whether it is about the text of that hash. */
    boolean isAbout(String hash) {
        return textHash.equals(hash);
    }

    public Person givenBy() {
        return givenBy;
    }

    public Instant givenAt() {
        return givenAt;
    }
}
