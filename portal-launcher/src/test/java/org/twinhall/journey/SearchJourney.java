package org.twinhall.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.nio.file.Files;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Somebody looks for a city in their own script, narrows and sorts what they find, and takes it along. */
@Journey
class SearchJourney {

    @ParameterizedTest
    @ValueSource(strings = {"Seúl", "서울", "首尔", "ソウル", "Сеул", "seuol"})
    void oneCityIsFoundInEveryScriptAndWithATypo(String name, Visit visit) {
        var reader = searched(visit, name);
        assertThat(reader.locator(".entries > li")).hasCount(3);
        assertThat(reader.locator(".entries")).containsText("Seoul");
    }

    @Test
    void aDecadeIsChosenAndTheListTurnedRound(Visit visit) {
        var reader = searched(visit, "medellin");
        reader.locator(".facets a", new Page.LocatorOptions().setHasText("1990–1999"))
                .click();
        assertThat(reader.locator(".entries .day")).hasText(new String[] {"June 1998", "September 1996"});
        link(reader, "Oldest first").click();
        assertThat(reader.locator(".entries .day")).hasText(new String[] {"September 1996", "June 1998"});
        assertThat(reader).hasURL(Pattern.compile(".*decade=1990.*sort=oldest.*"));
    }

    @Test
    void theAddressIsTheSearch(Visit visit) {
        var reader = visit.visitor("es");
        reader.navigate(visit.address("/registry?q=%E9%A6%96%E5%B0%94&status=renewed&sort=oldest"));
        assertThat(reader.locator(".entries .day")).hasText(new String[] {"1992", "2010"});
    }

    @Test
    void theFileHoldsExactlyWhatWasFound(Visit visit) throws Exception {
        var reader = searched(visit, "medellin");
        var file = reader.waitForDownload(
                () -> link(reader, "All of these as a file (CSV)").click());
        assertThat(Files.readAllLines(file.path()).stream().map(row -> row.split(",", 2)[0]))
                .containsExactly("\uFEFFReference", "A005", "A009", "A007", "A012");
    }

    @Test
    void aSearchIsKeptOpenedAndDropped(Visit visit) {
        var editor = visit.signedIn("editor.bello");
        editor.navigate(visit.address("/registry?q=medellin&sort=name"));
        link(editor, "Keep this search").click();
        editor.getByLabel("What to call this search").fill("Medellín by name");
        button(editor, "Keep the search").click();
        link(editor, "Medellín by name").click();
        assertThat(editor).hasURL(Pattern.compile(".*/registry\\?q=medellin&sort=name"));
        editor.navigate(visit.address("/me"));
        editor.locator(".saved-searches li", new Page.LocatorOptions().setHasText("Medellín by name"))
                .getByRole(AriaRole.BUTTON)
                .first()
                .click();
        assertThat(link(editor, "Medellín by name")).hasCount(0);
    }

    private static Page searched(Visit visit, String words) {
        var reader = visit.visitor();
        reader.navigate(visit.address("/registry"));
        reader.locator("main input[name=q]").fill(words);
        reader.locator("main form[role=search] button").click();
        return reader;
    }

    private static Locator link(Page page, String name) {
        return page.locator("main").getByRole(AriaRole.LINK, new Locator.GetByRoleOptions().setName(name));
    }

    private static Locator button(Page page, String name) {
        return page.getByRole(
                AriaRole.BUTTON, new Page.GetByRoleOptions().setName(name).setExact(true));
    }
}
