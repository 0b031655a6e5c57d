package org.twinhall.journey;

import com.microsoft.playwright.APIRequestContext;
import com.microsoft.playwright.options.FormData;
import com.microsoft.playwright.options.RequestOptions;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Properties;

/** The running portal's Keycloak, as somebody sees it who looks after the accounts there and not on the portal's pages. */
final class Realm {
    private final APIRequestContext api;
    private final String address;
    private final String token;

    /** @param data the folder of the portal's data, where the launcher keeps ports and secrets */
    Realm(APIRequestContext api, Path data) {
        this.api = api;
        var keycloak = "http://localhost:" + kept(data, "ports", "keycloak");
        this.address = keycloak + "/admin/realms/twinhall";
        this.token = token(keycloak, kept(data, "secrets", "portal-admin"));
    }

    private static String kept(Path data, String file, String name) {
        try (var lines = Files.newBufferedReader(data.resolve(file + ".properties"))) {
            var kept = new Properties();
            kept.load(lines);
            return kept.getProperty(name);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private String token(String keycloak, String secret) {
        var answer = api.post(
                keycloak + "/realms/twinhall/protocol/openid-connect/token",
                RequestOptions.create()
                        .setForm(FormData.create()
                                .set("grant_type", "client_credentials")
                                .set("client_id", "portal-admin")
                                .set("client_secret", secret)));
        try (var reader = Json.createReader(new StringReader(answer.text()))) {
            return reader.readObject().getString("access_token");
        }
    }

    /** Closes an account, or opens it again. */
    void open(String account, boolean isOpen) {
        var found = api.get(address + "/users?exact=true&username=" + account, as());
        try (var reader = Json.createReader(new StringReader(found.text()))) {
            var id = reader.readArray().getValuesAs(JsonObject.class).get(0).getString("id");
            var answer = api.put(address + "/users/" + id, as().setData(Map.of("enabled", isOpen)));
            if (!answer.ok()) throw new IllegalStateException(answer.text());
        }
    }

    /** Makes an account that may sign in with the demonstration's password and is of no government. */
    void account(String account, String first, String last) {
        var answer = api.post(
                address + "/users",
                as().setData(Map.of(
                        "username",
                        account,
                        "email",
                        account + "@nowhere.example",
                        "emailVerified",
                        true,
                        "firstName",
                        first,
                        "lastName",
                        last,
                        "enabled",
                        true,
                        "credentials",
                        List.of(Map.of("type", "password", "value", Visit.PASSWORD, "temporary", false)))));
        if (!answer.ok() && answer.status() != 409) throw new IllegalStateException(answer.text());
    }

    /** Whether there is an account of that name. */
    boolean knows(String account) {
        return !api.get(address + "/users?exact=true&username=" + account, as())
                .text()
                .equals("[]");
    }

    private RequestOptions as() {
        return RequestOptions.create().setHeader("Authorization", "Bearer " + token);
    }
}
