package org.twinhall.web.plan;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.security.SecurityRequirement;
import org.twinhall.domain.plan.CellEdit;
import org.twinhall.domain.plan.EditAnswer.Accepted;
import org.twinhall.domain.plan.EditAnswer.EditConflict;
import org.twinhall.domain.plan.PlanApproval;
import org.twinhall.domain.plan.PlanEditing;
import org.twinhall.domain.plan.PlanReading;
import org.twinhall.domain.plan.PlanView;
import org.twinhall.web.api.FullerProblem;
import org.twinhall.web.api.ListJson;
import org.twinhall.web.plan.PlanJson.CellJson;
import org.twinhall.web.plan.PlanJson.PlanEntryJson;
import org.twinhall.web.plan.PlanJson.RowJson;
import org.twinhall.web.plan.PlanJson.SummaryJson;
import org.twinhall.web.problem.Problem;
import org.twinhall.web.problem.Problems;

/**
 * The plans of a government's agreements in force. 401 without a valid token; 404 for what the seat may not see; 403 with the
 * reason for a deed refused on what it may see.
 */
@Path("t/{government}/plans")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@SecurityRequirement(name = "bearer")
public class PlansResource {
    @Inject
    PlanReading reading;

    @Inject
    PlanEditing editing;

    @Inject
    PlanApproval approval;

    @Context
    HttpServletRequest request;

    /** 200 with the plans, those of the newest agreement first, of each the latest year first. */
    @GET
    @Operation(summary = "The plans of the government's agreements.")
    public ListJson<SummaryJson> list() {
        return ListJson.whole(reading.ofGovernment().stream()
                .flatMap(planned -> planned.plans().stream())
                .map(SummaryJson::new)
                .toList());
    }

    /** 200 with the plan, opened now or before; 403 if the agreement is not in force or the seat is no editor of a party. */
    @POST
    @Operation(summary = "Opens the plan of a year, or answers the one opened before.")
    public PlanJson open(@Valid OpenJson body) {
        return new PlanJson(reading.view(editing.open(body.agreementId, body.year)));
    }

    /** 200 with rows, cells and approvals. */
    @GET
    @Operation(summary = "A plan with its rows, cells and approvals.")
    @Path("{plan}")
    public PlanJson plan(@PathParam("plan") UUID plan) {
        return new PlanJson(reading.view(plan));
    }

    /** 200 with everything that happened, oldest first; each entry with the hash that the next one builds on. */
    @GET
    @Operation(summary = "Everything that happened to a plan, the oldest first.")
    @Path("{plan}/history")
    public ListJson<PlanEntryJson> history(@PathParam("plan") UUID plan) {
        return ListJson.whole(
                reading.history(plan).stream().map(PlanEntryJson::new).toList());
    }

    /** 200 with the row, its cells empty if it is new; the caller makes its id, so that sent twice it is added once. */
    @PUT
    @Operation(summary = "Adds a row under an id of the caller's making.")
    @Path("{plan}/rows/{row}")
    @Consumes(MediaType.WILDCARD)
    public RowJson addRow(@PathParam("plan") UUID plan, @PathParam("row") UUID row) {
        return new RowJson(editing.addRow(plan, row));
    }

    /** 204: the row is taken out and can be put back. */
    @DELETE
    @Operation(summary = "Takes a row out.")
    @Path("{plan}/rows/{row}")
    @Consumes(MediaType.WILDCARD)
    public void removeRow(@PathParam("plan") UUID plan, @PathParam("row") UUID row) {
        editing.removeRow(plan, row);
    }

    /** 200 with the row as it was before it was taken out. */
    @POST
    @Operation(summary = "Puts a row back that was taken out.")
    @Path("{plan}/rows/{row}/put-back")
    @Consumes(MediaType.WILDCARD)
    public RowJson putBackRow(@PathParam("plan") UUID plan, @PathParam("row") UUID row) {
        return new RowJson(editing.putBackRow(plan, row));
    }

    /**
     * 200 with the cell as it is kept; 409 if somebody changed it since {@code base}, with all wordings, and then nothing was
     * changed; 400 if it cannot hold the value.
     */
    @PUT
    @Operation(summary = "Writes a cell.")
    @Path("{plan}/rows/{row}/cells/{field}")
    @APIResponseSchema(CellJson.class)
    @APIResponse(responseCode = "409", content = @Content(schema = @Schema(implementation = PlanConflictJson.class)))
    public Response edit(
            @PathParam("plan") UUID plan,
            @PathParam("row") UUID row,
            @PathParam("field") String field,
            @Valid EditJson body) {
        var answer = editing.edit(plan, new CellEdit(row, field, body.base, body.value, body.edit));
        if (answer instanceof EditConflict conflict) {
            return FullerProblem.answer(
                    Problem.of(409, "plan-conflict", Problems.language(request)), new PlanConflictJson(conflict));
        }
        var kept = (Accepted) answer;
        return Response.ok(new CellJson(new PlanView.Cell(
                        field, kept.value(), kept.revision(), kept.author(), kept.governmentId(), kept.at())))
                .build();
    }

    /** 200 with the plan, frozen if this was the last approval missing; 403 of type plan-changed if it says something else now. */
    @POST
    @Operation(summary = "Approves a plan as it was read.")
    @Path("{plan}/approvals")
    public PlanJson approve(@PathParam("plan") UUID plan, @Valid ApproveJson body) {
        return new PlanJson(approval.approve(plan, body.hash));
    }

    /** Which plan to open. */
    public static class OpenJson {
        @NotNull
        public UUID agreementId;

        @NotNull
        public Integer year;
    }

    /** What to write into a cell. */
    public static class EditJson {
        /** The revision that the writer saw. */
        @NotNull
        public Long base;

        @NotNull
        public String value;

        /** Made by the caller; the same when the edit is sent again. */
        @NotNull
        public UUID edit;
    }

    /** What is approved: the plan's {@code hash} as it was read. */
    public static class ApproveJson {
        @NotNull
        public String hash;
    }
}
