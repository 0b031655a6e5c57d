package org.twinhall.web.webhook;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.twinhall.domain.webhook.Webhook;
import org.twinhall.domain.webhook.WebhookKeeping.Keyed;

/**
 * An address as whoever makes it or renews its secret is answered.
 *
 * @param secret that signs; never told again
 */
public record KeyedWebhookLine(
        UUID id,
        String address,
        String about,
        @Schema(enumeration = {"drafts", "plans", "calls", "government"}) List<String> subjects,
        Webhook.State state,
        Instant madeAt,
        String secret) {

    static KeyedWebhookLine of(Keyed keyed) {
        var webhook = keyed.webhook();
        return new KeyedWebhookLine(
                webhook.id(),
                webhook.address(),
                webhook.about(),
                webhook.subjects(),
                webhook.state(),
                webhook.madeAt(),
                keyed.secret());
    }
}
