package org.twinhall.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** Two cities write one plan in two browsers at the same time, and approve it. Every test has the plan of a year of its own. */
@Journey
class PlanJourney {
    private static final AtomicInteger YEAR = new AtomicInteger(2027);
    private static String agreement;

    @Test
    void bothCitiesWriteAndBothApprove(Visit visit) {
        var plan = openPlan(visit);
        var sanNicolas = editing(visit, "editor.sannicolas", "mx-san-nicolas", plan);
        var bello = editing(visit, "editor.bello", "co-bello", plan);
        sanNicolas.locator("#plan-add").click();

        // Different cells at the same time: both are kept, and seen without reloading.
        assertThat(input(sanNicolas, "activity")).isFocused();
        input(sanNicolas, "activity").fill("Trade mission");
        input(bello, "place").fill("Bello");
        input(sanNicolas, "activity").press("Tab");
        input(bello, "place").press("Tab");
        assertThat(input(bello, "activity")).hasValue("Trade mission");
        assertThat(input(sanNicolas, "place")).hasValue("Bello");
        assertThat(cell(sanNicolas, "place").locator(".said")).containsText("Saved");

        // The same cell: the second one is asked, with both wordings.
        input(sanNicolas, "objective").fill("Ten firms meet");
        input(bello, "objective").fill("Twelve firms meet");
        input(sanNicolas, "objective").press("Tab");
        assertThat(cell(bello, "objective").locator(".said")).containsText("changed this meanwhile");
        input(bello, "objective").press("Tab");
        var dialog = bello.locator("#plan-conflict");
        assertThat(dialog).isVisible();
        assertThat(dialog.locator("[data-part=yours]")).hasText("Twelve firms meet");
        assertThat(dialog.locator("[data-part=theirs]")).hasText("Ten firms meet");
        dialog.locator("#conflict-merge").fill("Ten firms meet twelve firms");
        dialog.locator("[data-choose=merge]").click();
        assertThat(input(sanNicolas, "objective")).hasValue("Ten firms meet twelve firms");

        // One approval is undone by an edit; two freeze the plan, on open pages too.
        approve(visit, "signatory.sannicolas", "mx-san-nicolas", plan);
        assertThat(approvalOf("San Nicolás", sanNicolas)).containsText("Approved");
        input(bello, "place").fill("Bello, on site");
        input(bello, "place").press("Tab");
        assertThat(approvalOf("San Nicolás", sanNicolas)).containsText("undone");
        approve(visit, "signatory.sannicolas", "mx-san-nicolas", plan);
        var frozen = approve(visit, "signatory.bello", "co-bello", plan);
        assertThat(frozen.locator(".frozen code")).hasText(Pattern.compile("[0-9a-f]{64}"));
        assertThat(sanNicolas.locator(".frozen")).isVisible();
        assertThat(sanNicolas.locator("#plan-rows textarea")).hasCount(0);
        assertThat(sanNicolas.locator("a[href*='/guests?id=']")).hasCount(0);
    }

