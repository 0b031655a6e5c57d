package org.twinhall.launcher;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** Reads the realm file itself: it is data that people edit by hand. */
class RealmTest {
    private static final Path ROOT = Path.of("..");
    private static final Realm REALM = Realm.read(ROOT.resolve("docker/keycloak/realm/twinhall-realm.json"));

    @Test
    void anAccountIsShownWithItsGroupAndGovernment() {
        assertThat(REALM.accounts())
                .contains(new Realm.Account(
                        "editor.bello", "Twinhall-demo-1", List.of("editors"), "Bello", Optional.empty()));
    }

    @Test
    void whoReviewsOrAdministersHasASecondFactorAndIsAskedForIt() {
        var groups = Set.of("reviewers", "opinion-reviewers", "registrars", "administrators", "operators");
        assertThat(REALM.accounts())
                .filteredOn(account -> account.groups().stream().anyMatch(groups::contains))
                .hasSizeGreaterThanOrEqualTo(6)
                .allSatisfy(account -> {
                    assertThat(account.totp()).isPresent();
                    assertThat(user(account).getJsonArray("realmRoles").getValuesAs(JsonString.class))
                            .extracting(JsonString::getString)
                            .contains("second-factor");
                });
    }

    @Test
    void everySecretOfASecondFactorStandsInTheReadme() throws IOException {
        var readme = Files.readString(ROOT.resolve("README.md"));
        assertThat(REALM.accounts())
                .flatExtracting(account -> account.totp().stream().toList())
                .isNotEmpty()
                .allSatisfy(totp -> assertThat(readme).contains("`" + totp.secret() + "`"));
    }

    @Test
    void everyFlowAndSettingThatTheSignInNamesIsThere() {
        var flows = objects("authenticationFlows");
        var names = flows.stream().map(flow -> flow.getString("alias")).toList();
        var settings = objects("authenticatorConfig").stream()
                .map(setting -> setting.getString("alias"))
                .toList();
        assertThat(names)
                .contains(
                        REALM.json().getString("browserFlow"),
                        REALM.json().getString("directGrantFlow"),
                        REALM.json().getString("resetCredentialsFlow"));
        assertThat(flows)
                .flatExtracting(
                        flow -> flow.getJsonArray("authenticationExecutions").getValuesAs(JsonObject.class))
                .allSatisfy(step -> {
                    assertThat(step.getString("flowAlias", names.get(0))).isIn(names);
                    assertThat(step.getString("authenticatorConfig", settings.get(0)))
                            .isIn(settings);
                });
    }

    @Test
    void everyDemonstrationPersonCanBeToldFromARealOne() {
        assertThat(REALM.json().getJsonArray("users").getValuesAs(JsonObject.class))
                .filteredOn(user -> user.containsKey("lastName"))
                .isNotEmpty()
                .allSatisfy(user -> assertThat(user.getString("lastName")).endsWith(" – demo"));
    }

    @Test
    void everyAccountStandsInTheReadme() throws IOException {
        var readme = Files.readString(ROOT.resolve("README.md"));
        assertThat(REALM.accounts()).allSatisfy(account -> assertThat(readme).contains("`" + account.username() + "`"));
    }

    @Test
    void aProductionHasNobodyInItAndGivesNoTokenForAPassword() {
        var production = REALM.forProduction();
        assertThat(production.accounts()).isEmpty();
        assertThat(production.json().getJsonArray("organizations").getValuesAs(JsonObject.class))
                .extracting(government -> government.getString("alias"))
                .containsExactly("platform");
        assertThat(production.json().getJsonArray("clients").getValuesAs(JsonObject.class))
                .extracting(client -> client.getBoolean("directAccessGrantsEnabled"))
                .containsOnly(false);
    }

    @Test
    void theSignInAlwaysAsksForAProofKey() {
        var portal = REALM.json().getJsonArray("clients").getValuesAs(JsonObject.class).stream()
                .filter(client -> client.getString("clientId").equals("portal-web"))
                .findFirst()
                .orElseThrow();
        assertThat(portal.getJsonObject("attributes").getString("pkce.code.challenge.method"))
                .isEqualTo("S256");
    }

    @Test
    void everyGovernmentHasAGroupForEveryRoleOfAuthorities() {
        assertThat(objects("organizations")).allSatisfy(government -> assertThat(
                        government.getJsonArray("groups").getValuesAs(JsonObject.class))
                .extracting(group -> group.getString("name"))
                .contains("reviewers", "opinion-reviewers", "registrars"));
    }

    private static JsonObject user(Realm.Account account) {
        return objects("users").stream()
                .filter(user -> user.getString("username").equals(account.username()))
                .findFirst()
                .orElseThrow();
    }

    private static List<JsonObject> objects(String name) {
        return REALM.json().getJsonArray(name).getValuesAs(JsonObject.class);
    }
}
