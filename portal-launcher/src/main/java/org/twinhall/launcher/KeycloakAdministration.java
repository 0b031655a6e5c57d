package org.twinhall.launcher;

import jakarta.json.Json;
import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import jakarta.json.JsonStructure;
import java.io.IOException;
import java.io.StringReader;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** The few words the launcher has with Keycloak over HTTP. */
final class KeycloakAdministration {
    private static final Set<String> IDENTIFYING = Set.of("username", "email", "firstName", "lastName");

    private final HttpClient http = HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .connectTimeout(Duration.ofSeconds(5))
            .build();
    private final String address;

    /** @param address without a slash at its end, for example {@code http://localhost:18180} */
    KeycloakAdministration(String address) {
        this.address = address;
    }

    /**
     * Tells the realm what may be another at every start, and what the realm file says at the first import only: where
     * the portal is, to which people return, who takes its mail, and what people may change about their own accounts.
     *
     * @param mail empty: what the realm has is left as it is
     */
    void setSurroundings(String password, String publicUrl, Optional<Mail> mail) {
        var token = administratorToken(password);
        setPortalAddress(token, publicUrl);
        keepAddressesFromTheirOwners(token);
        mail.ifPresent(known -> setMail(token, known));
    }

    /** Makes the roles that a realm which was imported earlier has not yet; those that it has stay as they are. */
    void addRoles(String password, List<JsonObject> roles) {
        var token = administratorToken(password);
        var address = this.address + "/admin/realms/twinhall/roles";
        var known = ((JsonArray) send(request(address + "?max=1000").header("Authorization", "Bearer " + token), 200))
                .getValuesAs(JsonObject.class).stream()
                        .map(role -> role.getString("name"))
                        .collect(Collectors.toSet());
        roles.stream()
                .filter(role -> !known.contains(role.getString("name")))
                .forEach(role -> send(
                        request(address)
                                .header("Authorization", "Bearer " + token)
                                .header("Content-Type", "application/json")
                                .POST(BodyPublishers.ofString(role.toString())),
                        201));
    }

    private String administratorToken(String password) {
        return token(
                "master",
                Map.of(
                        "grant_type",
                        "password",
                        "client_id",
                        "admin-cli",
                        "username",
                        Keycloak.ADMINISTRATOR,
                        "password",
                        password));
    }

    private void setPortalAddress(String token, String publicUrl) {
        var clients = address + "/admin/realms/twinhall/clients";
        var client = ((JsonArray)
                        send(request(clients + "?clientId=portal-web").header("Authorization", "Bearer " + token), 200))
                .getJsonObject(0);
        var attributes = Json.createObjectBuilder(client.getJsonObject("attributes"))
                .add("post.logout.redirect.uris", publicUrl + "/*");
        var changed = Json.createObjectBuilder(client)
                .add(
                        "redirectUris",
                        Json.createArrayBuilder().add(publicUrl + "/callback").add(publicUrl + "/invitation*"))
                .add("rootUrl", publicUrl)
                .add("attributes", attributes)
                .build();
        send(
                request(clients + "/" + client.getString("id"))
                        .header("Authorization", "Bearer " + token)
                        .header("Content-Type", "application/json")
                        .PUT(BodyPublishers.ofString(changed.toString())),
                204);
    }

    /**
     * An invitation counts for an e-mail address, and a history is sealed with a name: whoever could change their own would take
     * another's. Realms that were made before the realm file said so learn it here.
     */
    private void keepAddressesFromTheirOwners(String token) {
        var profile = address + "/admin/realms/twinhall/users/profile";
        var known = (JsonObject) send(request(profile).header("Authorization", "Bearer " + token), 200);
        var attributes = Json.createArrayBuilder();
        known.getJsonArray("attributes").getValuesAs(JsonObject.class).stream()
                .map(KeycloakAdministration::asAdministratorsEdit)
                .forEach(attributes::add);
        var changed =
                Json.createObjectBuilder(known).add("attributes", attributes).build();
        if (!changed.equals(known)) {
            send(
                    request(profile)
                            .header("Authorization", "Bearer " + token)
                            .header("Content-Type", "application/json")
                            .PUT(BodyPublishers.ofString(changed.toString())),
                    200);
        }
    }

    private static JsonObject asAdministratorsEdit(JsonObject attribute) {
        if (!IDENTIFYING.contains(attribute.getString("name"))) return attribute;
        var permissions = Json.createObjectBuilder(attribute.getJsonObject("permissions"))
                .add("edit", Json.createArrayBuilder().add("admin"));
        return Json.createObjectBuilder(attribute)
                .add("permissions", permissions)
                .build();
    }

    /** The realm keeps all it was not told of. Where mail goes out, a forgotten password can be replaced. */
    private void setMail(String token, Mail mail) {
        var changed = Json.createObjectBuilder()
                .add("smtpServer", mail.forKeycloak())
                .add("resetPasswordAllowed", true)
                .build();
        send(
                request(address + "/admin/realms/twinhall")
                        .header("Authorization", "Bearer " + token)
                        .header("Content-Type", "application/json")
                        .PUT(BodyPublishers.ofString(changed.toString())),
                204);
    }

    /** An access token for what the form asks. */
    String token(String realm, Map<String, String> form) {
        var body = form.entrySet().stream()
                .map(entry -> entry.getKey() + "=" + URLEncoder.encode(entry.getValue(), StandardCharsets.UTF_8))
                .collect(Collectors.joining("&"));
        var answer = send(
                request(address + "/realms/" + realm + "/protocol/openid-connect/token")
                        .header("Content-Type", "application/x-www-form-urlencoded")
                        .POST(BodyPublishers.ofString(body)),
                200);
        return ((JsonObject) answer).getString("access_token");
    }

    private static HttpRequest.Builder request(String address) {
        return HttpRequest.newBuilder(URI.create(address)).timeout(Duration.ofSeconds(60));
    }

    private JsonStructure send(HttpRequest.Builder building, int expected) {
        var request = building.build();
        try {
            var response = http.send(request, BodyHandlers.ofString());
            if (response.statusCode() != expected) {
                throw new Refusal("Keycloak answered " + response.statusCode() + " at " + request.uri() + ": "
                        + response.body() + ".");
            }
            return response.body().isBlank()
                    ? JsonObject.EMPTY_JSON_OBJECT
                    : Json.createReader(new StringReader(response.body())).read();
        } catch (IOException e) {
            throw new Refusal("Keycloak could not be asked at " + request.uri() + ": " + e + ".", e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new Refusal("Asking Keycloak was interrupted.", e);
        }
    }
}
