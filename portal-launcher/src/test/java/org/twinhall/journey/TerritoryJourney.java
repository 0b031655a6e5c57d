package org.twinhall.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Page.GetByRoleOptions;
import com.microsoft.playwright.options.AriaRole;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** What a ministry and a state see of their territory, and how a government says by which office it is reached. */
@Journey
class TerritoryJourney {
    private static final String PUBLIC_OFFICE = "/government?id=00000000-0000-4000-8000-000000000001";

    @Test
    void theMinistryReadsWhatIsNotPublicYetAndTheOtherStateDoesNot(Visit visit) throws Exception {
        var id = Twinning.signedOnly(visit);
        var page = visit.signedIn("reviewer.sre");
        link(page, "Our territory").first().click();
        page.locator("#party").selectOption("San Nicolás de los Garza");
        page.locator("#status").selectOption("Signed, not yet in force");
        page.getByRole(AriaRole.SEARCH).last().getByRole(AriaRole.BUTTON).click();
        var file = page.waitForDownload(() -> link(page, "As a file (CSV)").click());
        assertThat(Files.readString(file.path(), StandardCharsets.UTF_8))
                .contains("San Nicolás de los Garza", "made up");

        page.navigate(visit.address("/t/mx-sre/territory/agreement?id=" + id));
        assertThat(page.getByText("Not yet public")).isVisible();
        assertThat(page.navigate(visit.address("/agreement?id=" + id)).status()).isEqualTo(404);

        var elsewhere = visit.signedIn("observer.jalisco");
        assertThat(elsewhere
                        .navigate(visit.address("/t/mx-jalisco/territory/agreement?id=" + id))
                        .status())
                .isEqualTo(404);
        elsewhere.setViewportSize(360, 740);
        elsewhere.navigate(visit.address("/t/mx-jalisco/territory"));
        assertThat(elsewhere.evaluate("document.documentElement.scrollWidth > innerWidth"))
                .isEqualTo(false);
    }

    @Test
    void anOfficeIsPutOnRecordClosedAndItsClosingUndone(Visit visit) {
        var name = "Dirección de Internacionalización "
                + UUID.randomUUID().toString().substring(0, 8);
        var page = visit.signedIn("editor.sannicolas");
        page.navigate(visit.address("/t/mx-san-nicolas/admin/offices"));
        link(page, "Add an office").click();
        fill(page, Map.of("name-es", name, "telephone", "8158 1200", "from", "2024-10-01"));
        button(page, "Save").click();
        assertThat(page.locator("[id='office:telephone-wrong']")).containsText("Begin with +");
        fill(page, Map.of("telephone", "+52 81 8158 1200"));
        button(page, "Save").click();
        page.waitForURL("**/admin/offices");
        assertThat(page.getByRole(AriaRole.ROWHEADER, new GetByRoleOptions().setName(name)))
                .isVisible();

        var reader = visit.visitor();
        reader.navigate(visit.address(PUBLIC_OFFICE));
        assertThat(reader.getByRole(AriaRole.HEADING, new GetByRoleOptions().setName(name)))
                .isVisible();

        var row = page.getByRole(AriaRole.ROW).filter(new Locator.FilterOptions().setHasText(name));
        row.getByRole(AriaRole.BUTTON).click();
        assertThat(page.getByText("The office is closed.")).isVisible();
        row.getByRole(AriaRole.BUTTON).click();
        assertThat(page.getByText("The closing is undone.")).isVisible();
    }

    private static void fill(Page page, Map<String, String> fields) {
        fields.forEach(
                (field, text) -> page.locator("[id='office:" + field + "']").fill(text));
    }

    private static Locator link(Page page, String name) {
        return page.getByRole(AriaRole.LINK, new GetByRoleOptions().setName(name));
    }

    private static Locator button(Page page, String name) {
        return page.getByRole(AriaRole.BUTTON, new GetByRoleOptions().setName(name));
    }
}
