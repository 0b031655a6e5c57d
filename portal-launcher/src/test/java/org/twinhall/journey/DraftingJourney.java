package org.twinhall.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** San Nicolás de los Garza and Bello word a twinning, each in its own browser. */
@Journey
class DraftingJourney {
    private static final String SAN_NICOLAS = "/t/mx-san-nicolas";
    private static final String BELLO = "/t/co-bello";

    @Test
    void aDraftIsBegunInTwoLanguagesFromAModelText(Visit visit) {
        var editor = visit.signedIn("editor.sannicolas");
        begin(visit, editor);
        assertThat(editor.locator(".title-block")).isInViewport();
        assertThat(editor.locator("#notices")).containsText("has been started");
        assertThat(editor.locator("#clause-1 [lang=es].wording")).containsText("de los Estados Unidos Mexicanos");
        assertThat(editor.locator("#clause-1 [lang=en].wording")).containsText("of the United Mexican States");
    }

    @Test
    void whatOneSideWordsTheOtherSideReadsAndWordsAnew(Visit visit) {
        var ours = visit.signedIn("editor.sannicolas");
        var draft = begin(visit, ours);
        word(ours, 3, "El objeto es el comercio.");
        var theirs = visit.signedIn("editor.bello");
        theirs.navigate(visit.address(BELLO + "/drafts/draft?id=" + draft));
        assertThat(theirs.locator("#clause-3 [lang=es].wording")).hasText("El objeto es el comercio.");
        word(theirs, 3, "El objeto es la amistad.");
        ours.reload();
        assertThat(ours.locator("#clause-3 [lang=es].wording")).hasText("El objeto es la amistad.");
    }

    @Test
    void whoSavesSecondSeesBothWordingsAndLosesNothing(Visit visit) {
        var ours = visit.signedIn("editor.sannicolas");
        var draft = begin(visit, ours);
        openPen(ours, 3);
        var theirs = visit.signedIn("editor.bello");
        theirs.navigate(visit.address(BELLO + "/drafts/draft?id=" + draft));
        word(theirs, 3, "El objeto es la amistad.");
        ours.locator("[id='wordingForm:wording']").fill("El objeto es el comercio.");
        ours.locator("[id='wordingForm:save']").click();
        assertThat(ours.locator(".theirs .wording")).hasText("El objeto es la amistad.");
        assertThat(ours.locator("[id='wordingForm:wording']")).hasValue("El objeto es el comercio.");
        // The focus is in what is said on top; the next stop is the link to the pen, far below.
        assertThat(ours.locator("#notices [role=alert]")).isFocused();
        ours.keyboard().press("Tab");
        ours.keyboard().press("Enter");
        assertThat(ours.locator("[id='wordingForm:heading']")).isFocused();
        assertThat(ours.locator(".theirs")).isInViewport();
        ours.locator("[id='wordingForm:save']").click();
        assertThat(ours.locator("#clause-3 [lang=es].wording")).hasText("El objeto es el comercio.");
    }

    @Test
    void theTasksStandInColumns(Visit visit) {
        var editor = visit.signedIn("editor.sannicolas", "es");
        begin(visit, editor);
        var lefts = editor.locator(".tasks .note")
                .evaluateAll("notes => new Set(notes.map(note => note.getBoundingClientRect().left)).size");
        assertThat(lefts).isEqualTo(1);
    }

    @Test
    void aPersonOfAPartnerThatWorksHereIsInvitedInACalmPlace(Visit visit) {
        var editor = visit.signedIn("editor.sannicolas");
        begin(visit, editor);
        assertThat(editor.locator(".action a[href*='/guests?id=']")).hasCount(0);
        assertThat(editor.locator("main a[href*='/guests?id=']")).hasText("Invite somebody of the other party");
    }

    @Test
    void aScriptInTheTextIsOnlyText(Visit visit) {
        var editor = visit.signedIn("editor.sannicolas");
        begin(visit, editor);
        var words = "<img src=x onerror=\"document.title='broken'\"> & El objeto.";
        word(editor, 3, words);
        assertThat(editor.locator("#clause-3 [lang=es].wording")).hasText(words);
        assertThat(editor.title()).doesNotContain("broken");
    }

    @Test
    void anEmptyClauseIsNotSavedAndTheRestOfTheFormIsKept(Visit visit) {
        var editor = visit.signedIn("editor.sannicolas");
        begin(visit, editor);
        openPen(editor, 3);
        editor.locator("[id='wordingForm:heading']").fill("Otro objeto");
        editor.locator("[id='wordingForm:wording']").fill("");
        editor.locator("[id='wordingForm:save']").click();
        assertThat(editor.locator("[id='wordingForm:wording-wrong']")).isVisible();
        assertThat(editor.locator("[id='wordingForm:heading']")).hasValue("Otro objeto");
    }

