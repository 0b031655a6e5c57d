package org.twinhall.web.intake;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.security.SecurityRequirement;
import org.twinhall.domain.registry.intake.ImportAssistant;
import org.twinhall.domain.registry.intake.Place;
import org.twinhall.domain.registry.intake.RowState;
import org.twinhall.domain.shared.InvalidInput;
import org.twinhall.web.api.ListJson;
import org.twinhall.web.api.WordOf;
import org.twinhall.web.intake.ImportRunJson.ChoiceJson;
import org.twinhall.web.intake.ImportRunJson.LineJson;
import org.twinhall.web.intake.ImportRunJson.MappingJson;
import org.twinhall.web.intake.ImportRunJson.PlaceJson;
import org.twinhall.web.intake.ImportRunJson.UndoJson;

/** The import assistant: a file is read, its columns named, checked, what is not certain chosen, taken over, and taken back. */
@Path("t/{government}/imports/runs")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@SecurityRequirement(name = "bearer")
public class ImportRunsResource {
    private static final int STRETCH = 100;

    @Inject
    ImportAssistant assistant;

    @Inject
    ImportBell bell;

    @Inject
    IntakeWords words;

    @Inject
    ImportReportFile file;

    @Context
    UriInfo address;

    /** 200 with the caller's runs, the newest first; 403 without the role of an operator or an editor. */
    @GET
    @Operation(summary = "The imports that the caller began.")
    public ListJson<ImportRunJson> list() {
        return ListJson.whole(assistant.runs().stream().map(ImportRunJson::new).toList());
    }

    /**
     * 201 with what the file holds and how its columns are proposed to be read; 400 if it cannot be read.
     *
     * @param name as the file was called
     */
    @POST
    @Operation(summary = "Reads a file of agreements, CSV or XLSX, without bringing anything in.")
    @Consumes(MediaType.APPLICATION_OCTET_STREAM)
    @APIResponseSchema(value = ImportRunJson.class, responseCode = "201")
    public Response read(byte[] bytes, @QueryParam("name") @DefaultValue("") String name) {
        var run = new ImportRunJson(assistant.read(bytes == null ? new byte[0] : bytes, name));
        return Response.created(
                        address.getAbsolutePathBuilder().path(run.id.toString()).build())
                .entity(run)
                .build();
    }

    /** 200; 404. */
    @GET
    @Operation(summary = "How far an import is, and how many rows are in which state.")
    @Path("{id}")
    public ImportRunJson one(@PathParam("id") UUID id) {
        return new ImportRunJson(assistant.run(id));
    }

    /** 204: forgotten; 403 once something of it is on record. */
    @DELETE
    @Operation(summary = "Forgets an import of which nothing is on record.")
    @Path("{id}")
    @Consumes(MediaType.WILDCARD)
    public void forget(@PathParam("id") UUID id) {
        assistant.forget(id);
    }

    /** 200 with the counts; 400 with what is missing; 403 once something of it is on record. */
    @PUT
    @Operation(summary = "Names the columns, says what holds for the whole file, and checks every row.")
    @Path("{id}/mapping")
    public ImportRunJson map(@PathParam("id") UUID id, @Valid MappingJson body) {
        return new ImportRunJson(assistant.map(id, body.mapping()));
    }

    /** 200 with the counts. */
    @POST
    @Operation(summary = "Checks every row again that is not on record.")
    @Path("{id}/check")
    @Consumes(MediaType.WILDCARD)
    public ImportRunJson check(@PathParam("id") UUID id) {
        return new ImportRunJson(assistant.check(id));
    }

    /**
     * 200 with a stretch of rows, each with its line number and its original text.
     *
     * @param state one of the states; all if it is missing
     * @param after the {@code next} of the stretch before
     */
    @GET
    @Operation(summary = "The rows of an import, as they stood in the file, with what is said of them.")
    @Path("{id}/rows")
    @APIResponse(responseCode = "400")
    public ListJson<LineJson> rows(
            @PathParam("id") UUID id,
            @QueryParam("state") @WordOf(value = RowState.class, published = true) String state,
            @QueryParam("after") @DefaultValue("0") int after) {
        var states = state == null ? List.of(RowState.values()) : List.of(rowState(state));
        var run = assistant.run(id);
        var found = assistant.lines(id, states, false, after, STRETCH + 1);
        var stretch = found.subList(0, Math.min(STRETCH, found.size()));
        return ListJson.stretch(
                stretch.stream().map(line -> new LineJson(line, words)).toList(),
                found.size() > STRETCH ? String.valueOf(stretch.get(STRETCH - 1).number()) : null,
                states.stream().mapToInt(run::count).sum());
    }

