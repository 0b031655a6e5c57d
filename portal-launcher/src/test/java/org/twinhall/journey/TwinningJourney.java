package org.twinhall.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.twinhall.journey.Visit.as;

import com.microsoft.playwright.APIRequestContext;
import com.microsoft.playwright.APIResponse;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FilePayload;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/**
 * San Nicolás de los Garza makes a twinning with Bello: text, council, ministry, observations, answers, opinion, signature,
 * registration, in force. One long test, because each step needs the one before.
 */
@Journey
class TwinningJourney {
    private static final String OURS = "/t/mx-san-nicolas";
    private static final String MINISTRY = "/t/mx-sre";
    private static final FilePayload SCAN = new FilePayload("scan.pdf", "application/pdf", pdf());

    private Visit visit;
    private APIRequestContext api;
    private String editorToken;
    private String signatoryToken;
    private String reviewerToken;
    private Page editor;
    private Page signatory;
    private Page reviewer;
    private String draft;
    private String filing;

    @Test
    void fromTheFirstWordToTheRegistryNumber(Visit given) {
        visit = given;
        editor = visit.signedIn("editor.sannicolas");
        api = editor.request();
        editorToken = visit.token("editor.sannicolas");
        signatoryToken = visit.token("signatory.sannicolas");
        reviewerToken = visit.token("reviewer.sre");
        aDraftIsBegun();
        eachCountrySaysWhatItAsks();
        nobodySignsYet();
        aThirdGovernmentLearnsNothing();
        theCouncilHasResolved();
        itIsFiled();
        theMinistryReadsAndHoldsNoPen();
        itComesBackWithTwoObservations();
        bothMustBeAnswered();
        itIsMendedAndFiledAgain();
        theMinistrySeesTheDifferenceAndGivesItsOpinion();
        theLanguagesAreCompared();
        bothPartiesSignTheTextOff();
        itIsSigned();
        itIsRegisteredAndInForce();
    }

    /** A draft with Bello, Spanish and English side by side. */
    private void aDraftIsBegun() {
        editor.navigate(visit.address(OURS + "/drafts/new?q=Bello"));
        editor.locator(".partners a").first().click();
        editor.locator(".models button[type=submit]").first().click();
        editor.locator("[id='check:start']").click();
        editor.waitForURL(Pattern.compile(".*/drafts/draft\\?id=.*"));
        draft = idIn(editor.url());
        assertThat(editor.locator(".clause .version [lang=es]").first()).isVisible();
        assertThat(editor.locator(".clause .version [lang=en]").first()).isVisible();
    }

    /** What each country asks: Mexico by its plugin, Colombia by the neutral default. */
    private void eachCountrySaysWhatItAsks() {
        assertThat(editor.locator("#duty-mx-cabildo .status")).isVisible();
        assertThat(editor.locator("#duty-mx-art7-notice")).containsText("no legal term");
        assertThat(editor.locator("#review .country:has-text('Colombia')")).containsText("neutral default");
    }

    /** Nobody signs now, neither on the page nor past it. */
    private void nobodySignsYet() {
        assertThat(sign(api, visit, signatoryToken, draft).status()).isEqualTo(403);
        signatory = visit.signedIn("signatory.sannicolas");
        signatory.navigate(visit.address(OURS + "/filing/signature?id=" + draft));
        assertThat(signatory.locator("[id='signature:sign']")).hasCount(0);
        assertThat(signatory.locator(".notice.tone-warn li")).hasCount(4);
    }

    /** A third government does not even learn that there is a draft. */
    private void aThirdGovernmentLearnsNothing() {
        assertThat(read(api, visit, "/api/v1/t/mx-jalisco/drafts/" + draft + "/review", visit.token("observer.jalisco"))
                        .status())
                .isEqualTo(404);
    }

    /** The council's resolution; what is no scan is refused, and the rest of the form is kept. */
    private void theCouncilHasResolved() {
        editor.navigate(visit.address(OURS + "/filing/council?id=" + draft));
        editor.locator("[id='council:number']").fill("R-012/2026");
        editor.locator("[id='council:on']").fill(day());
        editor.locator("[id='council:file']")
                .setInputFiles(
                        new FilePayload("scan.pdf", "application/pdf", "no pdf".getBytes(StandardCharsets.UTF_8)));
        editor.locator("[id='council:record']").click();
        assertThat(editor.locator("[id='council:file-wrong']")).isVisible();
        assertThat(editor.locator("[id='council:number']")).hasValue("R-012/2026");
        editor.locator("[id='council:file']").setInputFiles(SCAN);
        editor.locator("[id='council:record']").click();
        editor.waitForURL(Pattern.compile(".*/filing/receipt.*"));
        assertThat(editor.locator("main")).containsText("R-012/2026");
    }

