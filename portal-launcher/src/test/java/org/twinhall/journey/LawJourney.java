package org.twinhall.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.SelectOption;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** The operator says what the law of a State provides, and its municipalities' drafts are asked accordingly. */
@Journey
class LawJourney {
    private static final String LAW = "/t/platform/admin/law";
    private static final String MAJORITY = "Two thirds of the council beyond its term";

    @Test
    void whatTheLawOfTheStateProvidesIsAskedOfItsMunicipalities(Visit visit) {
        var operator = visit.signedIn("operator.platform", "en");
        var editor = visit.signedIn("editor.sannicolas", "en");
        operator.navigate(visit.address(LAW));
        operator.locator("main a:text-is('Mexico')").click();
        operator.locator("#part").selectOption(new SelectOption().setLabel("Nuevo León"));
        operator.locator("main form button").click();
        operator.locator("tr", new Page.LocatorOptions().setHasText(MAJORITY))
                .locator("a")
                .click();
        operator.locator("[id='parameter:save']").click();
        assertThat(operator.locator("main .notice.tone-bad")).containsText("Act and article");

        operator.locator("label:text-is('The law of the State asks for it')").click();
        operator.locator("[id='parameter:basis']").fill("Ley de prueba, art. 35");
        operator.locator("[id='parameter:save']").click();
        operator.waitForURL(Pattern.compile(".*/admin/law\\?.*part=MX-NLE.*"));
        var row = operator.locator("tr", new Page.LocatorOptions().setHasText(MAJORITY));
        assertThat(row).containsText("Ley de prueba, art. 35");
        try {
            editor.navigate(visit.address("/t/mx-san-nicolas/drafts/draft?id="
                    + Twinning.draft(visit).lastingForEver().id()));
            assertThat(editor.locator("#duty-mx-cabildo")).containsText("asks for it (Ley de prueba, art. 35)");
        } finally {
            row.locator("a").click();
            operator.locator("[id='parameter:take-back']").click();
        }
        assertThat(row).containsText("not set");
        row.locator("a").click();
        operator.locator("main a:has-text('What was set before')").click();
        assertThat(operator.locator(".account").first()).containsText("The law of the State asks for it");
        editor.reload();
        assertThat(editor.locator("#duty-mx-cabildo")).containsText("If the law of the State so provides");
    }
}
