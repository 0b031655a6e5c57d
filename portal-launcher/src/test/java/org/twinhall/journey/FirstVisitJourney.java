package org.twinhall.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

@Journey
class FirstVisitJourney {

    @Test
    void theHomePageAnswersWhoeverComes(Visit visit) {
        var reader = visit.visitor();
        reader.navigate(visit.address("/"));
        assertThat(reader.locator("h1")).isVisible();
    }

    @Test
    void theHomePageSpeaksTheReadersLanguage(Visit visit) {
        var reader = visit.visitor("es");
        reader.navigate(visit.address("/"));
        assertThat(reader.locator("html")).hasAttribute("lang", "es");
    }

    @Test
    void anEditorSignsInThroughKeycloakAndComesToTheirDesk(Visit visit) {
        var editor = visit.signedIn("editor.sannicolas");
        assertThat(editor).hasURL(Pattern.compile(".*/t/mx-san-nicolas/desk.*"));
    }

    @Test
    void aPersonOfNoGovernmentIsToldSo(Visit visit) {
        var stranger = visit.signedIn("nobody.demo");
        assertThat(stranger).hasURL(Pattern.compile(".*/no-seat.*"));
    }
}
