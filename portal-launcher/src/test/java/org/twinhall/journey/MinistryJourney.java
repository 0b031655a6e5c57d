package org.twinhall.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Page;
import org.junit.jupiter.api.Test;

/** A ministry gives a draft back and gets it again: the clock, and what the report of its desk tells of it. */
@Journey
class MinistryJourney {
    private static final String DUTY = "#duty-mx-art7-notice ";

    @Test
    void theClockStandsStillWhileObservationsWaitAndTheReportTellsOfIt(Visit visit) {
        var twinning = Twinning.draft(visit).resolved();
        var filing = twinning.filed();
        var editor = visit.signedIn("editor.sannicolas", "en");
        var draft = visit.address("/t/mx-san-nicolas/drafts/draft?id=" + twinning.id());
        editor.navigate(draft);
        assertThat(editor.locator(DUTY + ".terms time")).hasCount(1);

        var reviewer = visit.signedIn("reviewer.sre", "en");
        reviewer.navigate(visit.address("/t/mx-sre/desk"));
        assertThat(reviewer.locator(
                        ".errands li",
                        new Page.LocatorOptions()
                                .setHas(reviewer.locator("a[href*='" + filing.getString("id") + "']"))))
                .containsText("service target");
        giveBack(visit, reviewer, filing.getString("id"));
        editor.navigate(draft);
        assertThat(editor.locator(DUTY)).containsText("stands still until it is filed again");
        assertThat(editor.locator(DUTY + ".terms time")).hasCount(0);

        editor.locator(DUTY + "a.act").click();
        assertThat(editor.locator("main")).containsText("money and budget");
        editor.locator("[id='answers:lines:0:answer']").fill("The budget office has confirmed it.");
        editor.locator("[id='answers:save']").click();
        editor.locator("main a.act[href*='filing/file']").click();
        editor.locator("[id='file:send']").click();
        editor.navigate(draft);
        assertThat(editor.locator(DUTY + ".terms time")).hasCount(1);

        twinning.opinion(twinning.again(filing));
        reviewer.navigate(visit.address("/t/mx-sre/filing/statistics"));
        assertThat(reviewer.locator("main")).containsText("two rounds");
        assertThat(reviewer.locator("tr", new Page.LocatorOptions().setHasText("money and budget")))
                .hasCount(1);
    }

    @Test
    void whoTakesAFilingIsSeenByColleagues(Visit visit) {
        var filing = Twinning.draft(visit).resolved().filed().getString("id");
        var reviewer = visit.signedIn("reviewer.sre", "en");
        reviewer.navigate(visit.address("/t/mx-sre/filing/review?id=" + filing));
        reviewer.locator("[id='reading:take']").click();
        reviewer.navigate(visit.address("/t/mx-sre/filing/queue?own=true"));
        assertThat(reviewer.locator("main a[href*='" + filing + "']")).hasCount(1);
        var colleague = visit.signedIn("opinions.sre", "en");
        colleague.navigate(visit.address("/t/mx-sre/filing/review?id=" + filing));
        assertThat(colleague.locator("main .facts").first()).containsText("Carmen Ibáñez");
        colleague.navigate(visit.address("/t/mx-sre/filing/queue?own=true"));
        assertThat(colleague.locator("main a[href*='" + filing + "']")).hasCount(0);
        reviewer.navigate(visit.address("/t/mx-sre/filing/review?id=" + filing));
        reviewer.locator("[id='reading:lay-down']").click();
        assertThat(reviewer.locator("[id='reading:lay-down']")).hasCount(0);
    }

    private static void giveBack(Visit visit, Page reviewer, String filing) {
        reviewer.navigate(visit.address("/t/mx-sre/filing/review?id=" + filing));
        reviewer.locator("[id='observing:margins:0:words']").fill("Say from which budget it is paid.");
        reviewer.locator("[id='observing:margins:0:reason']").selectOption("MONEY");
        reviewer.locator("[id='observing:return']").click();
        assertThat(reviewer.locator("main .status").first()).containsText("came back");
    }
}
