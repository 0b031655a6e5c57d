package org.twinhall.launcher;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SettingsTest {

    @Test
    void nothingSetMeansPort8080OnLocalhostForDevelopment() {
        var settings = settings(Map.of());
        assertThat(settings.publicUrl()).isEqualTo("http://localhost:8080");
        assertThat(settings.profile()).isEqualTo(Profile.DEVELOPMENT);
        assertThat(settings.demo()).isTrue();
        assertThat(settings.plugins()).isEqualTo(Path.of("/built/plugins"));
    }

    @Test
    void anEmptyVariableCountsAsNotSet() {
        assertThat(settings(Map.of("TWINHALL_HTTP_PORT", " ")).httpPort()).isEqualTo(8080);
    }

    @Test
    void aProductionLoadsNoDemonstrationUnlessAsked() {
        assertThat(settings(Map.of("TWINHALL_PROFILE", "production")).demo()).isFalse();
    }

    @ParameterizedTest
    @CsvSource({
        "TWINHALL_HTTP_PORT, http",
        "TWINHALL_HTTP_PORT, 0",
        "TWINHALL_HTTP_PORT, 65536",
        "TWINHALL_PROFILE, test",
        "TWINHALL_DEMO, yes",
        "TWINHALL_PUBLIC_URL, twinhall.example",
        "TWINHALL_PUBLIC_URL, https://twinhall.example/",
        "TWINHALL_DB_URL, postgresql://db/twinhall",
        "TWINHALL_SMTP_PORT, smtp",
    })
    void aValueThatCannotBeIsRefusedByItsName(String name, String value) {
        assertThatExceptionOfType(Refusal.class)
                .isThrownBy(() -> settings(Map.of(name, value)))
                .withMessageContaining(name)
                .withMessageContaining(value);
    }

    @Test
    void mailIsCaughtInDevelopmentOnly() {
        assertThat(settings(Map.of()).catchesMail()).isTrue();
        assertThat(settings(Map.of("TWINHALL_PROFILE", "production")).catchesMail())
                .isFalse();
    }

    @Test
    void aRelayOfTheOperatorTakesTheMailInsteadOfTheCatcher() {
        var settings = settings(Map.of("TWINHALL_SMTP_HOST", "relay.example", "TWINHALL_SMTP_FROM", "a@city.example"));
        assertThat(settings.mail()).contains(new Mail("relay.example", 25, "a@city.example"));
        assertThat(settings.catchesMail()).isFalse();
    }

    @ParameterizedTest
    @CsvSource({
        "TWINHALL_DB_URL, jdbc:postgresql://db/twinhall, TWINHALL_DB_PASSWORD",
        "TWINHALL_OIDC_ISSUER, https://login.example/realms/twinhall, TWINHALL_OIDC_CLIENT_SECRET",
        "TWINHALL_SMTP_HOST, relay.example, TWINHALL_SMTP_FROM"
    })
    void anOutsidePartIsAskedForItsSecret(String name, String value, String missing) {
        assertThatExceptionOfType(Refusal.class)
                .isThrownBy(() -> settings(Map.of(name, value)))
                .withMessageStartingWith(missing + " must be set");
    }

    @Test
    void anOwnDatabaseWithoutAnOwnKeycloakMustHoldKeycloakToo() {
        assertThatExceptionOfType(Refusal.class)
                .isThrownBy(() -> settings(Map.of(
                        "TWINHALL_DB_URL", "jdbc:postgresql://db/twinhall",
                        "TWINHALL_DB_PASSWORD", "a",
                        "TWINHALL_DB_OWNER_PASSWORD", "b")))
                .withMessageStartingWith("TWINHALL_KEYCLOAK_DB_URL must be set");
    }

    private static Settings settings(Map<String, String> environment) {
        return Settings.from(environment, Path.of("/built"));
    }
}
