package org.twinhall.web.webhook;

import java.io.Serializable;
import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.twinhall.domain.webhook.WebhookDelivery;

/**
 * A message in a list.
 *
 * @param kind   of the record, or test
 * @param deed   as the history calls it
 * @param entry  of the record's history
 * @param state  WAITING, DELIVERED or GIVEN_UP
 * @param answer status of the last answer; null without one
 * @param fault  why the last try failed, in one word; null if it did not
 */
public record DeliveryLine(
        @Schema(format = "uuid") String id,
        @Schema(format = "uuid") String record,
        String kind,
        String deed,
        int entry,
        Instant happenedAt,
        @Schema(enumeration = {"WAITING", "DELIVERED", "GIVEN_UP"}) String state,
        int tries,
        @Schema(nullable = true) Integer answer,
        @Schema(nullable = true) String fault)
        implements Serializable {

    static DeliveryLine of(WebhookDelivery delivery) {
        return new DeliveryLine(
                delivery.id().toString(),
                delivery.recordId().toString(),
                delivery.subject(),
                delivery.deed(),
                delivery.number(),
                delivery.happenedAt(),
                delivery.state(),
                delivery.tries(),
                delivery.answer().orElse(null),
                delivery.fault().orElse(null));
    }

    /** Of its state. */
    public String tone() {
        return switch (state) {
            case "DELIVERED" -> "good";
            case "GIVEN_UP" -> "bad";
            default -> tries == 0 ? "quiet" : "warn";
        };
    }
}
