package org.twinhall.web.api;

import jakarta.ws.rs.RedirectionException;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.ExceptionMapper;
import jakarta.ws.rs.ext.Provider;
import org.twinhall.web.problem.Problem;
import org.twinhall.web.problem.Problems;

/** Every fault of the API becomes a problem, by the one table in {@link Problems}. */
@Provider
public class FaultMapper implements ExceptionMapper<Throwable> {
    @Context
    HttpHeaders headers;

    @Override
    public Response toResponse(Throwable fault) {
        return fault instanceof RedirectionException redirection ? redirection.getResponse() : answer(fault, headers);
    }

    static Response answer(Throwable fault, HttpHeaders headers) {
        var problem = Problems.of(fault, Problems.language(headers.getAcceptableLanguages()));
        var answer = Response.status(problem.status())
                .type(Problem.MEDIA_TYPE)
                .language(problem.language())
                .header(HttpHeaders.CACHE_CONTROL, "no-store")
                .entity(problem.json());
        if (fault instanceof WebApplicationException refusal
                && refusal.getResponse().getHeaderString("Allow") != null) {
            answer.header("Allow", refusal.getResponse().getHeaderString("Allow"));
        }
        return answer.build();
    }
}
