package org.twinhall.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Page;
import jakarta.json.Json;
import jakarta.json.JsonArray;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.Test;

/** San Nicolás de los Garza has a tie that a book tells of: what is put on record says how alive it is. */
@Journey
class VitalityJourney {
    private static final String OURS = "/t/mx-san-nicolas";

    @Test
    void evidenceSaysHowAliveATieIs(Visit visit) {
        var agreement = fromABook(visit);
        var reader = visit.visitor("en");
        reader.navigate(visit.address("/agreement?id=" + agreement));
        assertThat(tieStatus(reader)).hasText("Activity not known");

        var editor = visit.signedIn("editor.sannicolas", "en");
        editor.navigate(visit.address("/agreement?id=" + agreement));
        editor.locator("a[href$='" + OURS + "/evidence?id=" + agreement + "']").click();
        record(editor, "in spring", "The mayor of Mobile came to the fair.");
        assertThat(editor.locator("[id='evidence:happened-wrong']")).isVisible();
        assertThat(editor.locator("[id='evidence:words']")).hasValue("The mayor of Mobile came to the fair.");
        record(editor, "2012-05", "The mayor of Mobile came to the fair.");
        assertThat(tieStatus(editor)).hasText("Dormant");
        editor.navigate(visit.address(OURS + "/desk"));
        assertThat(editor.locator(".errands a[href$='/evidence?id=" + agreement + "']"))
                .isVisible();

        editor.locator(".errands a[href$='/evidence?id=" + agreement + "']").click();
        record(editor, "2026", "Both chambers of trade met.");
        assertThat(tieStatus(editor)).hasText("Active");
        editor.navigate(visit.address(OURS + "/desk"));
        assertThat(editor.locator(".errands a[href$='/evidence?id=" + agreement + "']"))
                .hasCount(0);
        reader.reload();
        assertThat(tieStatus(reader)).hasText("Active");
        reader.locator("a[href^='/relationship?id=']").first().click();
        assertThat(reader.locator("#vitality + p")).containsText("Meeting: 2026");

        editor.navigate(visit.address(OURS + "/evidence?id=" + agreement));
        withdraw(editor, "Both chambers of trade met.", "It was another city.");
        withdraw(editor, "The mayor of Mobile came to the fair.", "It was another year.");
        reader.navigate(visit.address("/agreement?id=" + agreement));
        assertThat(tieStatus(reader)).hasText("Activity not known");
        assertThat(reader.locator("main")).containsText("It was another city.");
        assertThat(reader.locator("main")).not().containsText("editor.sannicolas");
    }

    @Test
    void theRestOfTheSheetIsWrittenAndRead(Visit visit) {
        var agreement = fromABook(visit);
        var editor = visit.signedIn("editor.sannicolas", "en");
        editor.navigate(visit.address("/agreement?id=" + agreement));
        editor.locator("a[href$='" + OURS + "/details?id=" + agreement + "']").click();
        editor.locator("[id='details:goals']").fill("11.99, 17");
        editor.locator("[id='details:kindAsPublished']").fill("hermanamiento");
        editor.locator("[id='details:signatories:0:name']").fill("A. Person");
        editor.locator("[id='details:signatories:0:office']").fill("Mayor");
        editor.locator("[id='details:save']").click();
        assertThat(editor.locator("[id='details:goals-wrong']")).isVisible();
        assertThat(editor.locator("[id='details:signatories:0:office']")).hasValue("Mayor");
        editor.locator("[id='details:goals']").fill("17, 11.6");
        editor.locator("[id='details:save']").click();
        assertThat(editor.locator("[id='details:goals']")).hasValue("11.6, 17");

        var reader = visit.visitor("en");
        reader.navigate(visit.address("/agreement?id=" + agreement));
        assertThat(reader.locator("main .facts")).containsText("17 Partnerships for the goals");
        assertThat(reader.locator("main .facts")).containsText("A. Person, Mayor");
        assertThat(reader.locator("main .facts")).containsText("Mexico: hermanamiento");
        reader.locator("main .facts a[href='/kinds']").click();
        assertThat(reader.locator("main tbody")).containsText("자매결연");
    }

    @Test
    void aMachineReadsWhyATieIsWhatItIs(Visit visit) {
        var answer = visit.visitor().request().get(visit.address("/api/v1/relationships/" + tieOf(visit, "A001")));
        try (var json = Json.createReader(new StringReader(answer.text()))) {
            var vitality = json.readObject().getJsonObject("vitality");
            Assertions.assertThat(vitality.getString("vitality")).isEqualTo("not-known");
            Assertions.assertThat(vitality.getJsonObject("because").getBoolean("reported"))
                    .isTrue();
            Assertions.assertThat(vitality.getInt("activeMonths")).isEqualTo(24);
        }
    }

    private static com.microsoft.playwright.Locator tieStatus(Page page) {
        return page.locator("details.convention")
                .locator("xpath=preceding-sibling::p")
                .locator(".status")
                .first();
    }

    private static void record(Page page, String when, String words) {
        page.locator("[id='evidence:kind']").selectOption("meeting");
        page.locator("[id='evidence:happened']").fill(when);
        page.locator("[id='evidence:words']").fill(words);
        page.locator("[id='evidence:save']").click();
        page.waitForLoadState();
    }

    private static void withdraw(Page page, String words, String because) {
        page.locator("#withdrawal label", new Page.LocatorOptions().setHasText(words))
                .click();
        page.locator("[id='withdrawal:because']").fill(because);
        page.locator("[id='withdrawal:away']").click();
        assertThat(page.locator("main tbody").last()).containsText(because);
    }

    /** A tie of San Nicolás of which nothing is known but that it was signed in 2001. */
    private static String fromABook(Visit visit) {
        var reference = "VJ-" + System.nanoTime();
        var csv =
                "id,kind,party_a,party_a_level,party_a_subdivision,party_a_country,party_b,party_b_level,party_b_subdivision,"
                        + "party_b_country,signed,status,continues,motivations,themes,focus_as_published,source\n"
                        + reference
                        + ",twinning,San Nicolás de los Garza,municipality,MX-NLE,MX,Mobile " + reference
                        + ",municipality,US-AL,US,2001,unknown,,,,,A book on sister cities\n";
        var answer = visit.visitor()
                .request()
                .post(
                        visit.address("/api/v1/t/platform/imports"),
                        Visit.as(visit.token("operator.platform"))
                                .setHeader("Content-Type", "text/csv")
                                .setData(csv.getBytes(StandardCharsets.UTF_8)));
        Assertions.assertThat(answer.status()).as(answer.text()).isEqualTo(200);
        return found(visit, reference, "id");
    }

    private static String tieOf(Visit visit, String reference) {
        return found(visit, reference, "relationship");
    }

    private static String found(Visit visit, String reference, String field) {
        var page = visit.visitor();
        var items = new JsonArray[1];
        page.waitForCondition(() -> {
            var answer = page.request().get(visit.address("/api/v1/agreements?q=" + reference));
            try (var reader = Json.createReader(new StringReader(answer.text()))) {
                items[0] = reader.readObject().getJsonArray("items");
            }
            return !items[0].isEmpty();
        });
        return items[0].getJsonObject(0).getString(field);
    }
}