    @Test
    void whatWasTypedComesBackAfterALoginThatRanOut(Visit visit) {
        var editor = visit.signedIn("editor.sannicolas");
        begin(visit, editor);
        openPen(editor, 3);
        editor.locator("[id='wordingForm:wording']").fill("Escrito antes de que se acabara la sesión.");
        editor.context().clearCookies();
        editor.locator("[id='wordingForm:save']").click();
        editor.waitForURL(Pattern.compile(".*/protocol/openid-connect/auth.*"));
        visit.signIn(editor, "editor.sannicolas");
        assertThat(editor.locator("[id='wordingForm:wording']")).hasValue("Escrito antes de que se acabara la sesión.");
        editor.locator("[id='wordingForm:save']").click();
        assertThat(editor.locator("#clause-3 [lang=es].wording")).hasText("Escrito antes de que se acabara la sesión.");
    }

    @Test
    void aRewordingMarksTheOtherLanguageUntilSomebodySaysThatItSaysTheSame(Visit visit) {
        var editor = visit.signedIn("editor.sannicolas");
        begin(visit, editor);
        word(editor, 3, "El objeto es la amistad.");
        assertThat(editor.locator(".tasks")).containsText("One clause differs between languages");
        editor.locator("#clause-3 .behind a").click();
        assertThat(editor.locator("#pen ins").last()).containsText("amistad");
        editor.locator("[id='stepForm:because']").fill("Friendship is what it says.");
        editor.locator("[id='stepForm:save']").click();
        editor.waitForURL(Pattern.compile(".*#clause-3"));
        assertThat(editor.locator(".behind")).hasCount(0);
        editor.locator("a[href*='/drafts/history']").first().click();
        assertThat(editor.locator(".history > li").first()).containsText("Friendship is what it says.");
    }

    @Test
    void aSlipThatIsMendedMarksNoOtherLanguage(Visit visit) {
        var editor = visit.signedIn("editor.sannicolas");
        begin(visit, editor);
        openPen(editor, 3);
        editor.locator("[id='wordingForm:wording']").fill("El objeto es la amistad.");
        editor.locator("#pen input[value=NOTHING_NEW]").check();
        editor.locator("[id='wordingForm:save']").click();
        editor.waitForURL(Pattern.compile(".*#clause-3"));
        assertThat(editor.locator(".behind")).hasCount(0);
    }

    @Test
    void whoComesSecondInALanguageThatHasToFollowByNowSeesWhatItHasToFollow(Visit visit) {
        var ours = visit.signedIn("editor.sannicolas");
        var draft = begin(visit, ours);
        ours.locator("#clause-3 .version .pen a[href*='clause=']").last().click();
        ours.locator("[id='wordingForm:wording']").fill("The objective is trade.");
        var theirs = visit.signedIn("editor.bello");
        theirs.navigate(visit.address(BELLO + "/drafts/draft?id=" + draft));
        word(theirs, 3, "El objeto es la amistad.");
        ours.locator("[id='wordingForm:save']").click();
        assertThat(ours.locator("#pen ins").last()).containsText("amistad");
        assertThat(ours.locator("#pen input[value=CAUGHT_UP]")).isChecked();
        assertThat(ours.locator("[id='wordingForm:wording']")).hasValue("The objective is trade.");
    }

    @Test
    void theRemarkOnAComparisonComesBackAfterALoginThatRanOut(Visit visit) {
        var editor = visit.signedIn("editor.sannicolas");
        begin(visit, editor);
        word(editor, 3, "El objeto es la amistad.");
        editor.locator("#clause-3 .behind a").click();
        editor.locator("[id='stepForm:because']").fill("Said already.");
        editor.context().clearCookies();
        editor.locator("[id='stepForm:save']").click();
        editor.waitForURL(Pattern.compile(".*/protocol/openid-connect/auth.*"));
        visit.signIn(editor, "editor.sannicolas");
        assertThat(editor.locator("[id='stepForm:because']")).hasValue("Said already.");
    }

