package org.twinhall.domain.network;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.MapKey;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.twinhall.domain.people.KeptFor;
import org.twinhall.domain.people.Person;
import org.twinhall.domain.people.PersonalData;
import org.twinhall.domain.shared.DeedRefused;
import org.twinhall.domain.shared.InvalidInput.Violation;

/**
 * A call that a network's secretariat makes to cities. A draft is the secretariat's own; published it is everybody's and is not
 * reworded any more: cities rely on what they read.
 */
@Entity
@Table(name = "network_call")
public class Call {
    @Id
    private UUID id;

    @Version
    private long revision;

    @Column(name = "network_id")
    private String networkId;

    private String family;

    @Column(name = "opens_at")
    private Instant opens;

    @Column(name = "closes_at")
    private Instant closes;

    @Column(name = "time_zone")
    private String timeZone;

    @Column(name = "published_at")
    private Instant publishedAt;

    // The public does not see who it was: for them it is null.
    @PersonalData(
            purpose = "Tells the secretariat who published the call, under a pseudonym",
            keptFor = KeptFor.WITH_THE_RECORD)
    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "published_by")
    private Person publishedBy;

    @Column(name = "withdrawn_at")
    private Instant withdrawnAt;

    private boolean demonstration;

    // Read at once: later, outside its transaction, row-level security would show no words.
    @ElementCollection(fetch = FetchType.EAGER)
    @CollectionTable(name = "network_call_words", joinColumns = @JoinColumn(name = "call_id"))
    @MapKey(name = "language")
    private Map<String, CallWords> words = new HashMap<>();

    /** Counts every revision, because a change in the map alone does not raise the record's own. */
    @Column(name = "rewordings")
    private int rewordings;

    protected Call() {}

    /** A draft of a call of that network, made up or not. */
    static Call draft(String networkId, CallDetails details, boolean demonstration) {
        var call = new Call();
        call.id = UUID.randomUUID();
        call.networkId = Objects.requireNonNull(networkId, "networkId");
        call.demonstration = demonstration;
        call.take(details);
        return call;
    }

    /** Says it anew, as long as it is a draft. */
    public void revise(CallDetails details) {
        requireDraft();
        take(details);
        rewordings++;
    }

    private void take(CallDetails details) {
        details.requireSound();
        family = details.family();
        opens = details.opens();
        closes = details.closes();
        timeZone = details.zone().getId();
        words.clear();
        details.words().forEach((language, said) -> words.put(language, said.in(language)));
    }

    /**
     * Makes it public.
     *
     * @param by the person who answers for it
     * @throws org.twinhall.domain.shared.InvalidInput if it would already be closed, or a language lacks its title or summary
     */
    public void publish(Instant now, Person by) {
        requireDraft();
        var wrong = new ArrayList<Violation>();
        if (!closes.isAfter(now)) {
            wrong.add(CallDetails.violation("closes", "already-past"));
        }
        words.forEach((language, said) -> {
            if (!said.isComplete()) {
                wrong.add(
                        CallDetails.violation((said.title().isEmpty() ? "title-" : "summary-") + language, "required"));
            }
        });
        CallDetails.refuse(wrong);
        publishedAt = now;
        publishedBy = Objects.requireNonNull(by, "by");
    }

    /** Takes a published call back. Its page goes on saying so. */
    public void withdraw(Instant now) {
        if (publishedAt == null || withdrawnAt != null) {
            throw new DeedRefused("call-not-published");
        }
        withdrawnAt = now;
    }

    private void requireDraft() {
        if (publishedAt != null) {
            throw new DeedRefused("call-already-published");
        }
    }

    /** Where it stands at that moment. */
    public CallState stateAt(Instant now) {
        if (publishedAt == null) {
            return CallState.DRAFT;
        }
        if (withdrawnAt != null) {
            return CallState.WITHDRAWN;
        }
        if (now.isBefore(opens)) {
            return CallState.ANNOUNCED;
        }
        return now.isBefore(closes) ? CallState.OPEN : CallState.CLOSED;
    }

    public UUID id() {
        return id;
    }

    public long revision() {
        return revision;
    }

    /** The network whose secretariat makes it. */
    public String networkId() {
        return networkId;
    }

    /** Code of the family whose rules it has. */
    public String family() {
        return family;
    }

    /** The first moment at which it is open. */
    public Instant opens() {
        return opens;
    }

    /** The first moment at which it is too late. */
    public Instant closes() {
        return closes;
    }

    /** The zone in which the secretariat means its times. */
    public ZoneId zone() {
        return ZoneId.of(timeZone);
    }

    public Optional<Instant> publishedAt() {
        return Optional.ofNullable(publishedAt);
    }

    /** Who published it; not for the public. */
    public Optional<Person> publishedBy() {
        return Optional.ofNullable(publishedBy);
    }

    public Optional<Instant> withdrawnAt() {
        return Optional.ofNullable(withdrawnAt);
    }

    /** Whether it is made up. */
    public boolean isDemonstration() {
        return demonstration;
    }

    /** What it says, by language; never empty. */
    public Map<String, CallWords> words() {
        return Map.copyOf(words);
    }
}
