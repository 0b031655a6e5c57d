package org.twinhall.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FilePayload;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** The operator puts on record what two sources count, and readers see both, the shares that are no parts of one whole, and totals. */
@Journey
class FiguresJourney {
    private static final String IMPORT = "/t/platform/admin/figures-import";

    @Test
    void whatTwoSourcesCountStandsSideBySideUntilOneIsChosenAndOneWithdrawn(Visit visit) {
        var series = fresh();
        var operator = visit.signedIn("operator.platform", "en");
        operator.navigate(visit.address("/t/platform/admin/figures"));
        fill(operator, "series", "Two Words");
        fill(operator, "area", "Jalisco");
        fill(operator, "dimension", "twinnings");
        fill(operator, "value", "eight");
        fill(operator, "source", "SRE 2010");
        operator.locator("[id='figure:save']").click();
        assertThat(operator.locator("[id='figure:value-wrong'], #figure .wrong").first())
                .isVisible();
        assertThat(operator.locator("[id='figure:value']")).hasValue("eight");

        fill(operator, "series", series);
        fill(operator, "value", "8");
        fill(operator, "asOf", "2010");
        save(operator);
        fill(operator, "dimension", "twinnings");
        fill(operator, "value", "11");
        fill(operator, "source", "Website of the state");
        save(operator);

        var reader = visit.visitor("en");
        reader.navigate(visit.address("/figures?series=" + series));
        assertThat(reader.locator(".published .status:has-text('Sources differ')"))
                .hasCount(2);
        assertThat(reader.locator(".published tbody tr")).hasCount(2);

        operator.navigate(visit.address("/figures?series=" + series));
        operator.locator("tr:has-text('Website of the state') a[href*='/admin/figure?']")
                .click();
        operator.locator("[id='choice:choose']").click();
        assertThat(operator.locator("#choice .wrong").first()).isVisible();
        operator.locator("[id='choice:because']").fill("It names all eleven.");
        operator.locator("[id='choice:choose']").click();
        operator.waitForURL(Pattern.compile(".*/admin/figure\\?id=.*"));
        reader.reload();
        assertThat(reader.locator("tr:has-text('Website of the state')")).containsText("It names all eleven.");
        assertThat(reader.locator("tr:has-text('SRE 2010')")).containsText("Another source counts");

        operator.locator("a[href*='withdraw=true']").click();
        operator.locator("[id='withdrawal:because']").fill("A slip of the pen.");
        operator.locator("[id='withdrawal:away']").click();
        operator.waitForURL(Pattern.compile(".*/admin/figure\\?id=[0-9a-f-]+$"));
        operator.locator("a[href*='/history?id=']").click();
        assertThat(operator.locator("main"))
                .containsText(Pattern.compile(
                        "put on record.*chosen.*withdrawn|withdrawn.*chosen.*put on record", Pattern.DOTALL));
        reader.reload();
        assertThat(reader.locator(".published .status:has-text('Sources differ')"))
                .hasCount(0);
        reader.locator("details.withdrawn summary").click();
        assertThat(reader.locator("details.withdrawn")).containsText("A slip of the pen.");
    }

    @Test
    void aFileIsCheckedTakenOverAndASecondTimeChangesNothing(Visit visit) {
        var series = fresh();
        var head = "series,area,dimension,value,as_of,source\n";
        var operator = visit.signedIn("operator.platform", "es");
        operator.navigate(visit.address(IMPORT));
        check(operator, head + series + ",Chile,total,trece,2015,L21\n");
        assertThat(operator.locator("main")).containsText("sin signos entre los millares");
        assertThat(operator.locator("[id='import:run']")).hasCount(0);

        var good = head + series + ",Chile,total,13,2015,L21\n" + series + ",Chile,total (more than),30,2021,L21\n";
        check(operator, good);
        operator.locator("[id='import:run']").click();
        assertThat(operator.locator("main")).containsText("Nuevas: 2.");
        check(operator, good);
        assertThat(operator.locator("main")).containsText("No hay nada que tomar");

        var reader = visit.visitor("es");
        reader.navigate(visit.address("/figures?series=" + series));
        assertThat(reader.locator("main")).containsText("más de 30");
        var table = reader.request()
                .get(visit.address(reader.locator("a[download]").getAttribute("href")))
                .text();
        assertThat(table).contains(series + ",Chile,total,30,2021,L21,count,,more-than");
        check(operator, table);
        assertThat(operator.locator("main")).containsText("No hay nada que tomar");
    }

    @Test
    void sharesOfMoreThanTheWholeAreATableAndOthersAreDrawn(Visit visit) {
        var reader = visit.visitor("en");
        reader.navigate(visit.address("/figures"));
        assertThat(reader.locator(".entries")).containsText("3 figures of 3 areas");
        reader.locator(".entries a[href*='mexico-local-visits-abroad']").click();
        assertThat(reader.locator(".notice.tone-warn")).containsText("about 155 %");
        assertThat(reader.locator("table.shares svg")).hasCount(0);
        assertThat(reader.locator("table.shares tfoot")).containsText("about 155 %");
        reader.navigate(visit.address("/figures?series=mexico-registered-twinnings"));
        assertThat(reader.locator("table.shares rect.part")).hasAttribute("width", "41.47");
    }

    @Test
    void snapshotsStandWithWhatThisRegistryHoldsAndATotalIsSaidToBeOne(Visit visit) {
        var reader = visit.visitor("en");
        reader.navigate(visit.address("/figures?series=china-twinnings"));
        assertThat(reader.locator("tr:has-text('at least 147') .held")).containsText("in force on");
        assertThat(reader.locator("main")).containsText("It is not the same count.");
        reader.navigate(visit.address("/figures?series=seoul-vtp-beneficiaries"));
        assertThat(reader.locator(".published")).containsText("no source on record gives its parts");
    }

    @Test
    void nobodyButTheOperatorKeepsFigures(Visit visit) {
        var editor = visit.signedIn("editor.sannicolas");
        assertThat(editor.navigate(visit.address("/t/mx-san-nicolas/admin/figures"))
                        .status())
                .isEqualTo(403);
        editor.navigate(visit.address("/figures?series=china-twinnings"));
        assertThat(editor.locator("a[href*='/admin/figure']")).hasCount(0);
    }

    private static String fresh() {
        return "journey-" + Long.toString(System.nanoTime(), 36);
    }

    private static void fill(Page page, String field, String value) {
        page.locator("[id='figure:" + field + "']").fill(value);
    }

    private static void save(Page page) {
        page.locator("[id='figure:save']").click();
        assertThat(page.locator(".notice.tone-good, .ui-messages-info").first()).isVisible();
        assertThat(page.locator("[id='figure:value']")).hasValue("");
    }

    private static void check(Page page, String csv) {
        page.locator("[id='file:upload']")
                .setInputFiles(new FilePayload("figures.csv", "text/csv", csv.getBytes(UTF_8)));
        page.locator("[id='file:check']").click();
        assertThat(page.locator("#checked")).isVisible();
    }
}
