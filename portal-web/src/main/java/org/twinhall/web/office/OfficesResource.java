package org.twinhall.web.office;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.security.SecurityRequirement;
import org.twinhall.domain.office.OfficeKeeping;
import org.twinhall.domain.shared.CalendarDay;
import org.twinhall.domain.shared.InvalidInput.Faults;
import org.twinhall.web.api.ListJson;
import org.twinhall.web.office.OfficeJson.ChangedOfficeJson;
import org.twinhall.web.office.OfficeJson.OfficeDetailsJson;

/** The offices of the seat's government. 403 for a change unless the seat is an administrator's or editor's. */
@Path("t/{government}/offices")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@SecurityRequirement(name = "bearer")
public class OfficesResource {
    @Inject
    OfficeKeeping keeping;

    @Context
    UriInfo address;

    /** 200 with all of them, those that have ended too. */
    @GET
    @Operation(summary = "The offices of the government, those that have ended too.")
    public ListJson<OfficeJson> own() {
        return ListJson.whole(keeping.own().stream().map(OfficeJson::new).toList());
    }

    /** 200; 404 if it is none of the government's. */
    @GET
    @Operation(summary = "An office of the government.")
    @Path("{id}")
    public OfficeJson ownOffice(@PathParam("id") UUID id) {
        return new OfficeJson(keeping.own(id));
    }

    /** 201 with the office; 400 with all that is wrong. */
    @POST
    @Operation(summary = "Opens an office.")
    @APIResponseSchema(value = OfficeJson.class, responseCode = "201")
    public Response open(@Valid OfficeDetailsJson body) {
        var faults = new Faults();
        var office = keeping.open(faults, body.details(faults));
        return Response.created(address.getAbsolutePathBuilder()
                        .path(office.id().toString())
                        .build())
                .entity(new OfficeJson(office))
                .build();
    }

    /** 200; 400 with all that is wrong; 404 if it is none of the government's; 409 if somebody changed it since. */
    @PUT
    @Operation(summary = "Changes an office.")
    @Path("{id}")
    public OfficeJson change(@PathParam("id") UUID id, @Valid ChangedOfficeJson body) {
        var faults = new Faults();
        return new OfficeJson(keeping.change(id, body.revision, faults, body.details(faults)));
    }

    /** 200: it is not there any more after that day, and stays on record; 403 if it has a last day already. */
    @POST
    @Operation(summary = "Sets the last day of an office.")
    @Path("{id}/closing")
    public OfficeJson close(@PathParam("id") UUID id, @Valid ClosingJson body) {
        return new OfficeJson(keeping.close(id, body.revision, CalendarDay.read("until", body.until)));
    }

    /** 200: its closing is taken back; 403 if it has no last day. */
    @POST
    @Operation(summary = "Takes back the closing of an office.")
    @Path("{id}/reopening")
    public OfficeJson reopen(@PathParam("id") UUID id, @Valid OfficeSeenJson body) {
        return new OfficeJson(keeping.reopen(id, body.revision));
    }

    /** The revision that the caller saw. */
    public static final class OfficeSeenJson {
        @NotNull
        public Long revision;
    }

    /** The end of an office. */
    public static final class ClosingJson {
        /** The revision that the caller saw. */
        @NotNull
        public Long revision;

        /** The last day, included. */
        @Schema(format = "date", required = true)
        @Size(max = 20)
        public String until;
    }
}
