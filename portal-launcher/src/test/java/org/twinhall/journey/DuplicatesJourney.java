package org.twinhall.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.RequestOptions;
import jakarta.json.JsonArray;
import java.nio.charset.StandardCharsets;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.Test;

/** Two books tell of one twinning of San Nicolás, and two lists spell one city differently. */
@Journey
class DuplicatesJourney {
    private static final String OURS = "/t/mx-san-nicolas";
    private static final String HEADING =
            "id,kind,party_a,party_a_level,party_a_subdivision,party_a_country,party_b,party_b_level,party_b_subdivision,"
                    + "party_b_country,signed,status,continues,motivations,themes,focus_as_published,source\n";

    @Test
    void aTwinningToldTwiceIsFoundComparedMergedAndPutBack(Visit visit) {
        var told = told(visit, "Mobile", "2001", "2001-05-03");
        var editor = visit.signedIn("editor.sannicolas", "en");
        editor.navigate(visit.address("/agreement?id=" + told.kept()));
        editor.locator("main a[href$='" + OURS + "/duplicates']").click();
        var row = editor.locator("#pairs tr", new Page.LocatorOptions().setHasText(told.name()));
        assertThat(row).containsText("The same parties");
        assertThat(row).containsText("One date lies within the other");
        row.locator("a.act").click();

        if (!editor.url().contains("kept=" + told.kept())) {
            editor.locator("main p a[href*='&away=']").click();
        }
        assertThat(editor.locator("tr.differs").first()).isVisible();
        editor.locator("[id='merging:because']").fill("a".repeat(1001));
        editor.locator("[id='merging:merge']").click();
        assertThat(editor.locator("[id='merging:because-wrong']")).isVisible();
        editor.locator("[id='merging:because']").fill("The archive has one paper.");
        editor.locator("[id='merging:merge']").click();
        assertThat(editor.locator("#merges tbody tr").first()).containsText("The archive has one paper.");

        var reader = visit.visitor("en");
        Assertions.assertThat(status(visit, reader, "/agreement?id=" + told.away()))
                .isEqualTo(308);
        Assertions.assertThat(status(visit, reader, "/api/v1/agreements/" + told.away()))
                .isEqualTo(308);
        reader.navigate(visit.address("/agreement?id=" + told.away()));
        assertThat(reader).hasURL(visit.address("/agreement?id=" + told.kept()));
        assertThat(reader.locator("#sources + *")).containsText("2001");
        reader.waitForCondition(() -> found(visit, told.name()).size() == 1);

        editor.locator("#merges button").first().click();
        assertThat(editor.locator("#merges tbody tr").first()).containsText("Undone");
        Assertions.assertThat(status(visit, reader, "/agreement?id=" + told.away()))
                .isEqualTo(200);
        reader.waitForCondition(() -> found(visit, told.name()).size() == 2);
    }

    @Test
    void whatIsNotTheSameIsNotSuggestedUntilThatIsTakenBack(Visit visit) {
        var told = told(visit, "Fairhope", "2003", "2003-06");
        var editor = visit.signedIn("editor.sannicolas", "es");
        editor.navigate(visit.address(OURS + "/duplicates"));
        var row = editor.locator("#pairs tr", new Page.LocatorOptions().setHasText(told.name()));
        row.locator("button").click();
        assertThat(row).hasCount(0);
        editor.navigate(visit.address(OURS + "/duplicates/merges"));
        editor.locator("#said button").first().click();
        editor.navigate(visit.address(OURS + "/duplicates"));
        assertThat(row).hasCount(1);
    }

    @Test
    void munsterAndMunsterWithDotsAreToBeLookedAtAndNoMore(Visit visit) {
        var name = "nster " + System.nanoTime();
        bring(visit, line("DJ-" + System.nanoTime(), "Mu" + name, "DE-NI", "DE", "2001"));
        bring(visit, line("DJ-" + System.nanoTime(), "Mü" + name, "", "DE", "2002"));
        var operator = visit.signedIn("operator.platform", "en");
        operator.navigate(visit.address("/t/platform/duplicates?of=government"));
        var row = operator.locator("#pairs tr", new Page.LocatorOptions().setHasText("Mü" + name));
        assertThat(row).containsText("To be looked at");
        assertThat(row).containsText("they may be two places");
    }

    private record Told(String name, String kept, String away) {}

    private static Told told(Visit visit, String city, String vague, String exact) {
        var name = city + System.nanoTime();
        var one = "DJ-" + System.nanoTime();
        var other = "DJ-" + System.nanoTime();
        bring(visit, line(one, name, "US-AL", "US", vague) + line(other, name, "US-AL", "US", exact));
        var page = visit.visitor();
        page.waitForCondition(() -> found(visit, name).size() == 2);
        var items = found(visit, name);
        var first = items.getJsonObject(0);
        var isExact = first.getString("signed").equals(exact);
        return new Told(
                name,
                (isExact ? first : items.getJsonObject(1)).getString("id"),
                (isExact ? items.getJsonObject(1) : first).getString("id"));
    }

    private static String line(String reference, String city, String subdivision, String country, String signed) {
        return reference + ",twinning,San Nicolás de los Garza,municipality,MX-NLE,MX," + city + ",municipality,"
                + subdivision + "," + country + "," + signed + ",unknown,,,,,A book on sister cities\n";
    }

    private static void bring(Visit visit, String lines) {
        var answer = visit.visitor()
                .request()
                .post(
                        visit.address("/api/v1/t/platform/imports"),
                        Visit.as(visit.token("operator.platform"))
                                .setHeader("Content-Type", "text/csv")
                                .setData((HEADING + lines).getBytes(StandardCharsets.UTF_8)));
        Assertions.assertThat(answer.status()).as(answer.text()).isEqualTo(200);
    }

    private static JsonArray found(Visit visit, String words) {
        return Twinning.json(visit.visitor().request().get(visit.address("/api/v1/agreements?q=" + words)))
                .getJsonArray("items");
    }

    private static int status(Visit visit, Page page, String path) {
        return page.request()
                .get(visit.address(path), RequestOptions.create().setMaxRedirects(0))
                .status();
    }
}
