package org.twinhall.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import org.junit.jupiter.api.Test;

/** What the pages about a filing say fits where the filing stands. */
@Journey
class FilingWordsJourney {
    private static final String OURS = "/t/mx-san-nicolas";

    @Test
    void whoWouldFileAgainIsLedToTheObservationsFirst(Visit visit) {
        var twinning = Twinning.draft(visit).resolved();
        twinning.givenBack(twinning.filed());
        var editor = visit.signedIn("editor.sannicolas");
        editor.navigate(visit.address(OURS + "/filing/file?id=" + twinning.id()));
        assertThat(editor.locator(".nothing h2")).hasText("The observations come first");
        editor.locator(".nothing a").click();
        assertThat(editor.locator("h1")).hasText("Answer the observations");
    }

    @Test
    void whoFilesIsToldWhereTheLanguagesDiffer(Visit visit) {
        var twinning = Twinning.draft(visit);
        twinning.rewordedByBello("Las Partes, de otro modo.");
        var editor = visit.signedIn("editor.sannicolas");
        editor.navigate(
                visit.address(OURS + "/filing/file?id=" + twinning.resolved().id()));
        assertThat(editor.locator("[id='file'] .notice")).containsText("Clause 1 was reworded in one language");
    }

    @Test
    void theMinistryIsToldWhereTheLanguagesDiffer(Visit visit) {
        var twinning = Twinning.draft(visit).resolved();
        twinning.rewordedByBello("Las Partes, de otro modo.");
        var filing = twinning.filed().getString("id");
        var reviewer = visit.signedIn("reviewer.sre", "es");
        reviewer.navigate(visit.address("/t/mx-sre/filing/review?id=" + filing));
        assertThat(reviewer.locator(".notice:has-text('los idiomas digan lo mismo') a"))
                .hasAttribute("href", "#clause-1");
    }

    @Test
    void aCouncilApprovesAndGivesNoOpinion(Visit visit) {
        var twinning = Twinning.draft(visit).resolved();
        var editor = visit.signedIn("editor.sannicolas", "es");
        editor.navigate(visit.address(OURS + "/drafts/draft?id=" + twinning.id()));
        editor.locator("a[href*='/filing/receipt?id=']").first().click();
        assertThat(editor.locator("main")).containsText("aprobado");
        assertThat(editor.locator("main")).not().containsText("procedente");
    }

    @Test
    void everythingThatAnOpinionSaysIsNamedInTheHistory(Visit visit) {
        var twinning = Twinning.draft(visit).resolved();
        twinning.opinion(twinning.filed());
        var editor = visit.signedIn("editor.sannicolas");
        editor.navigate(visit.address(OURS + "/drafts/history?id=" + twinning.id()));
        assertThat(editor.locator(".history li:has-text('Gave the opinion: its date')"))
                .hasCount(1);
        assertThat(editor.locator(".history li:has-text('Gave the opinion')").last())
                .containsText("favourable · DGCP/1");
        editor.navigate(visit.address(OURS + "/history?id=" + twinning.id()));
        assertThat(editor.locator(".account .what:has-text('Opinion given')").first())
                .containsText("date");
        assertThat(editor.locator(".account .what:has-text('Opinion given')").last())
                .containsText("outcome and number");
    }
}
