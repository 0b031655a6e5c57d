package org.twinhall.web.staff;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.security.SecurityRequirement;
import org.twinhall.domain.people.Role;
import org.twinhall.domain.shared.InvalidInput;
import org.twinhall.domain.staff.StaffKeeping;
import org.twinhall.web.api.ListJson;
import org.twinhall.web.api.WordOf;

/** The members of a government, kept by its administrators; 403 for any other seat, 503 if the accounts cannot be asked. */
@Path("t/{government}/members")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@SecurityRequirement(name = "bearer")
public class MembersResource {
    @Inject
    StaffKeeping keeping;

    /** 200 with the members by name. */
    @GET
    @Operation(summary = "The members of the government, by name.")
    public ListJson<MemberLine> list() {
        var now = Instant.now();
        return ListJson.whole(keeping.members().stream()
                .map(member -> MemberLine.of(member, now))
                .toList());
    }

    /** 204, also if they have the role already; 404 if there is no such member. */
    @PUT
    @Operation(summary = "Gives a member a role.")
    @Path("{person}/roles/{role}")
    @APIResponse(responseCode = "400")
    public void give(
            @PathParam("person") String person,
            @PathParam("role") @WordOf(value = Role.class, published = true) String role) {
        keeping.give(person, known(role));
    }

    /** 204, also if they do not have the role; 403 if nobody could administer the government afterwards. */
    @DELETE
    @Operation(summary = "Takes a role from a member.")
    @Path("{person}/roles/{role}")
    @APIResponse(responseCode = "400")
    public void take(
            @PathParam("person") String person,
            @PathParam("role") @WordOf(value = Role.class, published = true) String role) {
        keeping.take(person, known(role));
    }

    /** 204 once they are a member no more. */
    @DELETE
    @Operation(summary = "Removes a member.")
    @Path("{person}")
    public void remove(@PathParam("person") String person) {
        keeping.remove(person);
    }

    static Role known(String role) {
        return Role.ofRealm(role).orElseThrow(() -> new InvalidInput("roles", "unknown"));
    }
}
