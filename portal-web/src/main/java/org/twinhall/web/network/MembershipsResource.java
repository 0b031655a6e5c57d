package org.twinhall.web.network;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.Consumes;
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
import org.twinhall.domain.network.MembershipKeeping;
import org.twinhall.domain.shared.EdtfDate;
import org.twinhall.domain.shared.InvalidInput;

/** A secretariat keeps the list of its members. 403 unless the seat is a publisher's in a network's secretariat. */
@Path("t/{government}/memberships")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@SecurityRequirement(name = "bearer")
public class MembershipsResource {
    @Inject
    MembershipKeeping keeping;

    @Context
    UriInfo address;

    /** 201 with the membership; 400 with what is wrong; 403 if that government is a member already. */
    @POST
    @Operation(summary = "Puts a new member of the network on record.")
    @APIResponseSchema(value = MembershipJson.class, responseCode = "201")
    public Response record(@Valid NewJson body) {
        var membership = keeping.record(id(body.government), date("since", body.since), body.source);
        return Response.created(address.getAbsolutePathBuilder()
                        .path(membership.id().toString())
                        .build())
                .entity(new MembershipJson(membership))
                .build();
    }

    /** 200; 403 if it has ended already; 404 if it is not the network's; 409 if somebody changed it since. */
    @PUT
    @Operation(summary = "Ends a membership.")
    @Path("{id}/end")
    public MembershipJson end(@PathParam("id") UUID id, @Valid EndJson body) {
        return new MembershipJson(keeping.end(id, body.revision, date("until", body.until)));
    }

    private static UUID id(String text) {
        try {
            return UUID.fromString(text == null ? "" : text);
        } catch (IllegalArgumentException e) {
            throw (InvalidInput) new InvalidInput("government", "not-an-id").initCause(e);
        }
    }

    private static EdtfDate date(String field, String text) {
        return EdtfDate.read(text).orElseThrow(() -> new InvalidInput(field, "not-a-known-date"));
    }

    /** A new member. */
    public static final class NewJson {
        @Schema(format = "uuid", required = true)
        @Size(max = 40)
        public String government;

        /** EDTF, as precisely as is known; may be missing. */
        @Size(max = 40)
        public String since;

        @Schema(required = true)
        @Size(max = 400)
        public String source;
    }

    /** The end of a membership. */
    public static final class EndJson {
        /** The revision that the caller saw. */
        @NotNull
        public Long revision;

        /** EDTF, as precisely as is known. */
        @Schema(required = true)
        public String until;
    }
}
