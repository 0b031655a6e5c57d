package org.twinhall.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.RequestOptions;
import jakarta.json.Json;
import java.io.StringReader;
import org.junit.jupiter.api.Test;

/** Two sources differ about the first agreement of Mexico City and Seoul, and the chain answers for any day. */
@Journey
class SourcesJourney {
    private static final String FIRST = "A001";
    private static final String DATASET = "Paradiplo-ID";

    @Test
    void anotherYearIsAConflictToBeSettledWithAReason(Visit visit) {
        var agreement = idOf(visit, FIRST);
        var keeper = visit.signedIn("operator.platform");
        keeper.navigate(visit.address("/agreement?id=" + agreement));
        keeper.locator("a[href$='/t/platform/sources?id=" + agreement + "']").click();
        keeper.locator("[id='statement:value']").fill("around 1993");
        keeper.locator("[id='statement:source']").fill(DATASET);
        keeper.locator("[id='statement:save']").click();
        assertThat(keeper.locator("[id='statement:value-wrong']")).isVisible();
        assertThat(keeper.locator("[id='statement:source']")).hasValue(DATASET);
        keeper.locator("[id='statement:value']").fill("1993");
        keeper.locator("[id='statement:save']").click();
        assertThat(keeper.locator("main tbody tr")).hasCount(2);

        var reader = visit.visitor("en");
        reader.navigate(visit.address("/agreement?id=" + agreement));
        assertThat(reader.locator(".title-block a[href='#sources']")).isVisible();
        assertThat(row(reader, "Reyes 2022")).containsText("1992");
        assertThat(row(reader, "Reyes 2022")).containsText("Counts");
        assertThat(row(reader, DATASET)).containsText("1993");

        settle(keeper, "The archive has the paper.");
        reader.reload();
        assertThat(row(reader, DATASET)).containsText("The archive has the paper.");
        assertThat(row(reader, "Reyes 2022")).containsText("1992");
        settle(keeper, "It was the year of the exchange of notes.");
        reader.reload();
        assertThat(row(reader, "Reyes 2022")).containsText("Counts");
    }

    @Test
    void theChainAnswersForAnyDay(Visit visit) {
        var reader = visit.visitor("en");
        reader.navigate(visit.address("/agreement?id=" + idOf(visit, "A003")));
        reader.locator("a[href^='/relationship?id=']").first().click();
        assertThat(reader.locator(".timeline .link"))
                .hasText(new String[] {"Strengthens the one before", "Lifts the tie to another kind"});
        ask(reader, "2005-01-01");
        assertThat(reader.locator(".timeline .in-force .tone-good")).hasCount(1);
        ask(reader, "2015-01-01");
        assertThat(reader.locator(".timeline .in-force .tone-good")).hasCount(2);
        ask(reader, "2010-06-01");
        assertThat(reader.locator(".timeline .in-force .tone-warn")).hasCount(1);
    }

    private static void ask(Page page, String day) {
        page.locator("#on").fill(day);
        page.locator(".as-of button").click();
        page.waitForURL("**on=" + day + "**");
    }

    private static void settle(Page page, String because) {
        page.locator("[id='choice'] input[type=radio]").first().check();
        page.locator("[id='choice:because']").fill(because);
        page.locator("[id='choice:accept']").click();
        assertThat(page.locator("main tbody")).containsText(because);
    }

    private static com.microsoft.playwright.Locator row(Page page, String words) {
        return page.locator("main tbody tr", new Page.LocatorOptions().setHasText(words))
                .first();
    }

    private static String idOf(Visit visit, String reference) {
        var answer = visit.visitor()
                .request()
                .get(visit.address("/api/v1/agreements?q=" + reference), RequestOptions.create());
        try (var reader = Json.createReader(new StringReader(answer.text()))) {
            return reader.readObject().getJsonArray("items").getJsonObject(0).getString("id");
        }
    }
}