    /** Checked, filed; the receipt has the dossier. */
    private void itIsFiled() {
        editor.navigate(visit.address(OURS + "/filing/file?id=" + draft));
        editor.locator("[id='file:send']").click();
        editor.waitForURL(Pattern.compile(".*/filing/receipt.*"));
        filing = idIn(editor.url());
        var dossier = editor.locator("a[href*='/filing/document']").first().getAttribute("href");
        assertThat(new String(api.get(visit.address(dossier)).body(), 0, 5, StandardCharsets.US_ASCII))
                .isEqualTo("%PDF-");
        var pack = editor.locator("a[href*='/filing/pack']").first().getAttribute("href");
        assertThat(new String(api.get(visit.address(pack)).body(), 0, 2, StandardCharsets.US_ASCII))
                .isEqualTo("PK");
    }

    /** The ministry reads; it has no way to change a word. */
    private void theMinistryReadsAndHoldsNoPen() {
        reviewer = visit.signedIn("reviewer.sre");
        reviewer.navigate(visit.address(MINISTRY + "/filing/queue"));
        reviewer.locator("tbody th a[href*='" + filing + "']").click();
        reviewer.waitForURL(Pattern.compile(".*/filing/review.*"));
        assertThat(reviewer.locator("main a[href*='/drafts/']")).hasCount(0);
        var text = json(read(api, visit, "/api/v1" + MINISTRY + "/filings/" + filing, reviewerToken));
        var clause = text.getJsonArray("rounds")
                .getJsonObject(0)
                .getJsonArray("clauses")
                .getJsonObject(0)
                .getString("id");
        var rewording = api.put(
                visit.address("/api/v1" + MINISTRY + "/drafts/" + draft + "/clauses/" + clause + "/es"),
                as(reviewerToken).setData(Map.of("heading", "X", "wording", "X", "revision", 1)));
        assertThat(rewording.status()).isEqualTo(403);
    }

    /** It goes back with two observations. */
    private void itComesBackWithTwoObservations() {
        reviewer.locator("textarea[id$=':margins:0:words']").fill("Say that the parties are municipalities.");
        reviewer.locator("textarea[id$=':margins:1:words']").fill("Name the competence of each party.");
        reviewer.locator("[id='observing:return']").click();
        assertThat(reviewer.locator(".status").first()).containsText("came back");
    }

    /** Not filed again before both are answered. */
    private void bothMustBeAnswered() {
        assertThat(file(api, visit, editorToken, draft, "MX-ART7-NOTICE").status())
                .isEqualTo(403);
        editor.navigate(visit.address(OURS + "/filing/answer?id=" + filing));
        editor.locator("textarea[id$=':0:answer']").fill("Said in the first clause.");
        editor.locator("[id='answers:save']").click();
        assertThat(editor.locator("main")).containsText("Still open: 1");
        assertThat(editor.locator("a[href*='/filing/file']")).hasCount(0);
        editor.locator("textarea[id$=':1:answer']").fill("Named in the second clause.");
        editor.locator("[id='answers:save']").click();
        assertThat(editor.locator("a[href*='/filing/file']")).hasCount(1);
    }

    /** The text is mended and filed in a second round. */
    private void itIsMendedAndFiledAgain() {
        var own = json(read(api, visit, "/api/v1" + OURS + "/drafts/" + draft, editorToken));
        var first = own.getJsonArray("clauses").getJsonObject(0);
        reword(api, visit, editorToken, draft, first);
        editor.navigate(visit.address(OURS + "/filing/file?id=" + draft));
        editor.locator("[id='file:send']").click();
        editor.waitForURL(Pattern.compile(".*/filing/receipt.*"));
    }

    /** The ministry sees answers and difference; signing is still refused until the opinion. */
    private void theMinistrySeesTheDifferenceAndGivesItsOpinion() {
        assertThat(sign(api, visit, signatoryToken, draft).status()).isEqualTo(403);
        reviewer.navigate(visit.address(MINISTRY + "/filing/review?id=" + filing));
        assertThat(reviewer.locator(".changes ins:has-text('municipalities')")).isVisible();
        assertThat(reviewer.locator("#observation-2")).containsText("Named in the second clause.");
        reviewer.locator("input[type=radio]").first().check();
        reviewer.locator("[id='decision:number']").fill("DGCP/2026/0815");
        reviewer.locator("[id='decision:on']").fill(day());
        reviewer.locator("[id='decision:opinion']").click();
        assertThat(reviewer.locator("main")).containsText("DGCP/2026/0815");
    }

    /** Only the English words were mended: it is not signed before somebody says that the Spanish ones say the same. */
    private void theLanguagesAreCompared() {
        var refused = sign(api, visit, signatoryToken, draft);
        assertThat(refused.text()).contains("/problems/languages-differ");
        editor.navigate(visit.address(OURS + "/drafts/draft?id=" + draft));
        editor.locator("#clause-1 .behind a").click();
        editor.locator("[id='stepForm:save']").click();
        editor.waitForURL(Pattern.compile(".*#clause-1"));
        assertThat(editor.locator(".behind")).hasCount(0);
    }

