package org.twinhall.journey;

import static org.assertj.core.api.Assertions.assertThat;
import static org.twinhall.journey.Visit.as;

import com.microsoft.playwright.APIRequestContext;
import com.microsoft.playwright.APIResponse;
import com.microsoft.playwright.options.FormData;
import com.microsoft.playwright.options.RequestOptions;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.io.StringReader;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;

/** A program that San Nicolás de los Garza made. */
final class Program {
    private static final String PROGRAMS = "/api/v1/t/mx-san-nicolas/api-clients";

    private final Visit visit;
    private final APIRequestContext window;
    private final JsonObject made;

    private Program(Visit visit, APIRequestContext window, JsonObject made) {
        this.visit = visit;
        this.window = window;
        this.made = made;
    }

    /**
     * The administrator makes one.
     *
     * @param scopes besides that it reads
     */
    static Program made(Visit visit, List<String> scopes) {
        var window = visit.visitor().request();
        var answer = window.post(
                visit.address(PROGRAMS),
                as(visit.token("admin.sannicolas"))
                        .setData(Map.of(
                                "name",
                                "A program for a test",
                                "scopes",
                                scopes,
                                "endsOn",
                                LocalDate.now(ZoneOffset.UTC).plusDays(2).toString())));
        assertThat(answer.status()).as(answer.text()).isEqualTo(201);
        return new Program(visit, window, json(answer));
    }

    String id() {
        return made.getString("id");
    }

    String secret() {
        return made.getString("secret");
    }

    /** A new token of the real Keycloak. */
    String token() {
        return json(asked()).getString("access_token");
    }

    /** What Keycloak answers when it asks for a token. */
    APIResponse asked() {
        return window.post(
                made.getString("tokenAddress"),
                RequestOptions.create()
                        .setForm(FormData.create()
                                .set("grant_type", "client_credentials")
                                .set("client_id", made.getString("clientId"))
                                .set("client_secret", secret())));
    }

    /** The administrator ends it. */
    void ended() {
        var answer = window.delete(visit.address(PROGRAMS + "/" + id()), as(visit.token("admin.sannicolas")));
        assertThat(answer.status()).as(answer.text()).isEqualTo(204);
    }

    private static JsonObject json(APIResponse answer) {
        assertThat(answer.ok()).as(answer.url() + " " + answer.text()).isTrue();
        try (var reader = Json.createReader(new StringReader(answer.text()))) {
            return reader.readObject();
        }
    }
}
