package org.twinhall.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.twinhall.journey.Visit.as;

import jakarta.json.Json;
import java.io.StringReader;
import org.junit.jupiter.api.Test;

/** What a government notes for itself about an agreement that another shares: the other reads the agreement, and never the note. */
@Journey
class NotesJourney {
    private static final String OURS = "/t/mx-san-nicolas";
    private static final String THEIRS = "/t/co-bello";
    private static final String WORDS = "Ask the chamber of commerce first.";

    @Test
    void theOtherPartyCannotReadOurInternalNotes(Visit visit) {
        var agreement = Records.in(visit).agreement();
        var ours = visit.signedIn("editor.sannicolas");
        ours.navigate(visit.address("/agreement?id=" + agreement));
        ours.locator("a[href$='/notes?id=" + agreement + "']").click();
        ours.locator("[id='note:words']").fill(WORDS);
        ours.locator("[id='note:save']").click();
        assertThat(ours.locator("#notes")).containsText(WORDS);
        var note = note(visit, agreement);

        var theirs = visit.signedIn("editor.bello");
        theirs.navigate(visit.address(THEIRS + "/notes?id=" + agreement));
        assertThat(theirs.locator("main")).not().containsText(WORDS);
        assertThat(asBello(visit, "GET", OURS + "/agreements/" + agreement + "/notes"))
                .isEqualTo(404);
        assertThat(asBello(visit, "DELETE", THEIRS + "/notes/" + note)).isEqualTo(404);
        assertThat(theirs.navigate(visit.address(OURS + "/notes?id=" + agreement))
                        .status())
                .isEqualTo(404);
        assertThat(visit.visitor()
                        .request()
                        .get(visit.address("/api/v1/agreements/" + agreement))
                        .text())
                .doesNotContain(WORDS);

        ours.locator("[id$='away']").first().click();
        assertThat(ours.locator("main")).not().containsText(WORDS);
    }

    private static String note(Visit visit, String agreement) {
        var answer = visit.visitor()
                .request()
                .get(
                        visit.address("/api/v1" + OURS + "/agreements/" + agreement + "/notes"),
                        as(visit.token("editor.sannicolas")));
        try (var reader = Json.createReader(new StringReader(answer.text()))) {
            return reader.readObject().getJsonArray("items").getJsonObject(0).getString("id");
        }
    }

    private static int asBello(Visit visit, String method, String path) {
        return visit.visitor()
                .request()
                .fetch(
                        visit.address("/api/v1" + path),
                        as(visit.token("editor.bello")).setMethod(method))
                .status();
    }
}
