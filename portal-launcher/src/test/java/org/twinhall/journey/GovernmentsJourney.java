package org.twinhall.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.SelectOption;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** The operator opens the portal to a government: its record, its organisation in Keycloak, the law of its country. */
@Journey
class GovernmentsJourney {

    @Test
    void whoIsTakenInHasAccountsAndTheLawOfItsCountry(Visit visit) {
        var operator = visit.signedIn("operator.platform");
        var name = "Guadalajara " + Long.toString(System.nanoTime(), 36);
        operator.navigate(visit.address("/t/platform/admin/government-form"));
        operator.locator("[id='government:save']").click();
        assertThat(operator.locator(".notice.tone-bad li")).hasCount(4);
        fill(operator, name);
        operator.locator("[id='government:propose']").click();
        assertThat(operator.locator("[id='government:slug']")).hasValue(Pattern.compile("mx-guadalajara-[a-z0-9]+"));

        operator.locator("[id='government:save']").click();
        operator.waitForURL(Pattern.compile(".*/admin/government\\?id=.*"));
        assertThat(operator.locator("h1")).hasText(name);
        assertThat(operator.locator("section[aria-labelledby='accounts-title'] .status"))
                .hasText("complete");
        assertThat(operator.locator(".switches li").first()).containsText("Law of Mexico");
        assertThat(operator.locator(".switches .status")).hasText(new String[] {"on", "off"});

        operator.locator(".switches li").first().locator("button").click();
        assertThat(operator.locator(".switches .status")).hasText(new String[] {"off", "off"});
    }

    @Test
    void anybodyElseIsRefused(Visit visit) {
        var editor = visit.signedIn("editor.bello");
        assertThat(editor.navigate(visit.address("/t/platform/admin/governments"))
                        .status())
                .isEqualTo(404);
        assertThat(editor.navigate(visit.address("/t/co-bello/admin/governments"))
                        .status())
                .isEqualTo(403);
    }

    private static void fill(Page operator, String name) {
        operator.locator("[id='government:name']").fill(name);
        choose(operator, "level", "MUNICIPALITY");
        choose(operator, "country", "MX");
        choose(operator, "zone", "America/Mexico_City");
        operator.locator("[id='government:subdivision']").fill("MX-JAL");
    }

    private static void choose(Page operator, String field, String value) {
        operator.locator("[id='government:" + field + "']").selectOption(new SelectOption().setValue(value));
    }
}
