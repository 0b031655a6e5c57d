package org.twinhall.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.twinhall.journey.Visit.as;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.RequestOptions;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.io.StringReader;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** One person with two seats, at the ministry and at the city: the reviewer of the ministry helps out in San Nicolás. */
@Journey
class ConflictJourney {
    private static final String REVIEWER = "reviewer.sre";
    private static final String ADDRESS = "reviewer@sre.example";
    private static final String CITY = "/api/v1/t/mx-san-nicolas";

    private Visit visit;
    private Page page;

    @BeforeEach
    void join(Visit given) {
        visit = given;
        page = visit.signedIn(REVIEWER);
        var before = visit.mailsTo(ADDRESS);
        var invited = page.request()
                .post(
                        visit.address(CITY + "/invitations"),
                        administrator()
                                .setData(Map.of(
                                        "name",
                                        "A reviewer",
                                        "email",
                                        ADDRESS,
                                        "language",
                                        "en",
                                        "roles",
                                        List.of("editor", "signatory"))));
        assertThat(invited.status()).as(invited.text()).isEqualTo(201);
        page.navigate(Guest.link(visit.mailTo(page, ADDRESS, mail -> !before.contains(mail))));
        page.locator("main form button.act:not(.calm)").click();
        page.waitForURL(Pattern.compile(".*/t/mx-san-nicolas/desk"));
        visit.forgetToken(REVIEWER);
    }

    @AfterEach
    void leave() {
        var members = page.request().get(visit.address(CITY + "/members"), administrator());
        try (var reader = Json.createReader(new StringReader(members.text()))) {
            reader.readObject().getJsonArray("items").getValuesAs(JsonObject.class).stream()
                    .filter(member -> member.getString("email").equals(ADDRESS))
                    .forEach(member -> page.request()
                            .delete(visit.address(CITY + "/members/" + member.getString("id")), administrator()));
        }
        visit.forgetToken(REVIEWER);
    }

    @Test
    void whoWordedATextIsToldThatAColleagueAnswersIt() {
        var twinning = Twinning.draft(visit).resolved();
        twinning.rewordedBy(REVIEWER);
        var filing = twinning.filed();
        page.navigate(visit.address("/t/mx-sre/filing/review?id=" + filing.getString("id")));
        assertThat(page.locator("div.notice.tone-warn").first()).containsText("This is for a colleague");
        assertThat(page.locator("main textarea, main button[id$=return], main button[id$=opinion]"))
                .hasCount(0);
        var refused = twinning.askedOpinion(filing);
        assertThat(refused.status()).isEqualTo(403);
        assertThat(refused.text()).contains("/problems/drafter-does-not-review");
    }

    @Test
    void whoGaveTheOpinionIsToldThatSomebodyElseSigns() {
        var twinning = Twinning.draft(visit).resolved();
        twinning.opinion(twinning.filed());
        twinning.settled();
        page.navigate(visit.address("/t/mx-san-nicolas/filing/signature?id=" + twinning.id()));
        assertThat(page.locator("div.notice.tone-warn")).containsText("so somebody else signs it");
        var refused = page.request()
                .post(
                        visit.address(CITY + "/drafts/" + twinning.id() + "/signature"),
                        as(visit.token(REVIEWER)).setData(Twinning.signature()));
        assertThat(refused.status()).isEqualTo(403);
        assertThat(refused.text()).contains("/problems/reviewer-does-not-sign");
    }

    private RequestOptions administrator() {
        return as(visit.token("admin.sannicolas"));
    }
}
