package org.twinhall.domain.machine;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/** A program that works for a government. Its account and its secret are kept where the accounts of people are. */
@Entity
@Table(name = "api_client")
public class ApiClient {
    @Id
    private UUID id;

    @Column(name = "government_id")
    private UUID governmentId;

    @Column(name = "client_id")
    private String clientId;

    @Column(name = "account_id")
    private String accountId;

    private String name;
    private String scopes;

    @Column(name = "made_at")
    private Instant madeAt;

    @Column(name = "ends_on")
    private LocalDate endsOn;

    @Column(name = "ended_at")
    private Instant endedAt;

    @Column(name = "used_at")
    private Instant usedAt;

    protected ApiClient() {}

    ApiClient(UUID governmentId, ApiClientDetails details, String clientId, String accountId) {
        this.id = UUID.randomUUID();
        this.governmentId = governmentId;
        this.clientId = clientId;
        this.accountId = accountId;
        this.name = details.name();
        this.scopes = details.scopes().stream().map(Scope::word).sorted().collect(Collectors.joining(" "));
        this.madeAt = Instant.now();
        this.endsOn = details.endsOn();
    }

    void end() {
        endedAt = Instant.now();
    }

    /**
     * What may be done with it.
     *
     * @param today in the government's zone
     */
    public State state(LocalDate today) {
        if (endedAt != null) {
            return State.ENDED;
        }
        return today.isAfter(endsOn) ? State.EXPIRED : State.WORKS;
    }

    /** What can become of it. */
    public enum State {
        WORKS,
        EXPIRED,
        ENDED
    }

    public UUID id() {
        return id;
    }

    public UUID governmentId() {
        return governmentId;
    }

    /** What it calls itself when it asks for a token. */
    public String clientId() {
        return clientId;
    }

    /** The subject of its tokens. */
    String accountId() {
        return accountId;
    }

    /** What it is for. */
    public String name() {
        return name;
    }

    public Set<Scope> scopes() {
        return scopes(scopes);
    }

    /** From words with spaces between. */
    static Set<Scope> scopes(String words) {
        return Arrays.stream(words.split(" "))
                .flatMap(word -> Scope.of(word).stream())
                .collect(Collectors.toCollection(() -> EnumSet.noneOf(Scope.class)));
    }

    public Instant madeAt() {
        return madeAt;
    }

    /** Its last day, in the government's zone. */
    public LocalDate endsOn() {
        return endsOn;
    }

    /** When it last did something, to the minute. */
    public Optional<Instant> usedAt() {
        return Optional.ofNullable(usedAt);
    }
}
