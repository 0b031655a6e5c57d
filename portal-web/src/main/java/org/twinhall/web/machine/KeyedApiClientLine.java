package org.twinhall.web.machine;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.twinhall.domain.machine.ApiClient;
import org.twinhall.domain.machine.ApiClientKeeping.Keyed;
import org.twinhall.domain.machine.Scope;
import org.twinhall.web.api.WordOf;

/**
 * A program as whoever makes it or renews its secret is answered.
 *
 * @param usedAt       null if it never did anything
 * @param secret       by which it gets its tokens; never told again
 * @param tokenAddress where it gets them
 */
public record KeyedApiClientLine(
        UUID id,
        String name,
        String clientId,
        @WordOf(value = Scope.class, published = true) List<String> scopes,
        LocalDate endsOn,
        ApiClient.State state,
        Instant madeAt,
        @Schema(nullable = true) Instant usedAt,
        String secret,
        String tokenAddress) {

    static KeyedApiClientLine of(Keyed keyed, LocalDate today) {
        var client = keyed.client();
        return new KeyedApiClientLine(
                client.id(),
                client.name(),
                client.clientId(),
                client.scopes().stream().map(Scope::word).toList(),
                client.endsOn(),
                client.state(today),
                client.madeAt(),
                client.usedAt().orElse(null),
                keyed.secret(),
                TokenAddress.value());
    }
}
