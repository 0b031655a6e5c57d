package org.twinhall.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.Page.WaitForConditionOptions;
import com.microsoft.playwright.WebSocket;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CopyOnWriteArrayList;
import org.junit.jupiter.api.Test;

/** Somebody of a partner is invited by mail to single records: they write those, and see nothing else, for as long as they are. */
@Journey
class GuestJourney {
    private static final String BELLO = "/t/co-bello";

    @Test
    void aGuestWritesTheOneDraftTheyWereInvitedTo(Visit visit) {
        var draft = Twinning.draft(visit).id();
        var other = Twinning.draft(visit).id();
        var invited = Guest.invited(visit, draft).accepted();
        var guest = invited.page();

        guest.navigate(visit.address(BELLO + "/drafts/draft?id=" + draft));
        assertThat(guest.locator("article.clause .pen a").first()).isVisible();
        assertThat(status(visit, guest, BELLO + "/drafts/draft?id=" + other)).isEqualTo(404);
        assertThat(guest.locator("a[href*='/guests?id=']")).hasCount(0);

        // The key counts once, and another person's account does not open it.
        guest.navigate(invited.invitation());
        assertThat(guest.locator("main form")).hasCount(0);

        // The end of it is the end at once.
        invited.ended();
        guest.navigate(visit.address(BELLO + "/drafts/draft?id=" + draft));
        assertThat(guest).hasURL(visit.address("/no-seat"));
    }

    @Test
    void whoseInvitationToAPlanEndedHearsNoMoreOfIt(Visit visit) {
        var draft = Guest.invited(visit, Twinning.draft(visit).id()).accepted();
        var plan = Records.in(visit).plan();
        var toPlan = Guest.invited(visit, plan).accepted();
        try {
            var guest = toPlan.page();
            var heard = new CopyOnWriteArrayList<String>();
            var closed = new CopyOnWriteArrayList<WebSocket>();
            guest.onWebSocket(socket -> {
                socket.onFrameReceived(frame -> heard.add(frame.text()));
                socket.onClose(closed::add);
            });
            guest.navigate(visit.address(BELLO + "/plans/plan?id=" + plan));
            guest.waitForCondition(() -> heard.stream().anyMatch(words -> words.contains("rows")));

            toPlan.ended();
            guest.waitForCondition(() -> !closed.isEmpty(), new WaitForConditionOptions().setTimeout(60_000));
            heard.clear();
            var row = BELLO + "/plans/" + plan + "/rows/" + UUID.randomUUID();
            assertThat(guest.request()
                            .put(
                                    visit.address("/api/v1" + row),
                                    Visit.as(visit.token("editor.bello")).setData(Map.of()))
                            .status())
                    .isEqualTo(200);
            assertThat(status(visit, guest, BELLO + "/plans/plan?id=" + plan)).isEqualTo(404);
            assertThat(heard).isEmpty();
        } finally {
            draft.ended();
        }
    }

    @Test
    void whoWouldWriteForAGovernmentThatWorksHereWaitsForIt(Visit visit) {
        var draft = Twinning.draft(visit).id();
        var invited = Guest.invited(visit, draft).waiting();
        var guest = invited.page();
        guest.navigate(visit.address(BELLO + "/drafts/draft?id=" + draft));
        assertThat(guest).hasURL(visit.address("/no-seat"));
        assertThat(guest.locator("main .notice").first()).containsText("has to confirm");
        var asked = visit.mailTo(
                guest, "admin@bello.example", mail -> mail.getString("text").contains("en nombre de Bello"));
        assertThat(asked.getString("text")).contains("San Nicolás de los Garza", BELLO + "/admin/people");

        invited.confirmed();
        assertThat(status(visit, guest, BELLO + "/drafts/draft?id=" + draft)).isEqualTo(200);
        var administrator = visit.page("admin.bello");
        administrator.navigate(visit.address(BELLO + "/history?id=" + Records.BELLO));
        assertThat(administrator.locator(".account .what").first()).containsText("Guest confirmed Paul Martin");

        administrator.navigate(visit.address(BELLO + "/admin/people"));
        administrator
                .locator("#named tr:has(a[href*='" + draft + "']) button[id$=end]")
                .click();
        guest.navigate(visit.address(BELLO + "/drafts/draft?id=" + draft));
        assertThat(guest).hasURL(visit.address("/no-seat"));
    }

    private static int status(Visit visit, Page page, String path) {
        return page.request().get(visit.address(path)).status();
    }
}
