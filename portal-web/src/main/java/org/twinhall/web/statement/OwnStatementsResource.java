package org.twinhall.web.statement;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.security.SecurityRequirement;
import org.twinhall.domain.statement.Acceptance;
import org.twinhall.domain.statement.Statement;
import org.twinhall.domain.statement.StatementField;
import org.twinhall.domain.statement.StatementKeeping;

/** Where it is put on record what sources say of agreements, and what of it counts. */
@Path("t/{government}")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@SecurityRequirement(name = "bearer")
public class OwnStatementsResource {
    @Inject
    StatementKeeping keeping;

    /** 201 with the statement; 400 if it cannot be one or was said already; 403 if the seat's government has no part in the agreement. */
    @POST
    @Operation(summary = "Puts on record what a source says; what counts does not change by it.")
    @Path("agreements/{agreement}/statements")
    @APIResponseSchema(value = StatementJson.class, responseCode = "201")
    public Response add(@PathParam("agreement") UUID agreement, @Valid @NotNull NewStatementJson body) {
        return Response.status(Response.Status.CREATED)
                .entity(new StatementJson(keeping.add(agreement, body.field, body.value, body.source, body.remark)))
                .build();
    }

    /** 200 with the statement, whose value counts now; 409 if something else counts than the chooser says to have seen. */
    @POST
    @Operation(summary = "Makes what a source says the value that counts, with a reason.")
    @Path("statements/{statement}/acceptance")
    public StatementJson accept(@PathParam("statement") UUID statement, @Valid @NotNull AcceptanceJson body) {
        return new StatementJson(keeping.accept(statement, body.because, body.seen));
    }

    /** What a source says. */
    public static class NewStatementJson {
        /** Such as {@code signed}. */
        @NotNull
        @Size(max = 20)
        public String field;

        /** EDTF, the published name of a kind or status, or words. */
        @NotNull
        @Size(max = StatementField.LONGEST)
        public String value;

        @NotNull
        @Size(max = Statement.LONGEST_SOURCE)
        public String source;

        @Schema(nullable = true)
        @Size(max = Statement.LONGEST_REMARK)
        public String remark;
    }

    /** Why it counts. */
    public static class AcceptanceJson {
        @NotNull
        @Size(max = Acceptance.LONGEST)
        public String because;

        /** What counted when the chooser looked; null if nothing did. */
        @Schema(nullable = true)
        @Size(max = StatementField.LONGEST)
        public String seen;
    }

    /** What one source says of one field. */
    public static final class StatementJson {
        public final UUID id;
        public final UUID agreement;
        public final String field;
        public final String value;
        public final String source;

        @Schema(nullable = true)
        public final String remark;

        StatementJson(Statement statement) {
            id = statement.id();
            agreement = statement.agreementId();
            field = statement.field().word();
            value = statement.value();
            source = statement.source();
            remark = statement.remark().orElse(null);
        }
    }
}
