package org.twinhall.web.api;

import jakarta.validation.ValidationException;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.ExceptionMapper;
import jakarta.ws.rs.ext.Provider;

/** The container brings a mapper of its own for these, nearer to them than {@link FaultMapper}: this one stands before it. */
@Provider
public class ViolationMapper implements ExceptionMapper<ValidationException> {
    @Context
    HttpHeaders headers;

    @Override
    public Response toResponse(ValidationException fault) {
        return FaultMapper.answer(fault, headers);
    }
}
