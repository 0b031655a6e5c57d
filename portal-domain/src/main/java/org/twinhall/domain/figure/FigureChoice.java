package org.twinhall.domain.figure;

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

/** That a figure is the one that counts among those that contradict it, and why. */
@Entity
@Table(name = "figure_choice")
public class FigureChoice {
    @Id
    private UUID id;

    @Column(name = "figure_id")
    private UUID figureId;

    private String because;

    @Column(name = "government_id")
    private UUID governmentId;

    @PersonalData(purpose = "Tells who chose what counts, under a pseudonym", keptFor = KeptFor.WITH_THE_RECORD)
    @ManyToOne(optional = false)
    @JoinColumn(name = "person")
    private Person person;

    @Column(name = "chosen_at")
    private Instant chosenAt;

    protected FigureChoice() {}

    FigureChoice(UUID figureId, String because, UUID governmentId, Person person, Instant at) {
        this.id = UUID.randomUUID();
        this.figureId = Objects.requireNonNull(figureId, "figureId");
        this.because = Typed.required("because", because, Figure.LONGEST);
        this.governmentId = Objects.requireNonNull(governmentId, "governmentId");
        this.person = Objects.requireNonNull(person, "person");
        this.chosenAt = Objects.requireNonNull(at, "at");
    }

    public UUID figureId() {
        return figureId;
    }

    /** Why, in words. */
    public String because() {
        return because;
    }

    public UUID governmentId() {
        return governmentId;
    }

    public Person person() {
        return person;
    }

    public Instant chosenAt() {
        return chosenAt;
    }
}
