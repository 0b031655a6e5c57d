package org.twinhall.web.machine;

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
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.security.SecurityRequirement;
import org.twinhall.domain.machine.ApiClientKeeping;
import org.twinhall.domain.machine.ApiClientKeeping.Keyed;
import org.twinhall.web.api.ListJson;
import org.twinhall.web.api.RecordShape;

/** The programs that work for a government. A secret is answered once, by the request that made it. */
@Path("t/{government}/api-clients")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@SecurityRequirement(name = "bearer")
public class ApiClientsResource {
    @Inject
    ApiClientKeeping keeping;

    /** 200 with the programs, the latest first; 403 unless the seat administers its government. */
    @GET
    public ListJson<Map<String, Object>> list() {
        var today = keeping.today();
        return ListJson.whole(keeping.list().stream()
                .map(client -> RecordShape.of(ApiClientLine.of(client, today)))
                .toList());
    }

    /** 201 with the program, its secret and where it gets its tokens; 400 with all that is wrong; 403 unless the seat administers. */
    @POST
    public Response make(@Valid NewApiClientJson body) {
        return keyed(keeping.make(body.name, body.scopes, body.endsOn), Response.Status.CREATED);
    }

    /** 200 with another secret; 403 if the program is over; 404 if it is none of the seat's. */
    @POST
    @Path("{client}/secret")
    @Consumes(MediaType.WILDCARD)
    public Response renew(@PathParam("client") UUID client) {
        return keyed(keeping.renew(client), Response.Status.OK);
    }

    /** 204; it has no seat any more. 404 if it is none of the seat's. */
    @DELETE
    @Path("{client}")
    @Consumes(MediaType.WILDCARD)
    public void end(@PathParam("client") UUID client) {
        keeping.end(client);
    }

    private Response keyed(Keyed keyed, Response.Status status) {
        var shape = RecordShape.of(ApiClientLine.of(keyed.client(), keeping.today()));
        shape.put("secret", keyed.secret());
        shape.put("tokenAddress", TokenAddress.value());
        return Response.status(status)
                .header(HttpHeaders.CACHE_CONTROL, "no-store")
                .entity(shape)
                .build();
    }

    /** A program to be made. */
    public static class NewApiClientJson {
        /** What it is for. */
        @NotNull
        @Size(max = 80)
        public String name;

        /** Of read, drafts, filings, plans, calls, offices; it may read in any case. */
        @Size(max = 10)
        public List<@NotNull String> scopes;

        /** Its last day, at most a year ahead. */
        @NotNull
        public String endsOn;
    }
}
