package org.twinhall.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.SelectOption;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** A network's secretariat publishes a call; cities read it and ask its rules whether they may take part. */
@Journey
class CallsJourney {
    private static final String DEMONSTRATION = "00000000-0000-4000-8000-000000000272";
    private static final String SAN_NICOLAS = "00000000-0000-4000-8000-000000000001";
    private static final String BELLO = "00000000-0000-4000-8000-000000000002";

    @Test
    void anybodyReadsACallWithItsClosingTimeInTwoZones(Visit visit) {
        var reader = visit.visitor();
        reader.navigate(visit.address("/calls"));
        reader.locator(".calls a[href*='" + DEMONSTRATION + "']").click();
        assertThat(reader.locator(".closing")).containsText("30 June 2027, 17:00");
    }

    @Test
    void itIsMarkedAsADemonstration(Visit visit) {
        var reader = visit.visitor();
        reader.navigate(visit.address("/call?id=" + DEMONSTRATION));
        assertThat(reader.locator("main .status.tone-warn")).containsText("Demonstration");
    }

    @Test
    void sanNicolasLearnsThatItIsNoMemberAndHowToBecomeOne(Visit visit) {
        var editor = visit.signedIn("editor.sannicolas");
        ask(visit, editor, "/t/mx-san-nicolas", BELLO);
        var answer = editor.locator(".finding:has(a[href='#joining'])");
        assertThat(answer.locator(".severity")).containsText("No");
    }

    @Test
    void belloIsAMemberAndMayLead(Visit visit) {
        var editor = visit.signedIn("editor.bello");
        ask(visit, editor, "/t/co-bello", SAN_NICOLAS);
        assertThat(editor.locator(".finding a[href='#joining']")).hasCount(0);
    }

    @Test
    void anObserverAsksTheRulesToo(Visit visit) {
        var observer = visit.signedIn("observer.jalisco");
        observer.navigate(visit.address("/t/mx-jalisco/calls/call?id=" + DEMONSTRATION));
        assertThat(observer.locator("#partner")).isVisible();
    }

    @Test
    void aSecretariatPublishesACallThatNobodyElseSawBefore(Visit visit) {
        var publisher = visit.signedIn("publisher.mercociudades");
        publisher.navigate(visit.address("/t/mercociudades/calls/edit"));
        publisher.locator("[id='call:save']").click();
        assertThat(publisher.locator(".notice.tone-bad li")).hasCount(4);
        fill(publisher);
        publisher.locator("[id='call:save']").click();
        publisher.waitForURL(Pattern.compile(".*/calls/check\\?id=.*"));
        var id = publisher.url().replaceAll("^.*id=([0-9a-f-]+).*$", "$1");

        var reader = visit.visitor();
        assertThat(reader.navigate(visit.address("/call?id=" + id)).status()).isEqualTo(404);

        publisher.locator("[id='deeds:publish']").click();
        assertThat(publisher.locator(".standing .status")).containsText("Open");
        reader.navigate(visit.address("/call?id=" + id + "&lang=es"));
        assertThat(reader.locator("h1")).hasText("Una convocatoria <b>de prueba</b>");

        publisher.locator("[id='deeds:withdraw']").click();
        reader.navigate(visit.address("/calls"));
        assertThat(reader.locator(".calls a[href*='" + id + "']")).hasCount(0);

        publisher.navigate(visit.address("/t/mercociudades/history?id=" + id));
        assertThat(publisher.locator(".account .what"))
                .hasText(new String[] {"Call withdrawn", "Call published", "Call begun"});
    }

    @Test
    void aCityDoesNotPublishCalls(Visit visit) {
        var editor = visit.signedIn("editor.bello");
        assertThat(editor.navigate(visit.address("/t/co-bello/calls/edit")).status())
                .isEqualTo(403);
    }

    private static void ask(Visit visit, Page editor, String seat, String partner) {
        editor.navigate(visit.address(seat + "/calls/call?id=" + DEMONSTRATION));
        editor.locator("#partner").selectOption(new SelectOption().setValue(partner));
        editor.locator(".choose button").click();
        assertThat(editor.locator(".finding .severity").first()).isVisible();
    }

    private static void fill(Page publisher) {
        publisher.locator("[id='call:family']").selectOption(new SelectOption().setIndex(1));
        publisher.locator("[id='call:opens']").fill("2026-01-01T09:00");
        publisher.locator("[id='call:closes']").fill("2099-03-01T17:00");
        publisher.locator("[id='call:title-es']").fill("Una convocatoria <b>de prueba</b>");
        publisher.locator("[id='call:summary-es']").fill("Primer párrafo.\n\nSegundo párrafo.");
    }
}
