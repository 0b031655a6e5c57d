package org.twinhall.web.staff;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.security.SecurityRequirement;
import org.twinhall.domain.staff.GuestKeeping;
import org.twinhall.domain.staff.Inviting;
import org.twinhall.web.api.ListJson;
import org.twinhall.web.staff.GuestsPage.PassLine;
import org.twinhall.web.staff.InvitationsResource.InviteeJson;

/** People who were invited to one draft or plan in the name of one of its parties. */
@Path("t/{government}")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@SecurityRequirement(name = "bearer")
public class GuestsResource {
    @Inject
    Inviting inviting;

    @Inject
    GuestKeeping keeping;

    /** 200 with those who write, or wait to write, in the government's name; 403 unless the seat administers it. */
    @GET
    @Operation(summary = "The people of others who write in the government's name, by name.")
    @Path("guests")
    public ListJson<GuestInNameLine> inOurName() {
        return ListJson.whole(
                keeping.inOurName().stream().map(GuestInNameLine::of).toList());
    }

    /** 204 once they write in the government's name; 403 unless the seat administers it; 404 if nobody waits so. */
    @POST
    @Operation(summary = "Lets a guest write in the government's name.")
    @Path("guests/{guest}/confirmation")
    @Consumes(MediaType.WILDCARD)
    public void confirm(@PathParam("guest") UUID guest) {
        keeping.confirm(guest);
    }

    /** 200 with the invitations to the record, and the guests who work on it. */
    @GET
    @Operation(summary = "The guests of a record and the invitations to it.")
    @Path("records/{record}/guests")
    public RecordGuests list(@PathParam("record") UUID record) {
        var guests = inviting.guests(record);
        return new RecordGuests(
                InvitationLine.all(guests.invitations()),
                guests.passes().stream().map(PassLine::of).toList());
    }

    /** 201 with the invitation; 400 with all that is wrong; 403 unless the seat is an editor's. */
    @POST
    @Operation(summary = "Invites somebody of a partner to a record.")
    @Path("records/{record}/guests")
    @APIResponseSchema(value = InvitationLine.class, responseCode = "201")
    public Response invite(@PathParam("record") UUID record, @Valid GuestJson body) {
        return InvitationsResource.created(inviting.guest(record, body.partner, body.invitee()));
    }

    /**
     * 204 once the guest sees the record no more; 404 if the seat's government invited no such guest, and none writes or would write
     * in its name.
     */
    @DELETE
    @Operation(summary = "Lets a guest go.")
    @Path("guests/{guest}")
    public void end(@PathParam("guest") UUID guest) {
        keeping.end(guest);
    }

    /** Who was invited to a record, and who came. */
    public record RecordGuests(List<InvitationLine> invitations, List<PassLine> guests) {}

    /** Somebody of a partner. */
    public static class GuestJson extends InviteeJson {
        /** The other party, for which they are to write. */
        @NotNull
        public UUID partner;
    }
}
