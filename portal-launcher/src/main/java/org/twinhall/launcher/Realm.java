package org.twinhall.launcher;

import jakarta.json.Json;
import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import jakarta.json.JsonValue;
import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * The realm file: the one place where governments, roles, clients and demonstration persons are written down. What
 * differs from machine to machine stands in it as <code>${NAME}</code>, which Keycloak itself fills at import.
 */
record Realm(JsonObject json) {
    private static final String OPERATOR = "platform";

    /**
     * A demonstration person.
     *
     * @param username   what is typed at sign-in
     * @param password   what is typed after it
     * @param groups     the groups in the government, for example {@code editors}; empty for a person of nowhere
     * @param government the government's name, or an empty text
     * @param totp       the second factor; empty for whom a password is enough
     */
    record Account(String username, String password, List<String> groups, String government, Optional<Totp> totp) {}

    /** The realm file of this installation. */
    static Realm of(Settings settings) {
        return read(settings.installation().resolve("keycloak/realm/twinhall-realm.json"));
    }

    static Realm read(Path file) {
        try (var reader = Json.createReader(Files.newBufferedReader(file))) {
            return new Realm(reader.readObject());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The roles, each with its name and what it is for. */
    List<JsonObject> roles() {
        return objects(json.getJsonObject("roles").getJsonArray("realm"));
    }

    List<Account> accounts() {
        return objects(json.getJsonArray("users")).stream()
                .filter(Realm::isPerson)
                .map(this::account)
                .toList();
    }

    /** @throws Refusal naming the accounts there are */
    Account account(String username) {
        var accounts = accounts();
        return accounts.stream()
                .filter(account -> account.username().equals(username))
                .findFirst()
                .orElseThrow(() -> new Refusal("There is no demonstration account \"" + username + "\"; there are "
                        + accounts.stream().map(Account::username).collect(Collectors.joining(", ")) + "."));
    }

    /** The same realm with nobody in it, no government but the operator's, and no tokens for passwords. */
    Realm forProduction() {
        var users = Json.createArrayBuilder();
        objects(json.getJsonArray("users")).stream()
                .filter(user -> !isPerson(user))
                .forEach(users::add);
        var organizations = Json.createArrayBuilder();
        objects(json.getJsonArray("organizations")).stream()
                .filter(organization -> organization.getString("alias").equals(OPERATOR))
                .map(organization -> Json.createObjectBuilder(organization)
                        .add("members", JsonValue.EMPTY_JSON_ARRAY)
                        .build())
                .forEach(organizations::add);
        var clients = Json.createArrayBuilder();
        objects(json.getJsonArray("clients")).stream()
                .map(client -> Json.createObjectBuilder(client)
                        .add("directAccessGrantsEnabled", false)
                        .build())
                .forEach(clients::add);
        return new Realm(Json.createObjectBuilder(json)
                .add("users", users)
                .add("organizations", organizations)
                .add("clients", clients)
                .build());
    }

    void write(Path file) {
        try {
            Files.createDirectories(file.getParent());
            Files.writeString(file, json.toString());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Account account(JsonObject user) {
        var username = user.getString("username");
        var password = credential(user, "password").orElseThrow().getString("value");
        var totp = credential(user, "otp").map(Realm::totp);
        for (var organization : objects(json.getJsonArray("organizations"))) {
            for (var member : objects(organization.getJsonArray("members"))) {
                if (member.getString("username").equals(username)) {
                    var groups = new ArrayList<String>();
                    for (var group : objects(organization.getJsonArray("groups"))) {
                        if (member.getJsonArray("groups").contains(group.get("id")))
                            groups.add(group.getString("name"));
                    }
                    return new Account(username, password, groups, organization.getString("name"), totp);
                }
            }
        }
        return new Account(username, password, List.of(), "", totp);
    }

    private static Optional<JsonObject> credential(JsonObject user, String type) {
        return objects(user.getJsonArray("credentials")).stream()
                .filter(credential -> credential.getString("type").equals(type))
                .findFirst();
    }

    /** Keycloak keeps JSON in a text here. */
    private static Totp totp(JsonObject credential) {
        try (var reader = Json.createReader(new StringReader(credential.getString("secretData")))) {
            return new Totp(reader.readObject().getString("value"));
        }
    }

    private static boolean isPerson(JsonObject user) {
        return !user.containsKey("serviceAccountClientId");
    }

    private static List<JsonObject> objects(JsonArray array) {
        return array == null ? List.of() : array.getValuesAs(JsonObject.class);
    }
}
