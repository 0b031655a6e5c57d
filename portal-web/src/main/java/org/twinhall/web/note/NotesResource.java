package org.twinhall.web.note;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.security.SecurityRequirement;
import org.twinhall.domain.note.Note;
import org.twinhall.domain.note.NoteKeeping;
import org.twinhall.web.api.ListJson;

/** What a government notes for itself about agreements. */
@Path("t/{government}")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@SecurityRequirement(name = "bearer")
public class NotesResource {
    @Inject
    NoteKeeping keeping;

    /** 200 with the notes of the seat's government, the latest first; 404 if there is no such agreement for the seat. */
    @GET
    @Operation(summary = "What the government noted for itself about an agreement, the latest first.")
    @Path("agreements/{agreement}/notes")
    public ListJson<NoteLine> list(@PathParam("agreement") UUID agreement) {
        return ListJson.whole(keeping.of(agreement).stream().map(NoteLine::of).toList());
    }

    /** 201 with the note; 400 if it says nothing or too much; 403 if the seat only reads. */
    @POST
    @Operation(summary = "Notes something about an agreement, for the own government alone.")
    @Path("agreements/{agreement}/notes")
    @APIResponseSchema(value = NoteLine.class, responseCode = "201")
    public Response write(@PathParam("agreement") UUID agreement, @Valid NewNoteJson body) {
        return Response.status(Response.Status.CREATED)
                .entity(NoteLine.of(keeping.write(agreement, body.words)))
                .build();
    }

    /** 204; 404 if it is none of the seat's government's. */
    @DELETE
    @Operation(summary = "Takes a note away.")
    @Path("notes/{note}")
    public void takeAway(@PathParam("note") UUID note) {
        keeping.takeAway(note);
    }

    /** A note to be written. */
    public static class NewNoteJson {
        @NotNull
        @Size(max = Note.LONGEST)
        public String words;
    }
}
