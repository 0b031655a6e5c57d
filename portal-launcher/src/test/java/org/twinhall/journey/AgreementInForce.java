package org.twinhall.journey;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.APIRequestContext;
import com.microsoft.playwright.APIResponse;
import com.microsoft.playwright.options.RequestOptions;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Base64;
import java.util.List;
import java.util.Map;

/**
 * An agreement of San Nicolás de los Garza and Bello that is in force, made by the REST API on the way that the law prescribes:
 * for journeys about what comes after.
 */
final class AgreementInForce {
    private static final String OURS = "/api/v1/t/mx-san-nicolas";
    private static final String MINISTRY = "/api/v1/t/mx-sre";
    private static final String BELLO = "00000000-0000-4000-8000-000000000002";
    /** Midnight comes last in the west: no party's own day is before it. */
    private final String today = LocalDate.now(ZoneOffset.ofHours(-10)).toString();

    private static final String SCAN = Base64.getEncoder()
            .encodeToString("%PDF-1.7\n1 0 obj<</Type/Catalog>>endobj\ntrailer<</Root 1 0 R>>\n%%EOF"
                    .getBytes(StandardCharsets.US_ASCII));

    private final Visit visit;
    private final APIRequestContext api;
    private final String editor;
    private final String reviewer;

    private AgreementInForce(Visit visit) {
        this.visit = visit;
        this.api = visit.visitor().request();
        this.editor = visit.token("editor.sannicolas");
        this.reviewer = visit.token("reviewer.sre");
    }

    /** Makes one; answers its id. */
    static String in(Visit visit) {
        return new AgreementInForce(visit).make();
    }

    /** Makes one that is signed and not in force yet, so that it is not public; answers its id. */
    static String signedOnly(Visit visit) {
        return new AgreementInForce(visit).makeSigned();
    }

    private String make() {
        var draft = makeSigned();
        var registration = file(draft, dutyOf(draft, "POST_SIGN_REGISTRATION"));
        post(
                MINISTRY + "/filings/" + registration.getString("id") + "/registration",
                reviewer,
                Map.of("revision", revision(registration), "number", "SRE/1", "on", today));
        return draft;
    }

    private String makeSigned() {
        var model = get(OURS + "/drafts/templates?partner=" + BELLO, editor)
                .getJsonArray("items")
                .getJsonObject(0)
                .getString("code");
        var draft = post(
                        OURS + "/drafts",
                        editor,
                        Map.of("partner", BELLO, "template", model, "languages", List.of("es", "en")))
                .getString("id");
        post(
                OURS + "/drafts/" + draft + "/council-resolutions",
                editor,
                Map.of("duty", "MX-CABILDO", "number", "R-1", "on", today, "fileName", "scan.pdf", "scanBase64", SCAN));
        var notice = file(draft, "MX-ART7-NOTICE");
        post(
                MINISTRY + "/filings/" + notice.getString("id") + "/opinion",
                reviewer,
                Map.of("revision", revision(notice), "outcome", "FAVOURABLE", "number", "DGCP/1", "on", today));
        sign(draft);
        return draft;
    }

    private JsonObject file(String draft, String duty) {
        return post(
                OURS + "/drafts/" + draft + "/filings",
                editor,
                Map.of("duty", duty, "textHash", review(draft).getString("textHash")));
    }

    private void sign(String draft) {
        var signatories = review(draft).getJsonArray("parties").getValuesAs(JsonObject.class).stream()
                .map(party ->
                        Map.of("government", party.getString("government"), "name", "Somebody", "office", "Mayor"))
                .toList();
        post(
                OURS + "/drafts/" + draft + "/signature",
                visit.token("signatory.sannicolas"),
                Map.of(
                        "place", "Bello",
                        "on", today,
                        "signatories", signatories,
                        "fileName", "scan.pdf",
                        "scanBase64", SCAN));
    }

    private String dutyOf(String draft, String type) {
        return review(draft).getJsonArray("parties").getValuesAs(JsonObject.class).stream()
                .flatMap(party -> party.getJsonArray("duties").getValuesAs(JsonObject.class).stream())
                .filter(duty -> duty.getString("type").equals(type))
                .findFirst()
                .orElseThrow()
                .getString("code");
    }

    private JsonObject review(String draft) {
        return get(OURS + "/drafts/" + draft + "/review", editor);
    }

    private static long revision(JsonObject filing) {
        return filing.getJsonNumber("revision").longValue();
    }

    private JsonObject get(String path, String token) {
        return json(api.get(visit.address(path), as(token)));
    }

    private JsonObject post(String path, String token, Object body) {
        return json(api.post(visit.address(path), as(token).setData(body)));
    }

    private static RequestOptions as(String token) {
        return RequestOptions.create().setHeader("Authorization", "Bearer " + token);
    }

    private static JsonObject json(APIResponse answer) {
        assertThat(answer.ok()).as(answer.url() + " " + answer.text()).isTrue();
        try (var reader = Json.createReader(new StringReader(answer.text()))) {
            return reader.readObject();
        }
    }
}
