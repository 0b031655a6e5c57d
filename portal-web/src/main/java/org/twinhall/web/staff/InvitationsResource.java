package org.twinhall.web.staff;

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
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.security.SecurityRequirement;
import org.twinhall.domain.people.Role;
import org.twinhall.domain.shared.InvalidInput.Faults;
import org.twinhall.domain.staff.Invitation;
import org.twinhall.domain.staff.Invitee;
import org.twinhall.domain.staff.Inviting;
import org.twinhall.web.api.ListJson;
import org.twinhall.web.api.WordOf;

/** Invitations of colleagues. The key goes to the invited person's address and to nobody else. */
@Path("t/{government}/invitations")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@SecurityRequirement(name = "bearer")
public class InvitationsResource {
    @Inject
    Inviting inviting;

    /** 200 with the invitations of colleagues, the latest first; 403 unless the seat administers its government. */
    @GET
    @Operation(summary = "The invitations of colleagues, the latest first.")
    public ListJson<InvitationLine> list() {
        return ListJson.whole(InvitationLine.all(inviting.colleagues()));
    }

    /** 201 with the invitation; 400 with all that is wrong; 403 unless the seat administers its government. */
    @POST
    @Operation(summary = "Invites a colleague.")
    @APIResponseSchema(value = InvitationLine.class, responseCode = "201")
    public Response invite(@Valid InvitationJson body) {
        var roles = body.roles.stream().map(MembersResource::known).collect(Collectors.toSet());
        return created(inviting.colleague(body.invitee(), roles));
    }

    /** 200 with the invitation, sent again; 403 if it was accepted or withdrawn; 404 if it is none of the seat's. */
    @POST
    @Operation(summary = "Sends an invitation again.")
    @Path("{invitation}/letter")
    public InvitationLine again(@PathParam("invitation") UUID invitation) {
        return InvitationLine.of(inviting.again(invitation), Instant.now());
    }

    /** 204; 403 if it was accepted, or withdrawn already; 404 if it is none of the seat's. */
    @DELETE
    @Operation(summary = "Withdraws an invitation.")
    @Path("{invitation}")
    public void withdraw(@PathParam("invitation") UUID invitation) {
        inviting.withdraw(invitation);
    }

    /** 201 with the invitation. */
    public static Response created(Invitation invitation) {
        return Response.status(Response.Status.CREATED)
                .entity(InvitationLine.of(invitation, Instant.now()))
                .build();
    }

    /** Somebody to invite. */
    public static class InviteeJson {
        @NotNull
        @Size(max = 254)
        @Schema(format = "email")
        public String email;

        @NotNull
        @Size(max = 120)
        public String name;

        /** Tag of the language to write in. */
        @NotNull
        @Size(max = 10)
        @Schema(enumeration = {"en", "es", "pt-BR", "fr", "zh-CN", "ko"})
        public String language;

        public Invitee invitee() {
            return Invitee.read(new Faults(), email, name, language);
        }
    }

    /** A colleague to invite. */
    public static class InvitationJson extends InviteeJson {
        /** Names as in the realm, at least one. */
        @NotNull
        @Size(max = 10)
        @WordOf(value = Role.class, published = true)
        public List<@NotNull String> roles;
    }
}
