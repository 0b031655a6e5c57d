package org.twinhall.web.api;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.bind.Jsonb;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.io.StringReader;
import org.twinhall.web.problem.Problem;

/** A problem that tells more than why something was not done, in members besides those of every problem. */
public final class FullerProblem {
    private static final Jsonb JSON = new JsonShape().getContext(Object.class);

    private FullerProblem() {}

    /**
     * The answer.
     *
     * @param more its members stand beside those of the problem
     */
    public static Response answer(Problem problem, Object more) {
        var body = Json.createObjectBuilder(read(problem.json()))
                .addAll(Json.createObjectBuilder(read(JSON.toJson(more))))
                .build();
        return Response.status(problem.status())
                .type(Problem.MEDIA_TYPE)
                .language(problem.language())
                .header(HttpHeaders.CACHE_CONTROL, "no-store")
                .entity(body.toString())
                .build();
    }

    private static JsonObject read(String json) {
        try (var reader = Json.createReader(new StringReader(json))) {
            return reader.readObject();
        }
    }
}
