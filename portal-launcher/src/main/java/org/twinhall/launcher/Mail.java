package org.twinhall.launcher;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.util.Map;

/**
 * The server that takes our mail: the operator's relay, or in development our own catcher.
 *
 * @param host where it listens
 * @param port where it listens; spoken to without login and without encryption of our own asking
 * @param from the sender's address
 */
record Mail(String host, int port, String from) {

    /** What the portal reads. */
    Map<String, String> environment() {
        return Map.of(
                "TWINHALL_SMTP_HOST", host, "TWINHALL_SMTP_PORT", String.valueOf(port), "TWINHALL_SMTP_FROM", from);
    }

    /** What Keycloak's realm keeps; all values are texts there. */
    JsonObject forKeycloak() {
        return Json.createObjectBuilder()
                .add("host", host)
                .add("port", String.valueOf(port))
                .add("from", from)
                .add("fromDisplayName", "Twinhall")
                .build();
    }
}
