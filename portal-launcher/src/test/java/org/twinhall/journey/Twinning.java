package org.twinhall.journey;

import static org.assertj.core.api.Assertions.assertThat;
import static org.twinhall.journey.Visit.as;

import com.microsoft.playwright.APIRequestContext;
import com.microsoft.playwright.APIResponse;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Base64;
import java.util.List;
import java.util.Map;

/**
 * A twinning of San Nicolás de los Garza and Bello, made by the REST API on the way that the law prescribes, as far as a journey
 * needs it.
 */
final class Twinning {
    private static final String OURS = "/api/v1/t/mx-san-nicolas";
    private static final String MINISTRY = "/api/v1/t/mx-sre";
    private static final String BELLO = "00000000-0000-4000-8000-000000000002";
    /** Midnight comes last in the west: no party's own day is before it. */
    private final String today = LocalDate.now(ZoneOffset.ofHours(-10)).toString();

    /** A file in base64 that is a scan by its first bytes. */
    static final String SCAN = Base64.getEncoder()
            .encodeToString("%PDF-1.7\n1 0 obj<</Type/Catalog>>endobj\ntrailer<</Root 1 0 R>>\n%%EOF"
                    .getBytes(StandardCharsets.US_ASCII));

    private final Visit visit;
    private final APIRequestContext api;
    private final String editor;
    private final String reviewer;
    private final String draft;

    private Twinning(Visit visit) {
        this.visit = visit;
        this.api = visit.visitor().request();
        this.editor = visit.token("editor.sannicolas");
        this.reviewer = visit.token("reviewer.sre");
        this.draft = begin();
    }

    /** A new draft, from the first model text. */
    static Twinning draft(Visit visit) {
        return new Twinning(visit);
    }

    /** An agreement in force; answers its id. */
    static String inForce(Visit visit) {
        var twinning = signed(visit);
        var registration = twinning.file(twinning.dutyOf("POST_SIGN_REGISTRATION"));
        twinning.post(
                MINISTRY + "/filings/" + registration.getString("id") + "/registration",
                twinning.reviewer,
                Map.of("revision", revision(registration), "number", "SRE/1", "on", twinning.today));
        return twinning.draft;
    }

    /** The plan of a year of an agreement in force; answers its id. */
    static String planOf(Visit visit, String agreement, int year) {
        return sent(
                visit,
                "/api/v1/t/mx-san-nicolas/plans",
                visit.token("editor.sannicolas"),
                Map.of("agreementId", agreement, "year", year));
    }

    /** A call that Mercociudades has not published; answers its id. */
    static String callDraft(Visit visit) {
        return sent(
                visit,
                "/api/v1/t/mercociudades/calls",
                visit.token("publisher.mercociudades"),
                Map.of(
                        "family", "mercociudades-cooperation",
                        "opens", "2026-01-01T09:00:00Z",
                        "closes", "2099-01-01T09:00:00Z",
                        "zone", "America/Montevideo",
                        "words", Map.of("es", Map.of("title", "Una convocatoria", "summary", "Para probar."))));
    }

    private static String sent(Visit visit, String path, String token, Object body) {
        return json(visit.visitor()
                        .request()
                        .post(visit.address(path), as(token).setData(body)))
                .getString("id");
    }

    /** One that is signed and not in force yet, so that it is not public; answers its id. */
    static String signedOnly(Visit visit) {
        return signed(visit).draft;
    }

    private static Twinning signed(Visit visit) {
        var twinning = draft(visit).resolved();
        twinning.opinion(twinning.filed());
        twinning.settled().sign();
        return twinning;
    }

    /** The draft's id. */
    String id() {
        return draft;
    }

    private String begin() {
        var model = get(OURS + "/drafts/templates?partner=" + BELLO, editor)
                .getJsonArray("items")
                .getJsonObject(0)
                .getString("code");
        return post(
                        OURS + "/drafts",
                        editor,
                        Map.of("partner", BELLO, "template", model, "languages", List.of("es", "en")))
                .getString("id");
    }

    /** The parties say that it ends when one of them ends it. */
    Twinning lastingForEver() {
        var themes =
                get(OURS + "/drafts/" + draft, editor).getJsonArray("themes").getValuesAs(JsonString::getString);
        var sent = Map.of("months", 0, "themes", themes, "seen", Map.of("themes", themes));
        json(api.put(
                visit.address(OURS + "/drafts/" + draft + "/terms"), as(editor).setData(sent)));
        return this;
    }

