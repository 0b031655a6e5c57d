package org.twinhall.web.registry;

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
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.security.SecurityRequirement;
import org.twinhall.domain.registry.SavedSearch;
import org.twinhall.domain.registry.SearchSaving;
import org.twinhall.web.api.ListJson;

/** The searches of the registry that the caller keeps, whatever seats they have. 401 without a valid token. */
@Path("me/searches")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@SecurityRequirement(name = "bearer")
public class SearchesResource {
    @Inject
    SearchSaving saving;

    /** 200 with those of the caller, the latest first. */
    @GET
    @Operation(summary = "The searches of the registry that the caller keeps, the latest first.")
    public ListJson<SearchJson> all() {
        return ListJson.whole(saving.own().stream().map(SearchJson::new).toList());
    }

    /** 201; 400 without a name, or for an address that is none; 409 if the caller keeps too many already. */
    @POST
    @Operation(summary = "Keeps a search of the registry.")
    @Consumes(MediaType.APPLICATION_JSON)
    @APIResponseSchema(value = SearchJson.class, responseCode = "201")
    public Response save(@Valid SavingJson body) {
        return Response.status(Response.Status.CREATED)
                .entity(new SearchJson(saving.save(body.name, body.address)))
                .build();
    }

    /** 204; 404 if the caller keeps no such search. */
    @DELETE
    @Operation(summary = "Keeps a search no longer.")
    @Path("{id}")
    @APIResponse(responseCode = "404")
    public void drop(@PathParam("id") UUID id) {
        saving.drop(id);
    }

    /** What to keep. */
    public static class SavingJson {
        @NotNull
        @Size(max = 2000)
        public String name;

        /** What follows the question mark in the address of the registry, such as {@code q=seoul}. */
        @NotNull
        @Size(max = 4000)
        public String address;
    }

    /** What is kept. */
    public static final class SearchJson {
        public final UUID id;
        public final String name;
        public final String address;
        public final Instant savedAt;

        SearchJson(SavedSearch search) {
            id = search.id();
            name = search.name();
            address = search.address();
            savedAt = search.savedAt();
        }
    }
}
