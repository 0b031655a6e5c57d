package org.twinhall.web.vitality;

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
import org.twinhall.domain.vitality.Evidence;
import org.twinhall.domain.vitality.EvidenceForm;
import org.twinhall.domain.vitality.EvidenceKeeping;

/** Where parties put on record what shows that their ties live. */
@Path("t/{government}")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@SecurityRequirement(name = "bearer")
public class OwnEvidenceResource {
    @Inject
    EvidenceKeeping keeping;

    /** 201 with the evidence; 400 if it cannot be any or is on record already; 403 if the seat's government is no party. */
    @POST
    @Operation(summary = "Puts on record something that shows that the tie lives.")
    @Path("agreements/{agreement}/evidence")
    @APIResponseSchema(value = EvidenceJson.class, responseCode = "201")
    public Response record(@PathParam("agreement") UUID agreement, @Valid @NotNull NewEvidenceJson body) {
        return Response.status(Response.Status.CREATED)
                .entity(new EvidenceJson(keeping.record(agreement, body.form())))
                .build();
    }

    /** 200 with the evidence, which does not count any more; 409 if it was withdrawn already. */
    @POST
    @Operation(summary = "Withdraws evidence of one's own government, with a reason; both stay readable.")
    @Path("evidence/{evidence}/withdrawal")
    public EvidenceJson withdraw(@PathParam("evidence") UUID evidence, @Valid @NotNull EvidenceWithdrawalJson body) {
        return new EvidenceJson(keeping.withdraw(evidence, body.because));
    }

    /** Something that shows that a tie lives. */
    public static class NewEvidenceJson {
        /** {@code meeting}, {@code visit}, {@code project}, {@code committee-minutes}, {@code exchange} or {@code publication}. */
        @NotNull
        @Size(max = 20)
        public String kind;

        /** EDTF, not in the future. */
        @NotNull
        @Size(max = 11)
        public String happened;

        @NotNull
        @Size(max = Evidence.LONGEST)
        public String words;

        /** Of the words, BCP 47. */
        @NotNull
        @Size(max = 35)
        public String language;

        /** Where on the web it is told of. */
        @Schema(nullable = true)
        @Size(max = Evidence.LONGEST_LINK)
        public String link;

        /** Which document proves it and where that is kept. */
        @Schema(nullable = true)
        @Size(max = Evidence.LONGEST_DOCUMENT)
        public String document;

        private EvidenceForm form() {
            return new EvidenceForm(kind, happened, words, language, link, document);
        }
    }

    /** Why it does not count any more. */
    public static class EvidenceWithdrawalJson {
        @NotNull
        @Size(max = Evidence.LONGEST)
        public String because;
    }
}
