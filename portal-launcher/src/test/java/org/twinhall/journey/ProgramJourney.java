package org.twinhall.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.twinhall.journey.Visit.as;

import com.microsoft.playwright.APIRequestContext;
import com.microsoft.playwright.APIResponse;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Page.WaitForConditionOptions;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.io.StringReader;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** An administrator makes a program; with tokens of the real Keycloak it does what it may, and nothing else, until it is ended. */
@Journey
class ProgramJourney {
    private static final String OURS = "/api/v1/t/mx-san-nicolas";
    private static final Duration MINUTE = Duration.ofMinutes(1);

    @Test
    void aProgramReadsWhatItsGovernmentReads(Visit visit) {
        var draft = Records.in(visit).draft();
        var token = Program.made(visit, List.of()).token();
        assertThat(get(visit, token, OURS + "/drafts/" + draft).status()).isEqualTo(200);
        assertThat(get(visit, token, "/api/v1/t/co-bello/drafts").status()).isEqualTo(404);
        assertThat(get(visit, token, OURS + "/members").status()).isEqualTo(403);
    }

    @Test
    void aProgramWritesWithinItsScopesOnly(Visit visit) {
        var records = Records.in(visit);
        var token = Program.made(visit, List.of("plans")).token();
        var row = "/plans/" + records.plan() + "/rows/" + UUID.randomUUID();
        assertThat(put(visit, token, OURS + row, Map.of()).status()).isEqualTo(200);
        var title = put(
                visit, token, OURS + "/drafts/" + records.draft() + "/titles/es", Map.of("title", "X", "seen", "Y"));
        assertThat(title.status()).isEqualTo(403);
        assertThat(title.text()).contains("/problems/insufficient-scope");
        assertThat(title.headers().get("www-authenticate")).contains("insufficient_scope", "drafts");
    }

    @Test
    void noProgramDoesWhatOnlyAPersonMay(Visit visit) {
        var records = Records.in(visit);
        var token = Program.made(visit, List.of("drafts", "filings", "plans", "calls", "offices"))
                .token();
        var deeds = List.of(
                "/drafts/" + records.ready() + "/signature",
                "/drafts/" + records.ready() + "/sign-off",
                "/plans/" + records.plan() + "/approvals",
                "/invitations",
                "/records/" + records.draft() + "/guests",
                "/api-clients");
        for (var deed : deeds) {
            var answer = visit.visitor()
                    .request()
                    .post(visit.address(OURS + deed), as(token).setData(Map.of()));
            assertThat(answer.text()).as(deed).contains("/problems/for-persons-only");
        }
        assertThat(get(visit, token, OURS + "/records/" + records.draft() + "/guests")
                        .text())
                .contains("/problems/for-persons-only");
        assertThat(visit.visitor()
                        .request()
                        .post(visit.address("/api/v1/me/erasure"), as(token))
                        .status())
                .isEqualTo(404);
    }

    @Test
    void whatAProgramDidStandsUnderItsName(Visit visit) {
        var plan = Records.in(visit).plan();
        var token = Program.made(visit, List.of("plans")).token();
        var row = "/plans/" + plan + "/rows/" + UUID.randomUUID();
        assertThat(put(visit, token, OURS + row, Map.of()).status()).isEqualTo(200);
        assertThat(get(visit, visit.token("editor.sannicolas"), OURS + "/plans/" + plan + "/history")
                        .text())
                .contains("A program for a test (API)");
    }

    @Test
    void aProgramThatIsEndedIsOutAtOnceAndAnotherSecretEndsTheFormer(Visit visit) {
        var program = Program.made(visit, List.of());
        var token = program.token();
        var administrator = visit.token("admin.sannicolas");
        var renewed = json(visit.visitor()
                .request()
                .post(visit.address(OURS + "/api-clients/" + program.id() + "/secret"), as(administrator)));
        assertThat(program.asked().status()).isEqualTo(401);
        assertThat(get(visit, token, OURS + "/drafts").status()).isEqualTo(200);
        assertThat(visit.visitor()
                        .request()
                        .delete(visit.address(OURS + "/api-clients/" + program.id()), as(administrator))
                        .status())
                .isEqualTo(204);
        assertThat(get(visit, token, OURS + "/drafts").status()).isIn(401, 404);
        var page = visit.visitor();
        page.waitForCondition(
                () -> get(visit, token, OURS + "/drafts").status() == 401,
                new WaitForConditionOptions().setTimeout((double) MINUTE.toMillis()));
        assertThat(renewed.getString("secret")).isNotEqualTo(program.secret());
    }

    @Test
    void anAdministratorSeesTheSecretOnce(Visit visit) {
        var page = visit.signedIn("admin.bello");
        page.navigate(visit.address("/t/co-bello/admin/clients"));
        page.locator("[id='client:name']").fill("Seen in the browser");
        page.locator("[id='client:make']").click();
        assertThat(page.locator("#secret")).not().isEmpty();
        var secret = page.locator("#secret").textContent();
        page.locator("tr:has-text('Seen in the browser')")
                .first()
                .locator("button:has-text('End it')")
                .click();
        assertThat(page.locator("main")).not().containsText(secret);
        page.navigate(visit.address("/t/co-bello/admin/clients"));
        assertThat(page.locator("main")).not().containsText(secret);
        end(page);
        assertThat(page.locator("tr:has-text('Seen in the browser') .status").first())
                .hasText("ended");
    }

    private static void end(Page page) {
        var row = page.locator("tr:has-text('Seen in the browser')").first();
        row.locator("button:has-text('End it')").click();
        page.locator("tr:has-text('Seen in the browser')")
                .first()
                .locator("button:has-text('End it now')")
                .click();
    }

    private static APIResponse get(Visit visit, String token, String path) {
        return visit.visitor().request().get(visit.address(path), as(token));
    }

    private static APIResponse put(Visit visit, String token, String path, Object body) {
        APIRequestContext api = visit.visitor().request();
        return api.put(visit.address(path), as(token).setData(body));
    }

    private static JsonObject json(APIResponse answer) {
        assertThat(answer.ok()).as(answer.url() + " " + answer.text()).isTrue();
        try (var reader = Json.createReader(new StringReader(answer.text()))) {
            return reader.readObject();
        }
    }
}
