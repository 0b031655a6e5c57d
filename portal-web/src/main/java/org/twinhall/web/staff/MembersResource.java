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
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.security.SecurityRequirement;
import org.twinhall.domain.people.Role;
import org.twinhall.domain.shared.InvalidInput;
import org.twinhall.domain.staff.StaffKeeping;
import org.twinhall.web.api.ListJson;
import org.twinhall.web.api.RecordShape;

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
    public ListJson<Map<String, Object>> list() {
        var now = Instant.now();
        return ListJson.whole(keeping.members().stream()
                .map(member -> RecordShape.of(MemberLine.of(member, now)))
                .toList());
    }

    /** 204, also if they have the role already; 404 if there is no such member. */
    @PUT
    @Path("{person}/roles/{role}")
    public void give(@PathParam("person") String person, @PathParam("role") String role) {
        keeping.give(person, known(role));
    }

    /** 204, also if they do not have the role; 403 if nobody could administer the government afterwards. */
    @DELETE
    @Path("{person}/roles/{role}")
    public void take(@PathParam("person") String person, @PathParam("role") String role) {
        keeping.take(person, known(role));
    }

    /** 204 once they are a member no more. */
    @DELETE
    @Path("{person}")
    public void remove(@PathParam("person") String person) {
        keeping.remove(person);
    }

    static Role known(String role) {
        return Role.ofRealm(role).orElseThrow(() -> new InvalidInput("roles", "unknown"));
    }
}
