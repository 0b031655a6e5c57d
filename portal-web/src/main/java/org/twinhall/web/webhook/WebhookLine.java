package org.twinhall.web.webhook;

import java.io.Serializable;
import java.time.Instant;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.twinhall.domain.webhook.Webhook;
import org.twinhall.web.api.WordOf;

/**
 * An address in a list.
 *
 * @param subjects of what it is told
 * @param state    WORKS, PAUSED, RESTS or ENDED
 */
public record WebhookLine(
        @Schema(format = "uuid") String id,
        String address,
        String about,
        @Schema(enumeration = {"drafts", "plans", "calls", "government"}) List<String> subjects,
        @WordOf(Webhook.State.class) String state,
        Instant madeAt)
        implements Serializable {

    static WebhookLine of(Webhook webhook) {
        return new WebhookLine(
                webhook.id().toString(),
                webhook.address(),
                webhook.about(),
                webhook.subjects(),
                webhook.state().name(),
                webhook.madeAt());
    }

    /** Of its state. */
    public String tone() {
        return switch (state) {
            case "WORKS" -> "good";
            case "RESTS" -> "bad";
            case "PAUSED" -> "warn";
            default -> "quiet";
        };
    }
}
