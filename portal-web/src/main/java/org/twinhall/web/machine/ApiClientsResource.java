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
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.security.SecurityRequirement;
import org.twinhall.domain.machine.ApiClientKeeping;
import org.twinhall.domain.machine.ApiClientKeeping.Keyed;
import org.twinhall.domain.machine.Scope;
import org.twinhall.web.api.ListJson;
import org.twinhall.web.api.WordOf;

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
    @Operation(summary = "The programs that work for the government, the latest first.")
    public ListJson<ApiClientLine> list() {
        var today = keeping.today();
        return ListJson.whole(keeping.list().stream()
                .map(client -> ApiClientLine.of(client, today))
                .toList());
    }

    /** 201 with the program, its secret and where it gets its tokens; 400 with all that is wrong; 403 unless the seat administers. */
    @POST
    @Operation(summary = "Makes a program and tells its secret, once.")
    @APIResponseSchema(value = KeyedApiClientLine.class, responseCode = "201")
    public Response make(@Valid NewApiClientJson body) {
        return keyed(keeping.make(body.name, body.scopes, body.endsOn), Response.Status.CREATED);
    }

    /** 200 with another secret; 403 if the program is over; 404 if it is none of the seat's. */
    @POST
    @Operation(summary = "Gives a program another secret.")
    @Path("{client}/secret")
    @Consumes(MediaType.WILDCARD)
    @APIResponseSchema(KeyedApiClientLine.class)
    public Response renew(@PathParam("client") UUID client) {
        return keyed(keeping.renew(client), Response.Status.OK);
    }

    /** 204; it has no seat any more. 404 if it is none of the seat's. */
    @DELETE
    @Operation(summary = "Ends a program.")
    @Path("{client}")
    @Consumes(MediaType.WILDCARD)
    public void end(@PathParam("client") UUID client) {
        keeping.end(client);
    }

    private Response keyed(Keyed keyed, Response.Status status) {
        return Response.status(status)
                .header(HttpHeaders.CACHE_CONTROL, "no-store")
                .entity(KeyedApiClientLine.of(keyed, keeping.today()))
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
        @WordOf(value = Scope.class, published = true)
        public List<@NotNull String> scopes;

        /** Its last day, at most a year ahead. */
        @NotNull
        @Schema(format = "date")
        public String endsOn;
    }
}