    /** The council of San Nicolás has resolved it. */
    Twinning resolved() {
        post(
                OURS + "/drafts/" + draft + "/council-resolutions",
                editor,
                Map.of("duty", "MX-CABILDO", "number", "R-1", "on", today, "fileName", "scan.pdf", "scanBase64", SCAN));
        return this;
    }

    /** Both parties take the text for settled. */
    Twinning settled() {
        signedOff(OURS, "signatory.sannicolas");
        signedOff("/api/v1/t/co-bello", "signatory.bello");
        return this;
    }

    private void signedOff(String seat, String signatory) {
        json(api.put(
                visit.address(seat + "/drafts/" + draft + "/sign-off"),
                as(visit.token(signatory)).setData(Map.of("textHash", review().getString("textHash")))));
    }

    /** It lies with the ministry; answers the filing. */
    JsonObject filed() {
        return file("MX-ART7-NOTICE");
    }

    /** The same filing as it is now. */
    JsonObject again(JsonObject filing) {
        return get(MINISTRY + "/filings/" + filing.getString("id"), reviewer);
    }

    /** The ministry gave it back with one observation. */
    void givenBack(JsonObject filing) {
        post(
                MINISTRY + "/filings/" + filing.getString("id") + "/observations",
                reviewer,
                Map.of("revision", revision(filing), "observations", List.of(Map.of("words", "Name the competence."))));
    }

    /** The ministry's opinion is favourable. */
    void opinion(JsonObject filing) {
        json(askedOpinion(filing));
    }

    /** What the ministry's reviewer is answered who gives a favourable opinion. */
    APIResponse askedOpinion(JsonObject filing) {
        return api.post(
                visit.address(MINISTRY + "/filings/" + filing.getString("id") + "/opinion"),
                as(visit.token("reviewer.sre"))
                        .setData(Map.of(
                                "revision",
                                revision(filing),
                                "outcome",
                                "FAVOURABLE",
                                "number",
                                "DGCP/1",
                                "on",
                                today)));
    }

    /** Somebody of Bello words the first clause anew, in Spanish. */
    void rewordedByBello(String wording) {
        reworded("/api/v1/t/co-bello", visit.token("editor.bello"), wording);
    }

    /** Somebody of San Nicolás words the first clause anew, in Spanish. */
    void rewordedBy(String account) {
        reworded(OURS, visit.token(account), "Las Partes, reescritas.");
    }

    private void reworded(String seat, String token, String wording) {
        var clause =
                get(seat + "/drafts/" + draft, token).getJsonArray("clauses").getJsonObject(0);
        var answer = api.put(
                visit.address(seat + "/drafts/" + draft + "/clauses/" + clause.getString("id") + "/es"),
                as(token)
                        .setData(Map.of(
                                "heading",
                                "Las Partes",
                                "wording",
                                wording,
                                "revision",
                                clause.getJsonNumber("revision").longValue())));
        assertThat(answer.ok()).as(answer.text()).isTrue();
    }

    /** The id of the first clause. */
    String firstClause() {
        return get(OURS + "/drafts/" + draft, editor)
                .getJsonArray("clauses")
                .getJsonObject(0)
                .getString("id");
    }

    private JsonObject file(String duty) {
        return post(
                OURS + "/drafts/" + draft + "/filings",
                editor,
                Map.of("duty", duty, "textHash", review().getString("textHash")));
    }

    private void sign() {
        post(OURS + "/drafts/" + draft + "/signature", visit.token("signatory.sannicolas"), signature());
    }

    /** A signature by both, as a body of the REST API. */
    static Map<String, Object> signature() {
        var signatories = List.of(
                Map.of("government", "00000000-0000-4000-8000-000000000001", "name", "Somebody", "office", "Mayor"),
                Map.of("government", BELLO, "name", "Somebody", "office", "Mayor"));
        return Map.of(
                "place",
                "Bello",
                "on",
                LocalDate.now(ZoneOffset.ofHours(-10)).toString(),
                "signatories",
                signatories,
                "fileName",
                "scan.pdf",
                "scanBase64",
                SCAN);
    }

    private String dutyOf(String type) {
        return review().getJsonArray("parties").getValuesAs(JsonObject.class).stream()
                .flatMap(party -> party.getJsonArray("duties").getValuesAs(JsonObject.class).stream())
                .filter(duty -> duty.getString("type").equals(type))
                .findFirst()
                .orElseThrow()
                .getString("code");
    }

    private JsonObject review() {
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

    /** What was answered, when all was well. */
    static JsonObject json(APIResponse answer) {
        assertThat(answer.ok()).as(answer.url() + " " + answer.text()).isTrue();
        try (var reader = Json.createReader(new StringReader(answer.text()))) {
            return reader.readObject();
        }
    }
}
