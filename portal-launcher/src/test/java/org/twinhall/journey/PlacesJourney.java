package org.twinhall.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** A government says where it is and what it is called elsewhere, and readers see it and find it so. */
@Journey
class PlacesJourney {
    private static final String SAN_NICOLAS = "00000000-0000-4000-8000-000000000001";

    @Test
    void aGovernmentSaysWhereItIs(Visit visit) {
        var administrator = visit.signedIn("admin.sannicolas");
        administrator.navigate(visit.address("/t/mx-san-nicolas/admin/place"));
        fill(administrator, "latitude", "125");
        fill(administrator, "population", "many");
        fill(administrator, "wikidata", "Q984409");
        administrator.locator("[id='place:save']").click();
        assertThat(administrator.locator("[id='place:latitude-wrong'], #place .wrong"))
                .not()
                .hasCount(0);
        assertThat(administrator.locator("[id='place:wikidata']")).hasValue("Q984409");

        var called = "Sankt Nikolaus " + Long.toString(System.nanoTime(), 36);
        fill(administrator, "latitude", "25,74167");
        fill(administrator, "longitude", "-100.30222");
        fill(administrator, "population", "");
        fill(administrator, "names", "de: " + called);
        administrator.locator("[id='place:save']").click();
        assertThat(administrator.locator(".notice.tone-good, .ui-messages-info").first())
                .isVisible();

        var reader = visit.visitor("en");
        reader.navigate(visit.address("/government?id=" + SAN_NICOLAS));
        assertThat(reader.locator(".part-of")).containsText("Mexico › Nuevo León");
        assertThat(reader.locator(".whereabouts")).containsText("25.74167, -100.30222");
        assertThat(reader.locator(".whereabouts a[href='https://www.wikidata.org/wiki/Q984409']"))
                .hasAttribute("rel", Pattern.compile(".*noopener.*"));
        reader.locator(".whereabouts summary").click();
        assertThat(reader.locator(".whereabouts .names span[lang=de]").last()).hasText(called);
        var told = Twinning.json(reader.request().get(visit.address("/api/v1/governments/" + SAN_NICOLAS)));
        assertThat(told.getJsonObject("government")
                        .getJsonObject("place")
                        .getJsonNumber("latitude")
                        .bigDecimalValue())
                .isEqualByComparingTo("25.74167");
    }

    @Test
    void theOperatorSaysItOfAnybody(Visit visit) {
        var operator = visit.signedIn("operator.platform");
        operator.navigate(visit.address("/t/platform/admin/place?id=" + Records.BELLO));
        fill(operator, "unlocode", "MXMEX");
        operator.locator("[id='place:save']").click();
        assertThat(operator.locator("#place .wrong").first()).containsText("CO");
        fill(operator, "unlocode", "");
        fill(operator, "wikidata", "Q1" + System.nanoTime() % 100_000);
        operator.locator("[id='place:save']").click();
        operator.waitForURL(Pattern.compile(".*/admin/government\\?id=.*"));
        operator.navigate(visit.address("/t/platform/history?id=" + Records.BELLO));
        assertThat(operator.locator("main")).containsText("Place corrected");
    }

    @Test
    void nobodySaysItOfAnother(Visit visit) {
        var administrator = visit.signedIn("admin.bello");
        assertThat(administrator
                        .navigate(visit.address("/t/co-bello/admin/place?id=" + SAN_NICOLAS))
                        .status())
                .isEqualTo(404);
    }

    private static void fill(Page page, String field, String value) {
        page.locator("[id='place:" + field + "']").fill(value);
    }
}
