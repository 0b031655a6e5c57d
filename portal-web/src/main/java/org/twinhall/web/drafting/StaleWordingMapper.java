package org.twinhall.web.drafting;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.ExceptionMapper;
import jakarta.ws.rs.ext.Provider;
import java.io.StringReader;
import org.twinhall.domain.drafting.StaleWording;
import org.twinhall.domain.drafting.Wording;
import org.twinhall.web.problem.Problem;
import org.twinhall.web.problem.Problems;

/** The problem of a stale revision, with both wordings: {@code onRecord} with its {@code revision}, and {@code refused}. */
@Provider
public class StaleWordingMapper implements ExceptionMapper<StaleWording> {
    @Context
    HttpHeaders headers;

    @Override
    public Response toResponse(StaleWording stale) {
        var problem = Problems.of(stale, Problems.language(headers.getAcceptableLanguages()));
        try (var reader = Json.createReader(new StringReader(problem.json()))) {
            var body = Json.createObjectBuilder(reader.readObject())
                    .add("revision", stale.current())
                    .add("onRecord", json(stale.onRecord()))
                    .add("refused", json(stale.refused()));
            return Response.status(problem.status())
                    .type(Problem.MEDIA_TYPE)
                    .language(problem.language())
                    .header(HttpHeaders.CACHE_CONTROL, "no-store")
                    .entity(body.build().toString())
                    .build();
        }
    }

    private static JsonObject json(Wording words) {
        return Json.createObjectBuilder()
                .add("heading", words.heading())
                .add("wording", words.text())
                .build();
    }
}
