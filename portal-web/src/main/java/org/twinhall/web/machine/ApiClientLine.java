package org.twinhall.web.machine;

import java.io.Serializable;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.twinhall.domain.machine.ApiClient;
import org.twinhall.domain.machine.Scope;
import org.twinhall.web.api.WordOf;

/**
 * A program in a list.
 *
 * @param clientId what it calls itself
 * @param scopes   what it may do, each in a word
 * @param endsOn   its last day
 * @param state    WORKS, EXPIRED or ENDED
 * @param usedAt   null if it never did anything
 */
public record ApiClientLine(
        @Schema(format = "uuid") String id,
        String name,
        String clientId,
        @WordOf(value = Scope.class, published = true) List<String> scopes,
        LocalDate endsOn,
        @WordOf(ApiClient.State.class) String state,
        Instant madeAt,
        @Schema(nullable = true) Instant usedAt)
        implements Serializable {

    static ApiClientLine of(ApiClient client, LocalDate today) {
        return new ApiClientLine(
                client.id().toString(),
                client.name(),
                client.clientId(),
                client.scopes().stream().map(Scope::word).toList(),
                client.endsOn(),
                client.state(today).name(),
                client.madeAt(),
                client.usedAt().orElse(null));
    }

    /** Of its state. */
    public String tone() {
        return switch (state) {
            case "WORKS" -> "good";
            case "EXPIRED" -> "warn";
            default -> "quiet";
        };
    }
}