    /** Nobody signs before both parties have said that they take these words for settled. */
    private void bothPartiesSignTheTextOff() {
        signOff(signatory, OURS);
        var refused = sign(api, visit, signatoryToken, draft);
        assertThat(refused.text()).contains("/problems/sign-off-missing");
        var theirs = visit.signedIn("signatory.bello");
        theirs.navigate(visit.address("/t/co-bello/desk"));
        theirs.locator("main a[href*='sign-off?id=" + draft + "']").first().click();
        signOff(theirs, "/t/co-bello");
    }

    private void signOff(Page page, String seat) {
        page.navigate(visit.address(seat + "/drafts/sign-off?id=" + draft));
        page.locator("[id='signOff:give']").click();
        page.waitForURL(Pattern.compile(".*/drafts/draft\\?id=.*"));
        assertThat(page.locator(".tasks")).containsText("Sign-off by the parties");
    }

    /** Now it is signed. */
    private void itIsSigned() {
        signatory.navigate(visit.address(OURS + "/filing/signature?id=" + draft));
        signatory.locator("[id='signature:place']").fill("San Nicolás de los Garza");
        signatory.locator("[id='signature:on']").fill(day());
        for (var party : List.of("0", "1")) {
            signatory.locator("input[id$=':" + party + ":name']").fill("Somebody (demo)");
            signatory.locator("input[id$=':" + party + ":office']").fill("Mayor");
        }
        signatory.locator("[id='signature:file']").setInputFiles(SCAN);
        signatory.locator("[id='signature:sign']").click();
        assertThat(signatory.locator("h1")).hasText("Signed");
    }

    /** Sent for registration; the number is what the registry gave, as typed, and the agreement is in force and public. */
    private void itIsRegisteredAndInForce() {
        editor.navigate(visit.address(OURS + "/filing/file?id=" + draft));
        editor.locator("[id='file:send']").click();
        editor.waitForURL(Pattern.compile(".*/filing/receipt.*"));
        reviewer.navigate(visit.address(MINISTRY + "/filing/review?id=" + idIn(editor.url())));
        reviewer.locator("[id='decision:number']").fill("SRE/2026/0042-B");
        reviewer.locator("[id='decision:on']").fill(day());
        reviewer.locator("[id='decision:register']").click();
        assertThat(reviewer.locator("main")).containsText("SRE/2026/0042-B");
        var reader = visit.visitor();
        reader.navigate(visit.address("/agreement?id=" + draft));
        assertThat(reader.locator("main")).containsText("SRE/2026/0042-B");
    }

    private static String idIn(String address) {
        return address.replaceAll("^.*[?&]id=([0-9a-f-]+).*$", "$1");
    }

    private static void reword(APIRequestContext api, Visit visit, String token, String draft, JsonObject clause) {
        var answer = api.put(
                visit.address("/api/v1" + OURS + "/drafts/" + draft + "/clauses/" + clause.getString("id") + "/en"),
                as(token)
                        .setData(Map.of(
                                "heading",
                                "Objective",
                                "wording",
                                "The parties, both municipalities, agree to twin.",
                                "revision",
                                clause.getJsonNumber("revision").longValue())));
        assertThat(answer.status()).as(answer.text()).isEqualTo(200);
    }

    private static APIResponse file(APIRequestContext api, Visit visit, String token, String draft, String duty) {
        var review = json(read(api, visit, "/api/v1" + OURS + "/drafts/" + draft + "/review", token));
        return api.post(
                visit.address("/api/v1" + OURS + "/drafts/" + draft + "/filings"),
                as(token).setData(Map.of("duty", duty, "textHash", review.getString("textHash"))));
    }

    private static APIResponse sign(APIRequestContext api, Visit visit, String token, String draft) {
        var review = json(read(api, visit, "/api/v1" + OURS + "/drafts/" + draft + "/review", token));
        var signatories = review.getJsonArray("parties").getValuesAs(JsonObject.class).stream()
                .map(party -> Map.of("government", party.getString("government"), "name", "A", "office", "Mayor"))
                .toList();
        return api.post(
                visit.address("/api/v1" + OURS + "/drafts/" + draft + "/signature"),
                as(token)
                        .setData(Map.of(
                                "place",
                                "Bello",
                                "on",
                                day(),
                                "signatories",
                                signatories,
                                "fileName",
                                "scan.pdf",
                                "scanBase64",
                                Base64.getEncoder().encodeToString(pdf()))));
    }

    private static APIResponse read(APIRequestContext api, Visit visit, String path, String token) {
        return api.get(visit.address(path), as(token));
    }

    private static JsonObject json(APIResponse answer) {
        assertThat(answer.status()).as(answer.url() + " " + answer.text()).isEqualTo(200);
        try (var reader = Json.createReader(new StringReader(answer.text()))) {
            return reader.readObject();
        }
    }

    /** Midnight comes last in the west: for no party is this day still to come. */
    private static String day() {
        return LocalDate.now(ZoneOffset.ofHours(-10)).toString();
    }

    private static byte[] pdf() {
        return "%PDF-1.7\n1 0 obj<</Type/Catalog>>endobj\ntrailer<</Root 1 0 R>>\n%%EOF"
                .getBytes(StandardCharsets.US_ASCII);
    }
}
