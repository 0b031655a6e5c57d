package org.twinhall.journey;

import com.microsoft.playwright.APIRequestContext;
import com.microsoft.playwright.options.FormData;
import com.microsoft.playwright.options.RequestOptions;
import jakarta.json.Json;
import jakarta.json.JsonNumber;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
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
        change(account, Map.of("enabled", isOpen));
    }

    /** Gives an account another address, as its owner could before only administrators did. */
    void move(String account, String email, boolean isVerified) {
        change(account, Map.of("email", email, "emailVerified", isVerified));
    }

    /** Takes an account out of a government. */
    void takeOut(String account, String government) {
        var found = first("/organizations?q=alias:" + government).getString("id");
        var answer = api.delete(address + "/organizations/" + found + "/members/" + idOf(account), as());
        if (!answer.ok()) throw new IllegalStateException(answer.text());
    }

    private void change(String account, Map<String, Object> changes) {
        var place = address + "/users/" + idOf(account);
        Map<String, Object> whole = new HashMap<>();
        object(api.get(place, as()).text()).forEach((name, value) -> whole.put(name, plain(value)));
        whole.putAll(changes);
        var answer = api.put(place, as().setData(whole));
        if (!answer.ok()) throw new IllegalStateException(answer.text());
    }

    private static Object plain(JsonValue value) {
        return switch (value.getValueType()) {
            case TRUE -> true;
            case FALSE -> false;
            case STRING -> ((JsonString) value).getString();
            case NUMBER -> ((JsonNumber) value).longValue();
            case ARRAY -> value.asJsonArray().stream().map(Realm::plain).toList();
            case OBJECT -> {
                Map<String, Object> inner = new HashMap<>();
                value.asJsonObject().forEach((name, part) -> inner.put(name, plain(part)));
                yield inner;
            }
            case NULL -> null;
        };
    }

    /** The subject of an account. */
    String idOf(String account) {
        return first("/users?exact=true&username=" + account).getString("id");
    }

    private JsonObject first(String question) {
        try (var reader = Json.createReader(
                new StringReader(api.get(address + question, as()).text()))) {
            return reader.readArray().getJsonObject(0);
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

    private static JsonObject object(String text) {
        try (var reader = Json.createReader(new StringReader(text))) {
            return reader.readObject();
        }
    }

    /** What a person is answered who would change their own address; the status. */
    int changeOwnAddress(String token, String username, String email) {
        return api.post(
                        address.replace("/admin/", "/") + "/account/",
                        RequestOptions.create()
                                .setHeader("Authorization", "Bearer " + token)
                                .setHeader("Accept", "application/json")
                                .setData(Map.of(
                                        "username", username, "firstName", "A", "lastName", "B", "email", email)))
                .status();
    }

    /** The address of an account. */
    String addressOf(String account) {
        return first("/users?exact=true&username=" + account).getString("email");
    }

    private RequestOptions as() {
        return RequestOptions.create().setHeader("Authorization", "Bearer " + token);
    }
}
