package org.twinhall.domain.webhook;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

/**
 * An address that is told of what happens to a government's records. Its secrets are not here: the database takes them and shows them to
 * the carrier alone.
 */
@Entity
public class Webhook {
    @Id
    private UUID id;

    @Column(name = "government_id", insertable = false, updatable = false)
    private UUID governmentId;

    @Column(insertable = false, updatable = false)
    private String address;

    @Column(insertable = false, updatable = false)
    private String about;

    @Column(insertable = false, updatable = false)
    private String subjects;

    @Column(name = "made_at", insertable = false, updatable = false)
    private Instant madeAt;

    @Column(name = "paused_at")
    private Instant pausedAt;

    @Column(name = "ended_at")
    private Instant endedAt;

    @Column(name = "given_up")
    private int givenUp;

    protected Webhook() {}

    void pause() {
        pausedAt = Instant.now();
    }

    void resume() {
        pausedAt = null;
        givenUp = 0;
    }

    void end() {
        endedAt = Instant.now();
    }

    /** What becomes of what happens. */
    public State state() {
        if (endedAt != null) {
            return State.ENDED;
        }
        if (pausedAt == null) {
            return State.WORKS;
        }
        return givenUp > 0 ? State.RESTS : State.PAUSED;
    }

    /** What can become of it. */
    public enum State {
        WORKS,
        /** Somebody wanted it so. */
        PAUSED,
        /** Too much was given up: its receiver does not answer. */
        RESTS,
        ENDED
    }

    public UUID id() {
        return id;
    }

    public UUID governmentId() {
        return governmentId;
    }

    /** Where it is told. */
    public String address() {
        return address;
    }

    /** What it is for. */
    public String about() {
        return about;
    }

    /** Of what it is told, of {@link WebhookDetails#SUBJECTS}. */
    public List<String> subjects() {
        return List.of(subjects.split(" "));
    }

    public Instant madeAt() {
        return madeAt;
    }
}
