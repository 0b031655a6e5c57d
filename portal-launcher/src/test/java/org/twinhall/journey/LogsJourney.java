package org.twinhall.journey;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.microsoft.playwright.options.RequestOptions;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Nothing personal in logs: of this test's own doings, and of whatever the journeys before it did. */
@Journey
class LogsJourney {
    private static final Path REALM = Path.of("../docker/keycloak/realm/twinhall-realm.json");
    private static final String SEARCH = "Xochimilcatepec";
    private static final String API = "/api/v1/t/co-bello";

    @Test
    void noNameNoAddressNoTokenAndNoSearchStandsInALog(Visit visit) {
        assumeTrue(visit.logs().isPresent());
        var page = visit.signedIn("editor.bello");
        page.navigate(visit.address("/registry?q=" + SEARCH));
        page.navigate(visit.address("/t/co-bello/drafts"));
        var token = visit.token("editor.bello");
        // What goes wrong is what gets logged.
        page.request().get(visit.address(API + "/drafts"), bearer(token.substring(0, token.length() - 8) + "AAAAAAAA"));
        page.request().post(visit.address(API + "/drafts"), bearer(token).setData("{\"partner\":\"" + SEARCH));
        page.request().get(visit.address(API + "/filings?q=" + SEARCH), bearer(token));
        page.request().get(visit.address("/callback?code=" + SEARCH + "&state=" + SEARCH));

        var forbidden = new ArrayList<>(people());
        forbidden.add(SEARCH);
        forbidden.add(token.substring(token.indexOf('.') + 1, token.lastIndexOf('.')));
        assertThat(logs(visit.logs().orElseThrow())).doesNotContain(forbidden.toArray(String[]::new));
    }

    private static RequestOptions bearer(String token) {
        return Visit.as(token);
    }

    /** Names and e-mail addresses of the demonstration's persons. */
    private static List<String> people() {
        try (var reader = Json.createReader(Files.newBufferedReader(REALM))) {
            var said = new ArrayList<String>();
            for (var user : reader.readObject().getJsonArray("users").getValuesAs(JsonObject.class)) {
                if (user.containsKey("email")) {
                    said.add(user.getString("email"));
                    said.add(user.getString("firstName") + " " + user.getString("lastName"));
                }
            }
            return said;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String logs(Path folder) {
        try (var files = Files.list(folder)) {
            var all = new StringBuilder();
            for (var file : files.filter(Files::isRegularFile).toList()) {
                all.append(new String(Files.readAllBytes(file), StandardCharsets.UTF_8));
            }
            assertThat(all).isNotEmpty();
            return all.toString();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
