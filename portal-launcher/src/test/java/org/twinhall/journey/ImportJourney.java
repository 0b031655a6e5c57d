package org.twinhall.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.LocatorAssertions.HasTextOptions;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.FilePayload;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

/** J10, as far as the import goes: a collected list is read, mapped, checked, decided, taken over, brought again, and taken back. */
@Journey
class ImportJourney {
    private static final HasTextOptions PATIENTLY = new HasTextOptions().setTimeout(60_000);

    @Test
    void aCollectedListGoesInOnceAndComesOutWhole(Visit visit) {
        var word = "J" + System.nanoTime();
        var operator = visit.signedIn("operator.platform");
        read(visit, operator, word);
        operator.getByLabel("Kind").selectOption("twinning");
        operator.getByLabel("Source").fill("A made-up list");
        button(operator, "Check every row").click();
        assertThat(operator.locator("main")).containsText("1 place waits for you to choose.");

        var first = operator.url();
        main(operator, "Choose").click();
        operator.getByLabel("Country code").fill("kz");
        button(operator, "Keep these choices").click();
        operator.navigate(first);
        button(operator, "Check again").click();
        button(operator, "Take over 2 rows").click();
        assertThat(operator.locator("main .status").first()).hasText("Taken over", PATIENTLY);
        read(visit, operator, word);
        button(operator, "Check every row").click();
        assertThat(operator.locator("main")).containsText("On record already");
        assertThat(button(operator, "Take over")).hasCount(0);

        operator.navigate(first);
        assertThat(operator.locator("main")).containsText("Taking it back removes 2 agreements");
        button(operator, "Take it back").click();
        assertThat(operator.locator("main .status").first()).hasText("Taken back", PATIENTLY);
    }

    private static void read(Visit visit, Page operator, String word) {
        operator.navigate(visit.address("/t/platform/imports"));
        var rows = "city1,country1,city2,country2\n" + word + "a,Germany," + word + "ix,France\n" + word + "ix,France,"
                + word + "a,Germany\n" + word + "oo," + word + "land," + word + "ix,France\n";
        operator.locator("input[type=file]")
                .setInputFiles(new FilePayload("list.csv", "text/csv", rows.getBytes(StandardCharsets.UTF_8)));
        button(operator, "Read the file").click();
        assertThat(operator.locator("h1")).containsText("list.csv");
    }

    private static Locator main(Page page, String name) {
        return page.locator("main").getByRole(AriaRole.LINK, new Locator.GetByRoleOptions().setName(name));
    }

    private static Locator button(Page page, String name) {
        return page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(name));
    }
}
