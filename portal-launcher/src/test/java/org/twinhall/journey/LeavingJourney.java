package org.twinhall.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.twinhall.journey.Visit.as;

import com.microsoft.playwright.APIRequestContext;
import com.microsoft.playwright.APIResponse;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Page.WaitForConditionOptions;
import com.microsoft.playwright.options.RequestOptions;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.io.StringReader;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Whose role is taken away is out within a minute: the session, the token, and a socket that only listens. */
@Journey
class LeavingJourney {
    private static final Duration MINUTE = Duration.ofMinutes(1);
    private static final String MEMBERS = "/api/v1/t/co-bello/members";

    @Test
    void whoseRoleIsTakenAwayIsOutWithinAMinute(Visit visit) {
        var api = visit.visitor().request();
        var administrator = visit.token("admin.bello");
        var role = visit.address(MEMBERS + "/" + person(api, visit, administrator) + "/roles/editor");
        isOut(
                visit,
                () -> assertThat(api.delete(role, as(administrator)).status()).isEqualTo(204),
                () -> assertThat(api.put(role, as(visit.token("admin.bello"))).status())
                        .isEqualTo(204));
    }

    @Test
    void whoseAccountIsClosedInKeycloakIsOutWithinAMinute(Visit visit) {
        isOut(visit, () -> visit.realm().open("editor.bello", false), () -> {
            visit.realm().open("editor.bello", true);
            visit.forgetToken("editor.bello");
        });
    }

    /** An open page with its socket, a session and a token: they read before it, and none of them afterwards. */
    private static void isOut(Visit visit, Runnable leaving, Runnable coming) {
        var plan = Records.in(visit).plan();
        var editor = visit.signedIn("editor.bello");
        var page = visit.address("/t/co-bello/plans/plan?id=" + plan);
        editor.navigate(page);
        assertThat(editor.locator("#plan-connection[data-line=live]")).isVisible();
        var token = visit.token("editor.bello");
        var api = visit.visitor().request();
        var resource = "/api/v1/t/co-bello/plans/" + plan;
        assertThat(get(api, visit, resource, token).status()).isEqualTo(200);
        var began = Instant.now();
        leaving.run();
        try {
            until(began, editor, () -> List.of(401, 404)
                    .contains(get(api, visit, resource, token).status()));
            until(began, editor, () -> !editor.locator("#plan-connection[data-line=live]")
                    .isVisible());
            until(
                    began,
                    editor,
                    () -> editor.request()
                                    .get(page, RequestOptions.create().setMaxRedirects(0))
                                    .status()
                            != 200);
            System.out.println(
                    "Out after " + Duration.between(began, Instant.now()).toSeconds() + " s");
        } finally {
            coming.run();
        }
    }

    private static void until(Instant began, Page page, java.util.function.BooleanSupplier gone) {
        var left = MINUTE.minus(Duration.between(began, Instant.now()));
        page.waitForCondition(gone, new WaitForConditionOptions().setTimeout((double) left.toMillis()));
    }

    private static String person(APIRequestContext api, Visit visit, String administrator) {
        var answer = get(api, visit, MEMBERS, administrator);
        assertThat(answer.status()).as(answer.text()).isEqualTo(200);
        try (var reader = Json.createReader(new StringReader(answer.text()))) {
            return reader.readObject().getJsonArray("items").getValuesAs(JsonObject.class).stream()
                    .filter(member -> member.getString("email").equals("editor@bello.example"))
                    .findFirst()
                    .orElseThrow()
                    .getString("id");
        }
    }

    private static APIResponse get(APIRequestContext api, Visit visit, String path, String token) {
        return api.get(visit.address(path), as(token));
    }
}
