package org.twinhall.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Page;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** A party says that it takes a text for settled, takes that back, and is not taken at its word for what it did not read. */
@Journey
class SignOffJourney {
    private static final String BELLO = "/t/co-bello/drafts/";

    @Test
    void whatIsSignedOffIsSaidToBothAndTakenBack(Visit visit) {
        var draft = Twinning.draft(visit).id();
        var signatory = visit.signedIn("signatory.bello");
        open(visit, signatory, draft);
        signatory.locator("[id='signOff:give']").click();
        signatory.waitForURL(Pattern.compile(".*/drafts/draft\\?id=.*"));
        assertThat(signatory.locator(".tasks")).containsText("1 of 2");
        var ours = visit.signedIn("editor.sannicolas");
        ours.navigate(visit.address("/t/mx-san-nicolas/drafts/sign-off?id=" + draft));
        assertThat(ours.locator("dl.facts").first()).containsText("Signed off");
        assertThat(ours.locator("[id='signOff:give']")).hasCount(0);
        open(visit, signatory, draft);
        signatory.locator("[id='signOff:takeBack']").click();
        signatory.waitForURL(Pattern.compile(".*/drafts/draft\\?id=.*"));
        open(visit, signatory, draft);
        assertThat(signatory.locator("[id='signOff:give']")).isVisible();
    }

    @Test
    void whoReadsWhileTheTextChangesReadsItAnew(Visit visit) {
        var twinning = Twinning.draft(visit);
        var signatory = visit.signedIn("signatory.bello");
        open(visit, signatory, twinning.id());
        twinning.rewordedBy("editor.sannicolas");
        signatory.locator("[id='signOff:give']").click();
        assertThat(signatory.locator("main")).containsText("The text was changed while you read it");
        assertThat(signatory.locator("main")).containsText("Las Partes, reescritas.");
        assertThat(signatory.locator("[id='signOff:give']")).hasCount(0);
        assertThat(signatory.locator("main")).containsText("the languages do not say the same");
    }

    private static void open(Visit visit, Page page, String draft) {
        page.navigate(visit.address(BELLO + "sign-off?id=" + draft));
    }
}
