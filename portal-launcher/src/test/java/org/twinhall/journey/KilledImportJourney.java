package org.twinhall.journey;

import static org.assertj.core.api.Assertions.assertThat;
import static org.twinhall.journey.Visit.as;

import com.microsoft.playwright.Page.WaitForConditionOptions;
import com.microsoft.playwright.options.RequestOptions;
import jakarta.json.JsonObject;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** A portal of its own, with ties in it, that is killed in the middle of an import: what it had begun is finished after its start, and nothing comes twice. */
@Journey
class KilledImportJourney {
    private static final int ROWS = 10_000;
    private static final int MADE_UP = 500;
    private static final double PATIENTLY = 120_000;
    private static final String RUNS = "/api/v1/t/platform/imports/runs";
    private static final List<String> SYLLABLES = List.of("ba", "ce", "di", "fo", "gu");

    @Test
    void whatWasBegunIsFinishedOnce(Visit visit) {
        var portal = Portal.start("journey-killed-data", Map.of());
        try {
            var here = visit.at(portal);
            portal.makeUp(MADE_UP);
            var run = RUNS + "/" + begun(here);
            var killed = until(here, run, found -> rows(found, "taken") > 0);
            portal.kill();
            assertThat(killed.getString("state")).isEqualTo("taking");
            assertThat(rows(killed, "taken")).isLessThan(ROWS);
            portal.restart();

            var finished = until(here, run, found -> !found.getString("state").equals("taking"));
            assertThat(finished.getString("state")).isEqualTo("taken");
            assertThat(rows(finished, "taken")).isEqualTo(ROWS);
            assertThat(rows(finished, "known")).isZero();
        } finally {
            portal.close();
        }
    }

    /** An import of which the first piece is being taken over. */
    private static String begun(Visit visit) {
        var file = IntStream.range(0, ROWS)
                .mapToObj(row -> "K" + letters(2 * row) + ",Germany,K" + letters(2 * row + 1) + ",France")
                .collect(Collectors.joining("\n", "city1,country1,city2,country2\n", "\n"));
        var run = Twinning.json(visit.visitor()
                .request()
                .post(
                        visit.address(RUNS + "?name=killed.csv"),
                        asked(visit)
                                .setHeader("Content-Type", "application/octet-stream")
                                .setData(file.getBytes(StandardCharsets.UTF_8))));
        var id = run.getString("id");
        var mapped = visit.visitor()
                .request()
                .put(
                        visit.address(RUNS + "/" + id + "/mapping"),
                        asked(visit)
                                .setData(Map.of(
                                        "columns",
                                        Map.of("party-a", 0, "party-a-country", 1, "party-b", 2, "party-b-country", 3),
                                        "kind",
                                        "twinning",
                                        "source",
                                        "A made-up list")));
        assertThat(rows(Twinning.json(mapped), "ready")).isEqualTo(ROWS);
        var taking = visit.visitor().request().post(visit.address(RUNS + "/" + id + "/taking-over"), asked(visit));
        assertThat(taking.status()).as(taking.text()).isEqualTo(202);
        return id;
    }

    /** Five syllables of which no two have a letter in common, so that no name lies close to another. */
    private static String letters(int number) {
        var name = new StringBuilder();
        for (var rest = number + 1; rest > 0; rest /= SYLLABLES.size()) {
            name.append(SYLLABLES.get(rest % SYLLABLES.size()));
        }
        return name.toString();
    }

    private static JsonObject until(Visit visit, String run, Predicate<JsonObject> there) {
        var page = visit.visitor();
        var last = new JsonObject[1];
        page.waitForCondition(
                () -> {
                    last[0] = Twinning.json(page.request().get(visit.address(run), asked(visit)));
                    return there.test(last[0]);
                },
                new WaitForConditionOptions().setTimeout(PATIENTLY));
        return last[0];
    }

    private static RequestOptions asked(Visit visit) {
        return as(visit.token("operator.platform"));
    }

    private static int rows(JsonObject run, String state) {
        return run.getJsonObject("rows").getInt(state);
    }
}
