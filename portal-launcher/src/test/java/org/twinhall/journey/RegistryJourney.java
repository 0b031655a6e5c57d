package org.twinhall.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.APIRequestContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.FilePayload;
import com.microsoft.playwright.options.RequestOptions;
import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** A citizen looks agreements up; an operator brings some in. Nothing here needs what another journey left behind. */
@Journey
class RegistryJourney {
    private static final String HEADINGS =
            "id,kind,party_a,party_a_level,party_a_subdivision,party_a_country,party_b,party_b_level,party_b_subdivision,"
                    + "party_b_country,signed,status,continues,motivations,themes,focus_as_published,source\n";

    @Test
    void fromTheFirstPageToTheChainOfMexicoCityAndSeoul(Visit visit) {
        var reader = visit.visitor();
        reader.navigate(visit.address("/"));
        reader.locator("main input[name=q]").fill("Seoul");
        reader.locator("main form[role=search] button").click();
        assertThat(reader.locator(".entries > li")).hasCount(3);
        link(reader, "Ciudad de México – Seoul").first().click();
        link(reader, "See the tie").click();
        assertThat(reader.locator(".timeline .day")).hasText(new String[] {"1992", "2010", "9 July 2019"});
    }

    @Test
    void theSameChainInSpanish(Visit visit) {
        var reader = visit.visitor("es");
        reader.navigate(visit.address("/registry?q=seul"));
        link(reader, "Ciudad de México – Seoul").first().click();
        assertThat(reader.locator("h1")).containsText("Acuerdo de cooperación estratégica");
        assertThat(reader.locator(".standing")).containsText("Vigente");
    }

    @Test
    void aDateStaysAsPreciseAsItsSource(Visit visit) {
        var reader = visit.visitor();
        reader.navigate(visit.address("/registry?q=medellin"));
        assertThat(reader.locator(".entries .day"))
                .hasText(new String[] {"August 2010", "June 1998", "September 1996", "1961"});
    }

    @Test
    void aFilterNarrowsIsShownAndIsTakenOffAgain(Visit visit) {
        var reader = visit.visitor();
        reader.navigate(visit.address("/registry?q=medellin"));
        reader.locator(".facets a", new Page.LocatorOptions().setHasText("Mexico"))
                .click();
        assertThat(reader.locator(".entries > li")).hasCount(1);
        assertThat(reader).hasURL(Pattern.compile(".*country=MX.*"));
        reader.locator(".chips a", new Page.LocatorOptions().setHasText("Mexico"))
                .click();
        assertThat(reader.locator(".entries > li")).hasCount(4);
        reader.goBack();
        assertThat(reader.locator(".entries > li")).hasCount(1);
    }

    @Test
    void whatIsNotFoundSaysWhatToDo(Visit visit) {
        var reader = visit.visitor();
        reader.navigate(visit.address("/registry?q=atlantis"));
        link(reader, "Show the whole registry").click();
        assertThat(reader.locator(".entries > li").first()).isVisible();
    }

    @Test
    void aReaderGetsNoCookie(Visit visit) {
        var reader = visit.visitor();
        reader.navigate(visit.address("/registry"));
        link(reader, "Bello – San Nicolás de los Garza").first().click();
        assertThat(reader.context().cookies()).isEmpty();
    }

    @Test
    void machinesReadTheSameWithoutAToken(Visit visit) {
        var answer = api(visit).get(visit.address("/api/v1/agreements?q=montbeliard"));
        assertThat(answer.status()).isEqualTo(200);
        assertThat(answer.text())
                .contains("\"reference\":\"A004\"", "\"signed\":\"1950\"", "\"total\":1", "\"totalIsMinimum\":false");
    }

    @Test
    void whatDoesNotExistIsNotFoundByAnyone(Visit visit) {
        var nowhere = "/api/v1/agreements/00000000-0000-4000-8000-00000000dead";
        assertThat(api(visit).get(visit.address(nowhere)).status()).isEqualTo(404);
        var page = visit.visitor().navigate(visit.address("/agreement?id=00000000-0000-4000-8000-00000000dead"));
        assertThat(page.status()).isEqualTo(404);
    }

    @Test
    void anEditorOfACityImportsNothing(Visit visit) {
        var answer = api(visit)
                .post(
                        visit.address("/api/v1/t/co-bello/imports"),
                        RequestOptions.create()
                                .setHeader("Authorization", "Bearer " + visit.token("editor.bello"))
                                .setHeader("Content-Type", "text/csv")
                                .setData(HEADINGS));
        assertThat(answer.status()).isEqualTo(403);
    }

    @Test
    void anOperatorIsToldEveryProblemByItsRow(Visit visit) {
        var operator = importPage(visit);
        choose(
                operator,
                """
                J1,twinning,Tartu,municipality,,EE,Turku,municipality,,FI,2010-13,in-force,,,,,A book
                J2,marriage,Tartu,municipality,,EE,Turku,municipality,,FI,2001,in-force,,,,,A book
                """);
        assertThat(operator.locator(".ledger tbody th"))
                .hasText(new String[] {"Row 2, column signed", "Row 3, column kind"});
    }

    @Test
    void anOperatorChecksAFileAndThenImportsIt(Visit visit) {
        var operator = importPage(visit);
        var reference = "J" + System.nanoTime();
        choose(
                operator,
                reference
                        + ",friendship,Tartu,municipality,,EE,Turku,municipality,,FI,1997-05,in-force,,,culture,Choirs,A book\n");
        button(operator, "Import 1 agreement").click();
        assertThat(operator.locator(".notice")).containsText("1 agreement is now on record.");
        operator.navigate(visit.address("/registry?q=" + reference));
        assertThat(operator.locator(".entries")).containsText("May 1997");
    }

    private static Page importPage(Visit visit) {
        var operator = visit.signedIn("operator.platform");
        operator.navigate(visit.address("/t/platform/admin/import"));
        return operator;
    }

    private static void choose(Page operator, String rows) {
        operator.locator("input[type=file]")
                .setInputFiles(new FilePayload(
                        "agreements.csv", "text/csv", (HEADINGS + rows).getBytes(StandardCharsets.UTF_8)));
        button(operator, "Check the file").click();
        assertThat(operator.locator("#checked")).isVisible();
    }

    private static Locator link(Page page, String name) {
        return page.locator("main").getByRole(AriaRole.LINK, new Locator.GetByRoleOptions().setName(name));
    }

    private static Locator button(Page page, String name) {
        return page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(name));
    }

    private static APIRequestContext api(Visit visit) {
        return visit.visitor().request();
    }
}
