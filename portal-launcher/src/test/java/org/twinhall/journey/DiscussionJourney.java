package org.twinhall.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import org.junit.jupiter.api.Test;

/** San Nicolás de los Garza and Bello talk about a clause of their draft, each in its own browser. */
@Journey
class DiscussionJourney {
    private static final String SAN_NICOLAS = "/t/mx-san-nicolas";
    private static final String BELLO = "/t/co-bello";

    @Test
    void oneSideAsksTheOtherAnswersAndTheThreadIsSettled(Visit visit) {
        var draft = Twinning.draft(visit).id();
        var ours = visit.signedIn("editor.sannicolas", "es");
        ours.navigate(visit.address(SAN_NICOLAS + "/drafts/draft?id=" + draft));
        ours.locator("#clause-3 .talked a").click();
        write(ours, "¿Por qué cinco años?");
        assertThat(thread(ours)).containsText("¿Por qué cinco años?");
        assertThat(ours.locator(".talk h2")).containsText("Cláusula 3");

        var theirs = visit.signedIn("editor.bello", "en");
        theirs.navigate(visit.address(BELLO + "/drafts/draft?id=" + draft));
        assertThat(theirs.locator("#clause-3 .talked a")).containsText("One open comment");
        theirs.locator("#clause-3 .talked a").click();
        thread(theirs).locator("a[href*='answer=']").click();
        write(theirs, "Because the plan needs them.");

        ours.reload();
        assertThat(thread(ours)).containsText("Because the plan needs them.");
        ours.locator("[id$=':settle']").click();
        assertThat(ours.locator("#notices")).containsText("resuelto");
        theirs.navigate(visit.address(BELLO + "/drafts/draft?id=" + draft));
        assertThat(theirs.locator("#clause-3 .talked a")).not().containsText("open");
    }

    @Test
    void whoseAttentionIsCalledForGetsALetterThatLeadsThere(Visit visit) {
        var draft = Twinning.draft(visit).id();
        var theirs = visit.signedIn("editor.bello");
        theirs.navigate(visit.address(BELLO + "/drafts/comments?id=" + draft));
        write(theirs, "We are here.");
        var ours = visit.signedIn("editor.sannicolas");
        ours.navigate(visit.address(SAN_NICOLAS + "/drafts/comments?id=" + draft));
        ours.getByLabel("Juliana Restrepo").check();
        write(ours, "Look at clause 4, please.");
        assertThat(thread(ours).last()).containsText("Calls for the attention of Juliana Restrepo");
        var mail = visit.mailTo(theirs, "editor@bello.example", letter -> letter.getString("text")
                .contains(draft));
        assertThat(mail.getString("text")).doesNotContain("Look at clause 4");
        var link = mail.getString("text").replaceFirst("(?s).*(http\\S+comments\\S+).*", "$1");
        var opened = theirs.context().newPage();
        opened.navigate(link);
        assertThat(opened.locator(".comment:target")).containsText("Look at clause 4, please.");
    }

    @Test
    void oneSideSuggestsOtherWordsAndTheOtherTakesThemOver(Visit visit) {
        var draft = Twinning.draft(visit).id();
        var theirs = visit.signedIn("signatory.bello", "es");
        theirs.navigate(visit.address(BELLO + "/drafts/draft?id=" + draft));
        theirs.locator("#clause-3 .version").first().locator("a[href*='&in=']").click();
        assertThat(theirs.locator("[id='comment:heading']")).hasValue("Objeto");
        theirs.locator("[id='comment:wording']").fill("El objeto de este Acuerdo es la amistad.");
        write(theirs, "Más breve.");
        assertThat(thread(theirs)).containsText("Palabras sugeridas, en español");
        assertThat(theirs.locator("[id$=':take']")).hasCount(0);

        var ours = visit.signedIn("editor.sannicolas", "en");
        ours.navigate(visit.address(SAN_NICOLAS + "/drafts/draft?id=" + draft));
        ours.locator("#clause-3 .talked a").click();
        assertThat(thread(ours).locator("ins").first()).isVisible();
        ours.locator("[id$=':take']").click();
        assertThat(ours.locator("#notices")).containsText("those of the clause now");
        ours.navigate(visit.address(SAN_NICOLAS + "/drafts/draft?id=" + draft));
        assertThat(ours.locator("#clause-3")).containsText("El objeto de este Acuerdo es la amistad.");
        assertThat(ours.locator("#clause-3 .behind")).hasCount(1);
    }

    @Test
    void aCommentThatSaysNothingIsAskedForAgain(Visit visit) {
        var editor = visit.signedIn("editor.sannicolas", "es");
        editor.navigate(visit.address(
                SAN_NICOLAS + "/drafts/comments?id=" + Twinning.draft(visit).id()));
        editor.locator("[id='comment:save']").click();
        assertThat(editor.locator("[id='comment:words-wrong']")).isVisible();
    }

    @Test
    void whatNobodyAnsweredIsTakenBack(Visit visit) {
        var editor = visit.signedIn("editor.sannicolas");
        editor.navigate(visit.address(
                SAN_NICOLAS + "/drafts/comments?id=" + Twinning.draft(visit).id()));
        write(editor, "A slip of the pen.");
        editor.locator("[id$=':back']").click();
        assertThat(editor.locator("#notices")).containsText("taken back");
        assertThat(editor.locator("main")).not().containsText("A slip of the pen.");
    }

    @Test
    void whoAnswersWhatWasTakenBackMeanwhileIsToldAndLosesNothing(Visit visit) {
        var draft = Twinning.draft(visit).id();
        var ours = visit.signedIn("editor.sannicolas");
        ours.navigate(visit.address(SAN_NICOLAS + "/drafts/comments?id=" + draft));
        write(ours, "A slip of the pen.");
        var theirs = visit.signedIn("editor.bello");
        theirs.navigate(visit.address(BELLO + "/drafts/comments?id=" + draft));
        thread(theirs).locator("a[href*='answer=']").click();
        theirs.waitForURL("**answer=**");
        ours.locator("[id$=':back']").click();
        assertThat(ours.locator("#notices")).containsText("taken back");
        theirs.locator("[id='comment:words']").fill("My answer.");
        theirs.locator("[id='comment:save']").click();
        assertThat(theirs.locator("#notices [role=alert]")).isVisible();
        assertThat(theirs.locator("[id='comment:words']")).hasValue("My answer.");
    }

    private static void write(Page page, String words) {
        page.locator("[id='comment:words']").fill(words);
        page.locator("[id='comment:save']").click();
        page.waitForURL("**#comment-**");
    }

    private static Locator thread(Page page) {
        return page.locator(".thread");
    }
}
