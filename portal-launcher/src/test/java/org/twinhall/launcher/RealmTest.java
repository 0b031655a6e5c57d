package org.twinhall.launcher;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.JsonObject;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Reads the realm file itself: it is data that people edit by hand. */
class RealmTest {
    private static final Path ROOT = Path.of("..");
    private static final Realm REALM = Realm.read(ROOT.resolve("docker/keycloak/realm/twinhall-realm.json"));

    @Test
    void anAccountIsShownWithItsGroupAndGovernment() {
        assertThat(REALM.accounts())
                .contains(new Realm.Account("editor.bello", "Twinhall-demo-1", List.of("editors"), "Bello"));
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
}
