package org.twinhall.domain.history;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.twinhall.domain.people.KeptFor;
import org.twinhall.domain.people.PersonalData;

/** From where an entry was made. It stands beside the entry, which only commits to it, and goes when its time is over. */
@Entity
@Table(name = "history_origin")
class Origin {
    @Id
    @Column(name = "entry_id")
    private UUID entryId;

    @Column(name = "record_id")
    private UUID recordId;

    @PersonalData(purpose = "Finds what is to be forgotten, under a pseudonym", keptFor = KeptFor.HALF_A_YEAR)
    @Column(name = "person")
    private UUID person;

    @Column(name = "happened_at")
    private Instant happenedAt;

    @PersonalData(purpose = "Lets the address be held against the hash", keptFor = KeptFor.HALF_A_YEAR)
    private String salt;

    @PersonalData(purpose = "Tells the partners from where something was done", keptFor = KeptFor.HALF_A_YEAR)
    private String address;

    protected Origin() {}

    Origin(HistoryEntry entry, String salt, String address) {
        this.entryId = entry.id();
        this.recordId = entry.recordId();
        this.person = entry.person().id();
        this.happenedAt = entry.happenedAt();
        this.salt = salt;
        this.address = address;
    }

    UUID entryId() {
        return entryId;
    }

    String salt() {
        return salt;
    }

    String address() {
        return address;
    }

    /** What the entry must hold, if nobody touched either. */
    String commitment() {
        return Seal.commitment(salt, address);
    }
}
