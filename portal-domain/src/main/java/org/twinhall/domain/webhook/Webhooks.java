package org.twinhall.domain.webhook;

import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** The addresses of the seat's government, and what was sent to them. */
public interface Webhooks {

    /** The latest first. */
    List<Webhook> own();

    Optional<Webhook> find(UUID id);

    /** Puts one on record; the secret is never read back. */
    Webhook add(UUID governmentId, WebhookDetails details, String secret);

    /** Another secret; the former one counts beside it for a day. */
    void renew(UUID id, String secret);

    /** What was sent to it, or waits, the latest first. */
    List<WebhookDelivery> deliveries(UUID id);

    Optional<WebhookDelivery> delivery(UUID id);

    void add(WebhookDelivery delivery);
}