    @Test
    void theHistoryShowsTheOldWordsAndTheNew(Visit visit) {
        var editor = visit.signedIn("editor.sannicolas");
        var draft = begin(visit, editor);
        word(editor, 3, "El objeto es la amistad.");
        editor.navigate(visit.address(SAN_NICOLAS + "/drafts/history?id=" + draft));
        var latest = editor.locator(".history > li").first();
        assertThat(latest.locator("ins").last()).containsText("amistad");
        assertThat(latest.locator("del").last()).containsText("formalizar");
    }

    @Test
    void aRemovedClauseLeavesNoGapInTheNumbers(Visit visit) {
        var editor = visit.signedIn("editor.sannicolas");
        begin(visit, editor);
        var clauses = editor.locator("article.clause").count();
        editor.locator("#clause-2 .removal a").click();
        editor.locator("[id='removalForm:remove']").click();
        editor.waitForURL(Pattern.compile(".*#text"));
        assertThat(editor.locator("article.clause")).hasCount(clauses - 1);
        assertThat(editor.locator("article.clause .number").nth(1)).hasText("2");
    }

    @Test
    void aClauseBeginsWithAModelClause(Visit visit) {
        var editor = visit.signedIn("editor.sannicolas", "es");
        var draft = begin(visit, editor);
        editor.navigate(visit.address(SAN_NICOLAS + "/drafts/draft?id=" + draft + "&add=yes"));
        editor.locator(".library summary").click();
        editor.locator(".library a:has-text('Antecedentes')").click();
        assertThat(editor.locator("textarea[id$=':wording']").first()).hasValue(Pattern.compile("2861 \\(XXVI\\)"));
        editor.locator("[id='additionForm:add']").click();
        editor.waitForURL(Pattern.compile(".*#clause-.*"));
        assertThat(editor.locator("article.clause").last()).containsText("2861 (XXVI)");
    }

    @Test
    void twoVersionsAreComparedWordByWord(Visit visit) {
        var editor = visit.signedIn("editor.sannicolas");
        var draft = begin(visit, editor);
        word(editor, 3, "El objeto es la amistad.");
        editor.navigate(visit.address(SAN_NICOLAS + "/drafts/history?id=" + draft));
        editor.locator("a[href*='/drafts/versions']").click();
        assertThat(editor.locator("article.clause")).hasCount(1);
        assertThat(editor.locator("article.clause ins").last()).containsText("amistad");
        editor.locator(".choosing .acts a").click();
        assertThat(editor.locator("article.clause del").last()).containsText("amistad");
        editor.locator("#to").selectOption(editor.locator("#from").inputValue());
        editor.locator(".choosing button").click();
        assertThat(editor.locator("[role=status]")).containsText("say the same");
        for (var none : new String[] {"abc", "1.5", "99999999999", "0"}) {
            assertThat(status(
                            visit, "editor.sannicolas", SAN_NICOLAS + "/drafts/versions?id=" + draft + "&from=" + none))
                    .isEqualTo(404);
        }
    }

    @Test
    void whoIsNoPartyDoesNotLearnThatThereIsADraft(Visit visit) {
        var editor = visit.signedIn("editor.sannicolas");
        var draft = begin(visit, editor);
        assertThat(status(visit, "observer.jalisco", "/t/mx-jalisco/drafts/draft?id=" + draft))
                .isEqualTo(404);
        assertThat(status(visit, "reviewer.sre", "/t/mx-sre/drafts/draft?id=" + draft))
                .isEqualTo(404);
    }

    private static int status(Visit visit, String account, String path) {
        return visit.signedIn(account).navigate(visit.address(path)).status();
    }

    /** Goes the way of the questions, and answers the draft's id. */
    private static String begin(Visit visit, Page editor) {
        editor.navigate(visit.address(SAN_NICOLAS + "/drafts/new"));
        editor.locator(".search-large input").fill("bello");
        editor.locator(".search-large button").click();
        editor.locator(".partners a").first().click();
        editor.locator(".models button").first().click();
        editor.locator("[id='check:start']").click();
        editor.waitForURL(Pattern.compile(".*/drafts/draft\\?id=.*"));
        return editor.url().replaceAll("^.*[?&]id=([0-9a-f-]+).*$", "$1");
    }

    private static void openPen(Page editor, int clause) {
        editor.locator("#clause-" + clause + " .version .pen a[href*='clause=']")
                .first()
                .click();
        assertThat(editor.locator("[id='wordingForm:wording']")).isVisible();
    }

    private static void word(Page editor, int clause, String words) {
        openPen(editor, clause);
        editor.locator("[id='wordingForm:wording']").fill(words);
        editor.locator("[id='wordingForm:save']").click();
        editor.waitForURL(Pattern.compile(".*#clause-" + clause));
    }
}
