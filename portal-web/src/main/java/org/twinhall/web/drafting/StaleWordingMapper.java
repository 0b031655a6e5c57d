package org.twinhall.web.drafting;

import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.ExceptionMapper;
import jakarta.ws.rs.ext.Provider;
import org.twinhall.domain.drafting.StaleWording;
import org.twinhall.web.api.FullerProblem;
import org.twinhall.web.problem.Problems;

/** The problem of a stale revision, with both wordings. */
@Provider
public class StaleWordingMapper implements ExceptionMapper<StaleWording> {
    @Context
    HttpHeaders headers;

    @Override
    public Response toResponse(StaleWording stale) {
        var problem = Problems.of(stale, Problems.language(headers.getAcceptableLanguages()));
        return FullerProblem.answer(problem, new ClauseConflictJson(stale));
    }
}
