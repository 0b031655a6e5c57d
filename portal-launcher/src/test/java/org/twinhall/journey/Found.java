package org.twinhall.journey;

import static org.assertj.core.api.Assertions.assertThat;
import static org.twinhall.journey.Visit.as;

import jakarta.json.JsonObject;
import java.util.Map;
import java.util.UUID;

/**
 * What routes are about, besides the records of San Nicolás: made or found once for all tests about what is sent.
 *
 * @param records     of San Nicolás
 * @param office      one of San Nicolás
 * @param government  one that works here
 * @param spokenOf    one that does not
 * @param membership  one in Mercociudades
 * @param second      another open plan, with a row
 * @param row         that row
 * @param observation one that waits for its answer
 * @param sourced     an agreement that sources tell of
 * @param statement   what one of them says
 * @param template    code of a model text for San Nicolás and Bello
 * @param suggestion  a comment on the draft that suggests other words for its first clause
 * @param figure      one that another source contradicts
 */
record Found(
        Records records,
        String office,
        String government,
        String spokenOf,
        String membership,
        String second,
        String row,
        String observation,
        String sourced,
        String statement,
        String template,
        String suggestion,
        String figure) {
    private static final String API = "/api/v1";
    private static final String OURS = API + "/t/mx-san-nicolas";
    private static final String PLATFORM = API + "/t/platform";
    private static final String EDITOR = "editor.sannicolas";
    private static final String OPERATOR = "operator.platform";
    private static Found made;

    static synchronized Found in(Visit visit) {
        if (made == null) {
            made = found(visit);
        }
        return made;
    }

    private static Found found(Visit visit) {
        var records = Records.in(visit);
        var office = post(
                        visit,
                        EDITOR,
                        OURS + "/offices",
                        Map.of(
                                "words", Map.of("es", Map.of("name", "Oficina de prueba")),
                                "email", "oficina@example.org",
                                "audience", "EVERYBODY",
                                "from", "2026-01-01"))
                .getString("id");
        var government = post(
                        visit,
                        OPERATOR,
                        PLATFORM + "/governments",
                        Map.of(
                                "name", "Prueba " + Long.toString(System.nanoTime(), 36),
                                "level", "municipality",
                                "country", "CO",
                                "zone", "America/Bogota"))
                .getString("id");
        var plan = get(visit, EDITOR, OURS + "/plans/" + records.plan());
        var second = Twinning.planOf(visit, plan.getString("agreementId"), 2032);
        var sourced = first(get(visit, OPERATOR, API + "/agreements?q=A020"));
        return new Found(
                records,
                office,
                government,
                first(get(visit, OPERATOR, PLATFORM + "/governments?joined=false")),
                first(get(visit, OPERATOR, API + "/networks/mercociudades/memberships")),
                second,
                row(visit, second),
                get(visit, EDITOR, OURS + "/filings/" + records.returned())
                        .getJsonArray("rounds")
                        .getJsonObject(0)
                        .getJsonArray("observations")
                        .getJsonObject(0)
                        .getString("id"),
                sourced,
                post(
                                visit,
                                OPERATOR,
                                PLATFORM + "/agreements/" + sourced + "/statements",
                                Map.of(
                                        "field",
                                        "signed",
                                        "value",
                                        "1898",
                                        "source",
                                        "Cambiada " + Long.toString(System.nanoTime(), 36)))
                        .getString("id"),
                get(visit, EDITOR, OURS + "/drafts/templates?partner=00000000-0000-4000-8000-000000000002")
                        .getJsonArray("items")
                        .getJsonObject(0)
                        .getString("code"),
                suggestion(visit, records),
                contradicted(visit));
    }

    private static String suggestion(Visit visit, Records records) {
        return post(
                        visit,
                        EDITOR,
                        OURS + "/drafts/" + records.draft() + "/comments",
                        Map.of(
                                "clause",
                                records.clause(),
                                "words",
                                "",
                                "suggestion",
                                Map.of("language", "es", "heading", "Sugerida", "wording", "Sugerida.")))
                .getString("id");
    }

    /** A new figure that another source contradicts. */
    static String contradicted(Visit visit) {
        var part = "parte " + Long.toString(System.nanoTime(), 36);
        figure(visit, part, 8, "Una fuente");
        return figure(visit, part, 11, "Otra fuente");
    }

    private static String figure(Visit visit, String part, int value, String source) {
        return post(
                        visit,
                        OPERATOR,
                        PLATFORM + "/figures",
                        Map.of(
                                "series", "prueba",
                                "area", "Jalisco",
                                "dimension", part,
                                "value", value,
                                "unit", "count",
                                "exactness", "exact",
                                "asOf", "2010",
                                "source", source))
                .getString("id");
    }

    private static String row(Visit visit, String plan) {
        var row = UUID.randomUUID().toString();
        var answer = visit.visitor()
                .request()
                .put(visit.address(OURS + "/plans/" + plan + "/rows/" + row), as(visit.token(EDITOR)));
        assertThat(answer.ok()).as(answer.text()).isTrue();
        return row;
    }

    private static String first(JsonObject list) {
        return list.getJsonArray("items").getJsonObject(0).getString("id");
    }

    private static JsonObject get(Visit visit, String account, String path) {
        return Twinning.json(visit.visitor().request().get(visit.address(path), as(visit.token(account))));
    }

    private static JsonObject post(Visit visit, String account, String path, Object body) {
        return Twinning.json(visit.visitor()
                .request()
                .post(visit.address(path), as(visit.token(account)).setData(body)));
    }
}
