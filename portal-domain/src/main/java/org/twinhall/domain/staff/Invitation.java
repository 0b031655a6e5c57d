package org.twinhall.domain.staff;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Version;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.twinhall.domain.people.KeptFor;
import org.twinhall.domain.people.Person;
import org.twinhall.domain.people.PersonalData;
import org.twinhall.domain.people.Role;
import org.twinhall.domain.people.Seat;
import org.twinhall.domain.shared.DeedRefused;
import org.twinhall.domain.shared.NullableUuid;
import org.twinhall.domain.shared.Sha256;

/**
 * An invitation by e-mail: of a colleague to work for the government, of an administrator by the platform, or of a partner's person to one record and nothing else. It
 * counts once, for that address, until it ends. Who has the key has the mail; the portal keeps only the key's hash.
 */
@Entity
public class Invitation {
    /** How long an invitation can be accepted. */
    static final Duration VALID = Duration.ofDays(7);

    /** Letters about one invitation, those about its account too: nobody floods a mailbox by asking again. */
    static final int MOST_LETTERS = 6;

    @Id
    private UUID id;

    @Version
    private long revision;

    @Column(name = "inviter_id")
    private UUID inviterId;

    @Column(name = "government_id")
    private UUID governmentId;

    @Column(name = "record_id")
    @jakarta.persistence.Convert(converter = NullableUuid.class)
    private UUID recordId;

    @Column(name = "tie_id")
    @jakarta.persistence.Convert(converter = NullableUuid.class)
    private UUID tieId;

    @PersonalData(
            purpose = "Reaches whom it invites, and tells who may accept it",
            keptFor = KeptFor.AFTER_AN_INVITATION)
    private String email;

    @PersonalData(purpose = "Addresses whom it invites", keptFor = KeptFor.AFTER_AN_INVITATION)
    private String name;

    private String language;
    private String roles;

    @PersonalData(
            purpose = "Tells the invited person who invites them, under a pseudonym",
            keptFor = KeptFor.AFTER_AN_INVITATION)
    @ManyToOne(optional = false)
    @JoinColumn(name = "invited_by")
    private Person invitedBy;

    @Column(name = "invited_at")
    private Instant invitedAt;

    @Column(name = "ends_at")
    private Instant endsAt;

    @Column(name = "key_hash")
    private String keyHash;

    @PersonalData(purpose = "Tells that it was accepted, by the account", keptFor = KeptFor.AFTER_AN_INVITATION)
    @Column(name = "accepted_by")
    private String acceptedBy;

    @Column(name = "closed_at")
    private Instant closedAt;

    private boolean declined;
    private int letters = 1;

    protected Invitation() {}

    /** Invites a colleague to work for the seat's government in these roles. */
    static Invitation ofColleague(Seat by, Person person, Invitee invitee, Set<Role> roles, String key) {
        return new Invitation(by, person, by.governmentId(), null, null, invitee, roles, key);
    }

    /** Invites somebody, in the seat of the platform, to administer another government. */
    static Invitation ofAdministrator(Seat by, Person person, UUID government, Invitee invitee, String key) {
        return new Invitation(by, person, government, null, null, invitee, Set.of(Role.GOVERNMENT_ADMINISTRATOR), key);
    }

    /**
     * Invites somebody of a partner to one record.
     *
     * @param tie the tie between the parties, which is needed to see who they are; may be null
     */
    static Invitation ofGuest(
            Seat by, Person person, UUID partner, UUID record, UUID tie, Invitee invitee, String key) {
        return new Invitation(by, person, partner, record, tie, invitee, Set.of(Role.EDITOR), key);
    }

    private Invitation(
            Seat by,
            Person person,
            UUID government,
            UUID record,
            UUID tie,
            Invitee invitee,
            Set<Role> roles,
            String key) {
        this.id = UUID.randomUUID();
        this.inviterId = by.governmentId();
        this.governmentId = government;
        this.recordId = record;
        this.tieId = tie;
        this.email = invitee.email();
        this.name = invitee.name();
        this.language = invitee.language();
        this.roles = roles.stream().map(Role::realmRole).sorted().collect(Collectors.joining(" "));
        send(person, key);
    }

    /** It is sent by that person, a first time or again with another key; the one before counts no more. */
    final void send(Person by, String key) {
        invitedBy = by;
        invitedAt = Instant.now();
        endsAt = invitedAt.plus(VALID);
        keyHash = Sha256.of(key);
    }

    void accept(String personId) {
        acceptedBy = personId;
        closedAt = Instant.now();
    }

    /**
     * Counts one more letter to the invited person.
     *
     * @throws DeedRefused of reason {@code too-many-letters} if they got enough
     */
    void countLetter() {
        if (letters >= MOST_LETTERS) {
            throw new DeedRefused("too-many-letters", String.valueOf(MOST_LETTERS));
        }
        letters++;
    }

    /**
     * Refuses what was answered or withdrawn.
     *
     * @throws DeedRefused that says which
     */
    void requireUnanswered() {
        switch (state(Instant.now())) {
            case ACCEPTED -> throw new DeedRefused("invitation-accepted");
            case DECLINED -> throw new DeedRefused("invitation-declined");
            case WITHDRAWN -> throw new DeedRefused("invitation-withdrawn");
            case OPEN, EXPIRED -> {}
        }
    }

    void decline() {
        declined = true;
        closedAt = Instant.now();
    }

    void withdraw() {
        closedAt = Instant.now();
    }

    /** What became of it. */
    public State state(Instant now) {
        if (acceptedBy != null) {
            return State.ACCEPTED;
        }
        if (closedAt != null) {
            return declined ? State.DECLINED : State.WITHDRAWN;
        }
        return now.isBefore(endsAt) ? State.OPEN : State.EXPIRED;
    }

    /** What can become of an invitation. */
    public enum State {
        OPEN,
        ACCEPTED,
        DECLINED,
        WITHDRAWN,
        EXPIRED
    }

    public UUID id() {
        return id;
    }

    /** The government that invites. */
    public UUID inviterId() {
        return inviterId;
    }

    /** The government to work for: the inviting one, the partner, or the one to administer. */
    public UUID governmentId() {
        return governmentId;
    }

    /** Whether the platform invites to administer another government. */
    public boolean isOfAdministrator() {
        return recordId == null && !inviterId.equals(governmentId);
    }

    /** The record in whose history it stands. */
    UUID historyId() {
        return recordId == null ? governmentId : recordId;
    }

    /** The one record; empty for a colleague. */
    public Optional<UUID> recordId() {
        return Optional.ofNullable(recordId);
    }

    Optional<UUID> tieId() {
        return Optional.ofNullable(tieId);
    }

    public String email() {
        return email;
    }

    /** As the inviter wrote it. */
    public String name() {
        return name;
    }

    /** Tag of the language to write in. */
    public String language() {
        return language;
    }

    public Set<Role> roles() {
        return Arrays.stream(roles.split(" "))
                .flatMap(role -> Role.ofRealm(role).stream())
                .collect(Collectors.toCollection(() -> EnumSet.noneOf(Role.class)));
    }

    /** Who sent it last. */
    public Person invitedBy() {
        return invitedBy;
    }

    public Instant invitedAt() {
        return invitedAt;
    }

    /** Until when it can be accepted. */
    public Instant endsAt() {
        return endsAt;
    }
}
