package org.twinhall.domain.filing;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.OrderColumn;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.twinhall.domain.people.KeptFor;
import org.twinhall.domain.people.Person;
import org.twinhall.domain.people.PersonalData;

/** That a draft was signed: where, when, by whom, and the scan of the signed original. */
@Entity
public class Signature {
    @Id
    @Column(name = "draft_id")
    private UUID draftId;

    private String place;

    @Column(name = "signed_on")
    private LocalDate on;

    @Column(name = "text_hash")
    private String textHash;

    @Column(name = "scan_id")
    private UUID scan;

    @PersonalData(
            purpose = "Tells who put the signature on record, under a pseudonym",
            keptFor = KeptFor.WITH_THE_RECORD)
    @ManyToOne(optional = false)
    @JoinColumn(name = "recorded_by")
    private Person recordedBy;

    @Column(name = "recorded_at")
    private Instant recordedAt;

    @ElementCollection
    @CollectionTable(name = "signatory", joinColumns = @JoinColumn(name = "draft_id"))
    @OrderColumn(name = "place")
    private List<Signatory> signatories = new ArrayList<>();

    protected Signature() {}

    Signature(UUID draftId, String textHash, SignatureDetails details, UUID scan, Person by, Instant at) {
        this.draftId = draftId;
        this.textHash = textHash;
        this.place = details.place();
        this.on = details.on();
        this.signatories.addAll(details.signatories());
        this.scan = scan;
        this.recordedBy = by;
        this.recordedAt = at;
    }

    public UUID draftId() {
        return draftId;
    }

    public String place() {
        return place;
    }

    public LocalDate on() {
        return on;
    }

    /** Hash of the text that was signed. */
    public String textHash() {
        return textHash;
    }

    public UUID scan() {
        return scan;
    }

    public Person recordedBy() {
        return recordedBy;
    }

    public Instant recordedAt() {
        return recordedAt;
    }

    /** In the order of the parties. */
    public List<Signatory> signatories() {
        return List.copyOf(signatories);
    }
}
