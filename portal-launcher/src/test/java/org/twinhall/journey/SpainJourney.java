package org.twinhall.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** San Nicolás de los Garza words a twinning with Trujillo, which does not work here: each country's law is asked of its own party. */
@Journey
class SpainJourney {
    private static final String OURS = "/t/mx-san-nicolas";
    private static final String SAN_NICOLAS = "00000000-0000-4000-8000-000000000001";

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

    /** What Spanish law stops is stopped for the Spanish party, which works here; its ministry's ten days begin with the filing. */
    @Test
    void aSpanishCityThatWorksHereIsHeldToItsLaw(Visit visit) {
        var city = Newcomer.inSpain(visit);
        try {
            city.administeredBy("admin.bello", "admin@bello.example")
                    .editedBy("editor.bello", "editor@bello.example", "admin.bello");
            var draft = mexicanText(visit, city);
            var editor = visit.page("editor.bello");
            editor.navigate(visit.address("/t/" + city.slug() + "/drafts/draft?id=" + draft));
            var hindrances = editor.locator("#review > .notice");
            assertThat(hindrances).containsText(city.name() + ": The mention of the Kingdom of Spain");
            assertThat(hindrances).not().containsText("San Nicolás de los Garza: The mention");
            assertThat(editor.locator("#duty-es-maec .terms time")).hasCount(0);

            editor.locator("#duty-es-maec a.act").click();
            editor.locator("[id='file:send']").click();
            editor.navigate(visit.address("/t/" + city.slug() + "/drafts/draft?id=" + draft));
            var due = LocalDate.parse(
                    editor.locator("#duty-es-maec .terms time").first().getAttribute("datetime"));
            var today = LocalDate.now(ZoneId.of("Europe/Madrid"));
            org.assertj.core.api.Assertions.assertThat(due).isBetween(today.plusDays(12), today.plusDays(24));
        } finally {
            city.leftAlone();
        }
    }

    /** A draft of the city with San Nicolás, in the words of Mexico's model; answers its id. */
    private static String mexicanText(Visit visit, Newcomer city) {
        var answer = visit.visitor()
                .request()
                .post(
                        visit.address("/api/v1/t/" + city.slug() + "/drafts"),
                        Visit.as(visit.token("editor.bello"))
                                .setData(Map.of(
                                        "partner",
                                        SAN_NICOLAS,
                                        "template",
                                        "mx-twinning",
                                        "languages",
                                        List.of("es", "en"))));
        org.assertj.core.api.Assertions.assertThat(answer.status())
                .as(answer.text())
                .isEqualTo(201);
        return Twinning.json(answer).getString("id");
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
