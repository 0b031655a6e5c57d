package org.twinhall.web.api;

import jakarta.ws.rs.RedirectionException;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import jakarta.ws.rs.ext.ExceptionMapper;
import jakarta.ws.rs.ext.Provider;
import java.util.Set;
import org.twinhall.web.problem.Moved;
import org.twinhall.web.problem.Problem;
import org.twinhall.web.problem.Problems;

/** Every fault of the API becomes a problem, by the one table in {@link Problems}. */
@Provider
public class FaultMapper implements ExceptionMapper<Throwable> {
    private static final Set<String> READS = Set.of("GET", "HEAD");

    @Context
    HttpHeaders headers;

    @Context
    Request request;

    @Context
    UriInfo address;

    @Override
    public Response toResponse(Throwable fault) {
        if (fault instanceof RedirectionException redirection) {
            return redirection.getResponse();
        }
        var answer = answer(fault, headers);
        return answer.getStatus() == 404 && READS.contains(request.getMethod())
                ? Moved.from(asked()).map(FaultMapper::led).orElse(answer)
                : answer;
    }

    private String asked() {
        var uri = address.getRequestUri();
        return uri.getRawPath() + (uri.getRawQuery() == null ? "" : "?" + uri.getRawQuery());
    }

    private static Response led(String there) {
        return Response.status(Moved.STATUS)
                .header(HttpHeaders.LOCATION, there)
                .header(HttpHeaders.CACHE_CONTROL, "no-store")
                .build();
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
