package org.twinhall.domain.document;

import jakarta.persistence.Basic;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import java.time.Instant;
import java.util.UUID;
import org.twinhall.domain.people.KeptFor;
import org.twinhall.domain.people.Person;
import org.twinhall.domain.people.PersonalData;
import org.twinhall.domain.people.Seat;
import org.twinhall.domain.shared.InvalidInput;
import org.twinhall.domain.shared.Sha256;

/** A file that belongs to a record. It never changes; another file is another document. */
@Entity
public class Document {
    /** The largest file taken, in bytes: 15 MB. */
    public static final int LARGEST = 15 * 1024 * 1024;

    @Id
    private UUID id;

    @Column(name = "record_id")
    private UUID recordId;

    @Column(name = "government_id")
    private UUID governmentId;

    @PersonalData(purpose = "The file's own name, which may hold one of a person", keptFor = KeptFor.WITH_THE_FILE)
    private String name;

    @Column(name = "media_type")
    private String mediaType;

    private int size;
    private String sha256;

    @Column(name = "added_at")
    private Instant addedAt;

    @PersonalData(purpose = "Tells who added it, under a pseudonym", keptFor = KeptFor.WITH_THE_RECORD)
    @ManyToOne(optional = false)
    @JoinColumn(name = "added_by")
    private Person addedBy;

    @Basic(fetch = FetchType.LAZY)
    private byte[] content;

    protected Document() {}

    /**
     * A new file of a record.
     *
     * @param person who adds it, in the seat {@code by}
     * @param mediaType as found by looking into the file, never as the sender says
     * @throws InvalidInput if it is empty or larger than {@link #LARGEST}
     */
    public Document(UUID recordId, String name, String mediaType, byte[] content, Person person, Seat by, Instant at) {
        if (content.length == 0) {
            throw new InvalidInput("file", "empty-file");
        }
        if (content.length > LARGEST) {
            throw new InvalidInput("file", "file-too-large", "15");
        }
        this.id = UUID.randomUUID();
        this.recordId = recordId;
        this.governmentId = by.governmentId();
        this.name = plainName(name);
        this.mediaType = mediaType;
        this.size = content.length;
        this.sha256 = Sha256.of(content);
        this.addedAt = at;
        this.addedBy = person;
        this.content = content.clone();
    }

    private static String plainName(String name) {
        var last =
                name.replaceAll("^.*[/\\\\]", "").replaceAll("\\p{Cntrl}", "").strip();
        if (last.isEmpty()) {
            return "document";
        }
        return last.length() > 120 ? last.substring(last.length() - 120) : last;
    }

    public UUID id() {
        return id;
    }

    public UUID recordId() {
        return recordId;
    }

    public String name() {
        return name;
    }

    public String mediaType() {
        return mediaType;
    }

    /** In bytes. */
    public int size() {
        return size;
    }

    public String sha256() {
        return sha256;
    }

    public Instant addedAt() {
        return addedAt;
    }

    public Person addedBy() {
        return addedBy;
    }

    public byte[] content() {
        return content.clone();
    }
}
