package org.twinhall.web.statement;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
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
import org.twinhall.web.api.ListJson;

/** What sources say of agreements where they differ. Reading what is public needs no token. */
@Path("")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class StatementsResource {
    @Inject
    StatementKeeping keeping;

    /** 200 with the fields about which more is said than is on record; 404 if there is no such agreement, or it is not public. */
    @GET
    @Operation(summary = "What sources say of an agreement where they differ, field by field.")
    @Path("agreements/{agreement}/statements")
    public ListJson<SourcedJson> list(@PathParam("agreement") UUID agreement) {
        return ListJson.whole(
                keeping.of(agreement).stream().map(SourcedJson::new).toList());
    }

    /** 201 with the statement; 400 if it cannot be one or was said already; 403 if the seat's government has no part in the agreement. */
    @POST
    @Operation(summary = "Puts on record what a source says; what counts does not change by it.")
    @Path("t/{government}/agreements/{agreement}/statements")
    @SecurityRequirement(name = "bearer")
    @APIResponseSchema(value = StatementJson.class, responseCode = "201")
    public Response add(@PathParam("agreement") UUID agreement, @Valid @NotNull NewStatementJson body) {
        return Response.status(Response.Status.CREATED)
                .entity(new StatementJson(keeping.add(agreement, body.field, body.value, body.source, body.remark)))
                .build();
    }

    /** 200 with the statement, whose value counts now; 409 if something else counts than the chooser says to have seen. */
    @POST
    @Operation(summary = "Makes what a source says the value that counts, with a reason.")
    @Path("t/{government}/statements/{statement}/acceptance")
    @SecurityRequirement(name = "bearer")
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