    private static RowState rowState(String word) {
        return Arrays.stream(RowState.values())
                .filter(state -> state.word().equals(word))
                .findFirst()
                .orElseThrow(() -> new InvalidInput("state", "unknown-word", word));
    }

    /** 200 with every row for a spreadsheet; no cell of it is a formula. */
    @GET
    @Operation(summary = "Every row of an import with what is said of it, for spreadsheets.")
    @Path("{id}/report")
    @Produces("text/csv")
    public byte[] report(@PathParam("id") UUID id) {
        return file.of(id);
    }

    /** 200 with a stretch of the places that wait for somebody to choose. */
    @GET
    @Operation(summary = "The places that wait for somebody to choose what they are, with suggestions.")
    @Path("{id}/places")
    public ListJson<PlaceJson> places(@PathParam("id") UUID id, @QueryParam("after") @DefaultValue("0") int after) {
        var waiting = assistant.waiting(id).values().stream()
                .mapToInt(Integer::intValue)
                .sum();
        var found = assistant.places(id, Place.State.WAITING, "", after, STRETCH + 1);
        var stretch = found.subList(0, Math.min(STRETCH, found.size()));
        return ListJson.stretch(
                stretch.stream().map(place -> new PlaceJson(place, words)).toList(),
                found.size() > STRETCH ? String.valueOf(stretch.get(STRETCH - 1).number()) : null,
                waiting);
    }

    /** 200: chosen for every row of that spelling, and for later files of the government; it counts from the next check on. */
    @PUT
    @Operation(summary = "Chooses what a place of the file is.")
    @Path("{id}/places/{place}")
    public ImportRunJson choose(@PathParam("id") UUID id, @PathParam("place") int place, @Valid ChoiceJson body) {
        switch (body.decision()) {
            case "government" -> assistant.chooseGovernment(id, place, body.governmentId());
            case "spelling" -> assistant.chooseSpelling(id, place, body.spelling == null ? 0 : body.spelling);
            case "country" -> assistant.chooseCountry(id, place, body.country, body.subdivision);
            case "new" -> assistant.chooseNew(id, place);
            case "out" -> assistant.chooseOut(id, place);
            default -> throw new InvalidInput("decision", "unknown-word", body.decision());
        }
        return new ImportRunJson(assistant.run(id));
    }

    /** 202: it goes on in the background; 403 before it was checked, or if nothing is ready. */
    @POST
    @Operation(summary = "Takes over what is ready, in the background.")
    @Path("{id}/taking-over")
    @Consumes(MediaType.WILDCARD)
    @APIResponseSchema(value = ImportRunJson.class, responseCode = "202")
    public Response takeOver(@PathParam("id") UUID id) {
        return Response.accepted(new ImportRunJson(bell.ring(assistant.takeOver(id))))
                .build();
    }

    /** 200 with what would go, and what stands against it. */
    @GET
    @Operation(summary = "What taking an import back would do.")
    @Path("{id}/undoing")
    public UndoJson preview(@PathParam("id") UUID id) {
        return new UndoJson(assistant.preview(id));
    }

    /** 202: all of it or nothing is taken back, in the background; 403 if somebody has worked with what came in. */
    @POST
    @Operation(summary = "Takes back what came in with an import, in the background.")
    @Path("{id}/undoing")
    @Consumes(MediaType.WILDCARD)
    @APIResponseSchema(value = ImportRunJson.class, responseCode = "202")
    public Response undo(@PathParam("id") UUID id) {
        return Response.accepted(new ImportRunJson(bell.ring(assistant.undo(id))))
                .build();
    }
}
