package org.twinhall.domain.webhook;

import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** The addresses of governments, and what was sent to them; each question names the government, and the database asks again. */
public interface Webhooks {

    /** Those of a government, the latest first. */
    List<Webhook> of(UUID governmentId);

    /** One of a government's. */
    Optional<Webhook> find(UUID governmentId, UUID id);

    /** Puts one on record; the secret is never read back. */
    Webhook add(UUID governmentId, WebhookDetails details, String secret);

    /** Another secret; the former one counts beside it for a day. */
    void renew(UUID id, String secret);

    /** It is called again at once, however often its receiver failed. */
    void wake(UUID id);

    /** What was sent to it, or waits, the latest first. */
    List<WebhookDelivery> deliveries(UUID id);

    Optional<WebhookDelivery> delivery(UUID id);

    void add(WebhookDelivery delivery);
}
