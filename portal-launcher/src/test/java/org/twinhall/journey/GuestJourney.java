package org.twinhall.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import org.junit.jupiter.api.Test;

/** Somebody of a partner is invited by mail to one draft: they write it, and see nothing else. */
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
        assertThat(status(visit, guest, BELLO + "/drafts/draft?id=" + draft)).isEqualTo(404);
    }

    private static int status(Visit visit, Page page, String path) {
        return page.request().get(visit.address(path)).status();
    }
}