    @Test
    void amountsAreWrittenAsTheReaderWritesThem(Visit visit) {
        var plan = openPlan(visit);
        var mexican = editing(visit, "editor.sannicolas", "mx-san-nicolas", plan, "es-MX");
        var colombian = editing(visit, "editor.bello", "co-bello", plan, "es-CO");
        mexican.locator("#plan-add").click();
        assertThat(input(mexican, "cost-1")).hasAttribute("placeholder", "0.00");
        assertThat(input(colombian, "cost-1")).hasAttribute("placeholder", "0,00");
        input(mexican, "cost-1").fill("1,234.50");
        input(mexican, "cost-1").press("Tab");
        assertThat(input(mexican, "cost-1")).hasValue("1,234.50");
        assertThat(input(colombian, "cost-1")).hasValue("1.234,50");

        // As it is kept, and as it is written here, mean the same; what could mean two amounts is asked about.
        input(mexican, "place").focus();
        input(colombian, "cost-2").fill("1500.50");
        input(colombian, "cost-2").press("Tab");
        assertThat(input(mexican, "cost-2")).hasValue("1,500.50");
        input(colombian, "cost-1").fill("1,234");
        input(colombian, "cost-1").press("Tab");
        assertThat(cell(colombian, "cost-1").locator(".said")).containsText("1,23");
        assertThat(cell(colombian, "cost-1").locator(".said")).containsText("dos maneras");
        assertThat(input(mexican, "cost-1")).hasValue("1,234.50");

        // Who comes with the keyboard replaces what is there.
        input(mexican, "cost-1").focus();
        mexican.keyboard().press("Tab");
        assertThat(input(mexican, "cost-2")).isFocused();
        mexican.keyboard().type("77");
        assertThat(input(mexican, "cost-2")).hasValue("77");
    }

    @Test
    void whatIsTypedWithoutALineArrivesOnce(Visit visit) {
        var plan = openPlan(visit);
        var sanNicolas = editing(visit, "editor.sannicolas", "mx-san-nicolas", plan);
        var bello = editing(visit, "editor.bello", "co-bello", plan);
        sanNicolas.locator("#plan-add").click();
        assertThat(input(bello, "place")).isVisible();
        bello.context().setOffline(true);
        input(bello, "place").fill("Bello");
        input(bello, "place").press("Tab");
        assertThat(bello.locator("#plan-connection")).containsText("1 change not sent yet");
        bello.context().setOffline(false);
        assertThat(input(sanNicolas, "place")).hasValue("Bello");
        assertThat(bello.locator("#plan-connection")).containsText("Live");
    }

    @Test
    void aThirdGovernmentFindsNoPlan(Visit visit) {
        var plan = openPlan(visit);
        var jalisco = visit.signedIn("observer.jalisco");
        assertThat(jalisco.navigate(visit.address("/t/mx-jalisco/plans/plan?id=" + plan))
                        .status())
                .isEqualTo(404);
        jalisco.navigate(visit.address("/t/mx-jalisco/plans"));
        var heard = jalisco.evaluate(
                "address => new Promise(done => { const socket = new WebSocket(address);"
                        + " socket.onmessage = message => done(message.data); socket.onclose = () => done('closed'); })",
                visit.address("/socket/mx-jalisco/plan/" + plan).replaceFirst("^http", "ws"));
        assertThat(heard).isEqualTo("closed");
    }

    private static String openPlan(Visit visit) {
        if (agreement == null) {
            agreement = Twinning.inForce(visit);
        }
        return Twinning.planOf(visit, agreement, YEAR.getAndIncrement());
    }

    private static Page editing(Visit visit, String account, String government, String plan) {
        return editing(visit, account, government, plan, "en");
    }

    private static Page editing(Visit visit, String account, String government, String plan, String language) {
        var page = visit.signedIn(account, language);
        page.navigate(visit.address("/t/" + government + "/plans/plan?id=" + plan));
        assertThat(page.locator("#plan-connection[data-line=live]")).isVisible();
        return page;
    }

    private static Page approve(Visit visit, String account, String government, String plan) {
        var page = visit.signedIn(account);
        page.navigate(visit.address("/t/" + government + "/plans/plan?id=" + plan));
        page.locator(".action a").click();
        page.locator("[id='approve:approve']").click();
        page.waitForURL(Pattern.compile(".*/plans/plan\\?id=.*"));
        return page;
    }

    private static Locator approvalOf(String party, Page page) {
        return page.locator(".approvals li", new Page.LocatorOptions().setHasText(party));
    }

    private static Locator cell(Page page, String field) {
        return page.locator("#plan-rows tr:first-child .cell[data-field=" + field + "]");
    }

    private static Locator input(Page page, String field) {
        return cell(page, field).locator("textarea, input");
    }
}
