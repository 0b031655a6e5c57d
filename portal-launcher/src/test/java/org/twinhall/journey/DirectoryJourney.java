package org.twinhall.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.options.SelectOption;
import org.junit.jupiter.api.Test;

/** Anybody looks a government up in the directory. */
@Journey
class DirectoryJourney {

    @Test
    void aCityIsFoundInAnotherScriptAndCalledAsTheReaderCallsIt(Visit visit) {
        var reader = visit.visitor("es");
        reader.navigate(visit.address("/governments?q=서울"));
        assertThat(reader.locator("tbody th a")).hasText(new String[] {"Seúl"});
        assertThat(reader.locator("tbody th small")).hasText("Seoul");
    }

    @Test
    void oneTypoIsForgiven(Visit visit) {
        var reader = visit.visitor("en");
        reader.navigate(visit.address("/governments?q=Monterey"));
        assertThat(reader.locator("tbody th a").first()).hasText("Monterrey");
    }

    @Test
    void countryAndKindNarrowIt(Visit visit) {
        var reader = visit.visitor("en");
        reader.navigate(visit.address("/governments"));
        reader.locator("#country").selectOption(new SelectOption().setValue("KR"));
        reader.locator("#level").selectOption(new SelectOption().setValue("state"));
        reader.locator(".directory button").click();
        assertThat(reader.locator("tbody th a")).hasText(new String[] {"Daegu", "Seoul"});
        assertThat(reader.locator("#country")).hasValue("KR");
    }

    @Test
    void theFileAndTheMachinesGetWhatIsShown(Visit visit) {
        var reader = visit.visitor("en");
        reader.navigate(visit.address("/governments?country=KR"));
        var file = reader.request()
                .get(visit.address(
                        reader.locator("a[download='governments.csv']").getAttribute("href")))
                .text();
        var machines = Twinning.json(reader.request()
                .get(visit.address(
                        reader.locator("a[href^='/api/v1/governments']").getAttribute("href"))));
        var shown = reader.locator("tbody tr").count();
        assertThat(file.strip().lines()).hasSize(shown + 1);
        assertThat(machines.getJsonArray("items")).hasSize(shown);
    }

    @Test
    void whatCannotBeIsSaid(Visit visit) {
        var reader = visit.visitor("en");
        assertThat(reader.navigate(visit.address("/governments?country=QQ")).status())
                .isEqualTo(200);
        assertThat(reader.locator(".wrong")).isVisible();
    }
}
