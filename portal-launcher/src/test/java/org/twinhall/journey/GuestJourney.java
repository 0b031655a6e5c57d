package org.twinhall.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** Somebody of a partner is invited by mail to one draft: they write it, and see nothing else. */
@Journey
class GuestJourney {
    private static final String BELLO = "/t/co-bello";

    @Test
    void aGuestWritesTheOneDraftTheyWereInvitedTo(Visit visit) {
        var draft = Twinning.draft(visit).id();
        var other = Twinning.draft(visit).id();
        var editor = visit.signedIn("editor.sannicolas");
        editor.navigate(visit.address("/t/mx-san-nicolas/guests?id=" + draft));
        editor.locator("[id='invitation:name']").fill("Paul Martin");
        editor.locator("[id='invitation:email']").fill("nobody@nowhere.example");
        editor.locator("[id='invitation:language']").selectOption("en");
        editor.locator("[id='invitation:send']").click();
        assertThat(editor.locator(".ledger")).containsText("nobody@nowhere.example");

        var guest = visit.visitor();
        guest.navigate(visit.address("/"));
        var invitation = link(visit, guest);
        guest.navigate(invitation);
        assertThat(guest.locator("h1")).containsText("San Nicolás");
        guest.locator("a.act").first().click();
        visit.signIn(guest, "nobody.demo");
        guest.locator("main form button.act:not(.calm)").click();
        guest.waitForURL(Pattern.compile(".*" + BELLO + "/desk"));

        guest.navigate(visit.address(BELLO + "/drafts/draft?id=" + draft));
        assertThat(guest.locator("article.clause .pen a").first()).isVisible();
        assertThat(status(visit, guest, BELLO + "/drafts/draft?id=" + other)).isEqualTo(404);
        assertThat(guest.locator("a[href*='/guests?id=']")).hasCount(0);

        // The key counts once, and another person's account does not open it.
        guest.navigate(invitation);
        assertThat(guest.locator("main form")).hasCount(0);

        // The end of it is the end at once.
        editor.navigate(visit.address("/t/mx-san-nicolas/guests?id=" + draft));
        editor.locator(".guests button").click();
        assertThat(editor.locator(".guests")).hasCount(0);
        assertThat(status(visit, guest, BELLO + "/drafts/draft?id=" + draft)).isEqualTo(404);
    }

    private static String link(Visit visit, Page page) {
        var words = visit.mailTo(page, "nobody@nowhere.example").getString("text");
        var found = Pattern.compile("https?://\\S+/invitation\\?key=\\S+").matcher(words);
        assertThat(found.find()).as(words).isTrue();
        return found.group();
    }

    private static int status(Visit visit, Page page, String path) {
        return page.request().get(visit.address(path)).status();
    }
}
