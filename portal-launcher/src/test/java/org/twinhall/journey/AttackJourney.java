package org.twinhall.journey;

import static org.assertj.core.api.Assertions.assertThat;
import static org.twinhall.journey.Visit.as;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.Cookie;
import com.microsoft.playwright.options.FormData;
import com.microsoft.playwright.options.RequestOptions;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What somebody tries who means harm, on the real login and the real portal. Who is answered what besides: {@link AccessJourney}. */
@Journey
class AttackJourney {
    private static final String OURS = "/t/mx-san-nicolas";

    @Test
    void aTokenThatSaysItNeedsNoSignatureIsNone(Visit visit) {
        var parts = visit.token("editor.sannicolas").split("\\.", 3);
        var head = Base64.getUrlEncoder()
                .withoutPadding()
                .encodeToString("{\"alg\":\"none\",\"typ\":\"JWT\"}".getBytes(StandardCharsets.UTF_8));
        assertThat(asked(visit, head + "." + parts[1] + ".")).isEqualTo(401);
        assertThat(asked(visit, head + "." + parts[1] + "." + parts[2])).isEqualTo(401);
    }

    @Test
    void aTokenDoesNotOpenAGovernmentThatItWasNotGivenFor(Visit visit) {
        var token = visit.token("observer.jalisco");
        assertThat(visit.visitor()
                        .request()
                        .get(visit.address("/api/v1" + OURS + "/drafts"), as(token))
                        .status())
                .isEqualTo(404);
    }

    @Test
    void whatTheServerMeasuresOfItselfIsForNoStranger(Visit visit) {
        assertThat(visit.visitor().request().get(visit.address("/metrics")).status())
                .isEqualTo(403);
    }

    @Test
    void theSessionOfBeforeTheLoginIsNotTheSessionAfterIt(Visit visit) {
        var page = visit.visitor();
        page.navigate(visit.address(OURS + "/desk"));
        var before = session(visit, page.context());
        visit.signIn(page, "editor.sannicolas");
        var after = session(visit, page.context());
        assertThat(after).isNotNull();
        assertThat(after.value).isNotEqualTo(before == null ? null : before.value);
    }

    @Test
    void aSessionThatSomebodyElseThoughtOfIsNotTaken(Visit visit) {
        var page = visit.signedIn("editor.sannicolas");
        var name = session(visit, page.context()).name;
        var victim = visit.visitor();
        victim.context()
                .addCookies(List.of(new Cookie(name, "thought-of-by-somebody-else").setUrl(visit.address("/"))));
        victim.navigate(visit.address("/signin"));
        visit.signIn(victim, "observer.jalisco");
        assertThat(session(visit, victim.context()).value).doesNotContain("thought-of");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "https://elsewhere.example/",
                "//elsewhere.example/",
                "/\\elsewhere.example/",
                "javascript:alert(1)"
            })
    void theLoginLeadsBackToThisPortalOnly(String wish, Visit visit) {
        var page = visit.visitor();
        page.navigate(visit.address("/signin?to=" + URLEncoder.encode(wish, StandardCharsets.UTF_8)));
        visit.signIn(page, "editor.sannicolas");
        assertThat(page.url()).startsWith(visit.address("/"));
    }

    @Test
    void aFormThatOthersFilledInIsNotTakenFromAnotherPersonsBrowser(Visit visit) {
        var draft = Records.in(visit).draft();
        var path = OURS + "/drafts/draft?id=" + draft + "&title=en";
        var attacker = visit.signedIn("editor.sannicolas");
        attacker.navigate(visit.address(path));
        var stolen = attacker.locator("[id='titleForm'] [name='jakarta.faces.ViewState']")
                .first()
                .inputValue();
        var victim = visit.signedIn("editor.bello");
        var answer = victim.request()
                .post(
                        visit.address(path.replace("mx-san-nicolas", "co-bello")),
                        RequestOptions.create()
                                .setMaxRedirects(0)
                                .setForm(form("titleForm", Map.of("title", "Taken over"), stolen)));
        assertThat(answer.status()).isEqualTo(302);
        assertThat(answer.headers().get("location")).contains("/errors/expired");
        assertThat(title(visit, draft)).isNotEqualTo("Taken over");
    }

    @Test
    void aPageFromElsewhereSendsNoCookieWithItsForm(Visit visit) {
        var page = visit.signedIn("editor.sannicolas");
        assertThat(session(visit, page.context()).sameSite.name()).isIn("LAX", "STRICT");
        assertThat(session(visit, page.context()).httpOnly).isTrue();
    }

    @Test
    void fieldsOfAFormThatAPageDoesNotShowAreNotTaken(Visit visit) {
        var draft = Records.in(visit).draft();
        var signatory = visit.signedIn("signatory.sannicolas");
        var path = OURS + "/drafts/draft?id=" + draft + "&title=en&terms=true";
        signatory.navigate(visit.address(path));
        assertThat(signatory.locator("[id='titleForm']").count()).isZero();
        var before = title(visit, draft);
        for (var button : List.of("save", "cancel")) {
            var fields = form("titleForm", Map.of("title", "Written over", button, ""), ownView(signatory));
            signatory
                    .request()
                    .post(visit.address(path), RequestOptions.create().setForm(fields));
        }
        assertThat(title(visit, draft)).isEqualTo(before);
    }

    /** The view of any form of the page; of a page without one, none. */
    private static String ownView(Page page) {
        var views = page.locator("[name='jakarta.faces.ViewState']");
        return views.count() == 0 ? "" : views.first().inputValue();
    }

    private static FormData form(String id, Map<String, String> fields, String view) {
        var form = FormData.create().set(id, id).set("jakarta.faces.ViewState", view);
        fields.forEach((name, value) -> form.set(id + ":" + name, value));
        return form.set(id + ":save", "");
    }

    private static String title(Visit visit, String draft) {
        return visit.visitor()
                .request()
                .get(visit.address("/api/v1" + OURS + "/drafts/" + draft), as(visit.token("editor.sannicolas")))
                .text()
                .replaceFirst("(?s)^.*\"titles\":\\{\"en\":\"([^\"]*)\".*$", "$1");
    }

    private static int asked(Visit visit, String token) {
        return visit.visitor()
                .request()
                .get(visit.address("/api/v1" + OURS + "/me"), as(token))
                .status();
    }

    /** The portal's session; null without one. */
    private static Cookie session(Visit visit, BrowserContext browser) {
        return browser.cookies(visit.address("/")).stream()
                .filter(cookie -> cookie.name.matches("TWINHALL_\\d+"))
                .findFirst()
                .orElse(null);
    }
}
