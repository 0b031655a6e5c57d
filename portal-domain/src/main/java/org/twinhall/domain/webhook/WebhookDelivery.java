package org.twinhall.domain.webhook;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/** A message about one entry of a history, to one address. */
@Entity
@Table(name = "webhook_delivery")
public class WebhookDelivery {
    /** Nothing happened: it was sent to see whether it comes. */
    static final String TEST = "test";

    @Id
    private UUID id;

    @Column(name = "webhook_id", updatable = false)
    private UUID webhookId;

    @Column(name = "record_id", updatable = false)
    private UUID recordId;

    @Column(updatable = false)
    private String subject;

    @Column(updatable = false)
    private String deed;

    @Column(updatable = false)
    private int number;

    @Column(name = "happened_at", updatable = false)
    private Instant happenedAt;

    @Column(name = "due_at")
    private Instant dueAt;

    private int tries;
    private String state;

    @Column(updatable = false)
    private Integer answer;

    @Column(updatable = false)
    private String fault;

    protected WebhookDelivery() {}

    static WebhookDelivery test(Webhook webhook) {
        var delivery = new WebhookDelivery();
        delivery.id = UUID.randomUUID();
        delivery.webhookId = webhook.id();
        delivery.recordId = webhook.governmentId();
        delivery.subject = TEST;
        delivery.deed = TEST;
        delivery.happenedAt = Instant.now();
        delivery.again();
        return delivery;
    }

    /** It is sent once more, at once. */
    final void again() {
        dueAt = Instant.now();
        tries = 0;
        state = "WAITING";
    }

    public UUID id() {
        return id;
    }

    UUID webhookId() {
        return webhookId;
    }

    public UUID recordId() {
        return recordId;
    }

    /** The kind of record. */
    public String subject() {
        return subject;
    }

    /** What happened, as the history calls it. */
    public String deed() {
        return deed;
    }

    /** Of the entry in the record's history. */
    public int number() {
        return number;
    }

    public Instant happenedAt() {
        return happenedAt;
    }

    public int tries() {
        return tries;
    }

    /** WAITING, DELIVERED or GIVEN_UP. */
    public String state() {
        return state;
    }

    /** The status of the last answer. */
    public Optional<Integer> answer() {
        return Optional.ofNullable(answer);
    }

    /** Why the last try failed, in one word. */
    public Optional<String> fault() {
        return Optional.ofNullable(fault);
    }
}
