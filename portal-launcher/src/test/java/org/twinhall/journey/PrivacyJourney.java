package org.twinhall.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.APIRequestContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.RequestOptions;
import jakarta.json.Json;
import java.io.IOException;
import java.io.StringReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The log that both parties can trust, and what a person can ask of the portal about themselves. */
@Journey
class PrivacyJourney {
    private static final String OURS = "/api/v1/t/mx-san-nicolas";
    private static final String THEIRS = "/api/v1/t/co-bello";
    private static final String BELLO = "00000000-0000-4000-8000-000000000002";

    @TempDir
    Path folder;

    @Test
    void bothPartiesDownloadTheSameLogAndVerifyItWithoutThePortal(Visit visit) throws IOException {
        var api = visit.visitor().request();
        var draft = begin(api, visit);
        var ours = download(api, visit, OURS, "editor.sannicolas", draft);
        var theirs = download(api, visit, THEIRS, "editor.bello", draft);
        assertThat(theirs).hasSameBinaryContentAs(ours);
        assertThat(ours).content().contains("\"demonstration\":true");
        assertThat(visit.verify(ours, theirs)).contains("sound", "They are the same log.");
    }

    @Test
    void aPersonAsksToBeErasedAndTheOperatorErasesThem(Visit visit) {
        visit.realm().account("leaving.demo", "Ernesto", "Villaseñor");
        var person = visit.signedIn("leaving.demo");
        person.navigate(visit.address("/me"));
        person.locator("[id='erasing:ask']").click();
        assertThat(person.locator("[id='erasing:sure-wrong']")).isVisible();
        person.locator("[id='erasing:sure'] .ui-chkbox-box").click();
        person.locator("[id='erasing:ask']").click();
        assertThat(person.locator("[id='back:take-back']")).isVisible();
        assertThat(person.request().get(visit.address("/me/data")).text()).contains("Villaseñor");

        var operator = visit.signedIn("operator.platform");
        operator.navigate(visit.address("/t/platform/admin/erasures"));
        assertThat(row(operator, "Villaseñor")).hasCount(1);
        row(operator, "Villaseñor").locator("button[id$=choose]").click();
        row(operator, "Villaseñor").locator("button[id$=carry-out]").click();
        assertThat(row(operator, "erased person").first()).isVisible();
        assertThat(row(operator, "Villaseñor")).hasCount(0);
        assertThat(visit.realm().knows("leaving.demo")).isFalse();
    }

    @Test
    void theBoxToTickStandsBesideWhatItSays(Visit visit) {
        var person = visit.signedIn("nobody.demo");
        person.navigate(visit.address("/me"));
        var box = person.locator("[id='erasing:sure'] .ui-chkbox-box").boundingBox();
        var label = person.locator("#erasing .label label").boundingBox();
        assertThat(box.x + box.width).isLessThan(label.x);
        assertThat(box.y + box.height / 2).isBetween(label.y, label.y + label.height);
    }

    @Test
    void whatIsKeptIsToldToEverybody(Visit visit) {
        var reader = visit.visitor("es");
        reader.navigate(visit.address("/"));
        reader.locator("footer a[href='/privacy']").click();
        assertThat(reader.locator("main tbody tr", new Page.LocatorOptions().setHasText("180 días")))
                .hasCount(3);
    }

    private static com.microsoft.playwright.Locator row(Page page, String words) {
        return page.locator("tbody tr", new Page.LocatorOptions().setHasText(words));
    }

    private static String begin(APIRequestContext api, Visit visit) {
        var answer = api.post(
                visit.address(OURS + "/drafts"),
                as(visit, "editor.sannicolas")
                        .setData(
                                Map.of("partner", BELLO, "template", "mx-twinning", "languages", List.of("es", "en"))));
        assertThat(answer.status()).as(answer.text()).isEqualTo(201);
        try (var reader = Json.createReader(new StringReader(answer.text()))) {
            return reader.readObject().getString("id");
        }
    }

    private Path download(APIRequestContext api, Visit visit, String government, String account, String record)
            throws IOException {
        var answer = api.get(visit.address(government + "/records/" + record + "/history/export"), as(visit, account));
        assertThat(answer.status()).isEqualTo(200);
        return Files.write(folder.resolve(account + ".jsonl"), answer.body());
    }

    private static RequestOptions as(Visit visit, String account) {
        return Visit.as(visit.token(account));
    }
}
