package org.twinhall.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** San Nicolás de los Garza words a twinning with Trujillo, which does not work here: each country's law is asked of its own party. */
@Journey
class SpainJourney {
    private static final String OURS = "/t/mx-san-nicolas";

    @Test
    void aTextWithoutTheKingdomOfSpainIsToBeMendedForTheSpanishPartyOnly(Visit visit) {
        var editor = visit.signedIn("editor.sannicolas", "en");
        begin(visit, editor, "Twinning (wide scope)");
        assertThat(country(editor, "Spain")).containsText("The mention of the Kingdom of Spain");
        assertThat(country(editor, "Spain")).containsText("art. 47");
        assertThat(country(editor, "Mexico")).not().containsText("Kingdom of Spain");
        assertThat(country(editor, "Spain")).containsText("does not hold up the signature here");
        assertThat(editor.locator("#review > .notice")).not().containsText("Kingdom of Spain");
    }

    @Test
    void itsMinistryReportsInTenWorkingDaysThatTheLawSets(Visit visit) {
        var editor = visit.signedIn("editor.sannicolas", "en");
        begin(visit, editor, "Twinning (wide scope)");
        assertThat(editor.locator("#duty-es-maec")).containsText("10 working days");
        assertThat(editor.locator("#duty-es-maec")).containsText("before signature");
        assertThat(editor.locator("#duty-es-budget")).hasCount(0);
    }

    @Test
    void aSpanishModelTextLeavesSpainNothingToMend(Visit visit) {
        var editor = visit.signedIn("editor.sannicolas", "es");
        begin(visit, editor, "Hermanamiento");
        assertThat(country(editor, "España")).not().containsText("Falta la mención");
    }

    private static Locator country(Page page, String name) {
        return page.locator("#review .country:has-text('" + name + "')").first();
    }

    private static void begin(Visit visit, Page editor, String model) {
        editor.navigate(visit.address(OURS + "/drafts/new?q=Trujillo"));
        editor.locator(".partners li:has-text('Spain') a, .partners li:has-text('España') a")
                .first()
                .click();
        editor.locator(".models li")
                .filter(new Locator.FilterOptions().setHas(editor.locator("h2:text-is('" + model + "')")))
                .locator("button[type=submit]")
                .click();
        editor.locator("[id='check:start']").click();
        editor.waitForURL(Pattern.compile(".*/drafts/draft\\?id=.*"));
    }
}
