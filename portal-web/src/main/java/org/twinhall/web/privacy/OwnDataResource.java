package org.twinhall.web.privacy;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.security.SecurityRequirement;
import org.twinhall.domain.privacy.Erasure;
import org.twinhall.domain.privacy.ErasureRequest;
import org.twinhall.domain.privacy.OwnData;
import org.twinhall.domain.shared.NoSuchRecord;
import org.twinhall.web.identity.CurrentPerson;

/** What is held about the caller, whatever seats they have, and their wish to be erased. 401 without a valid token. */
@Path("me")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@SecurityRequirement(name = "bearer")
public class OwnDataResource {
    @Inject
    OwnData data;

    @Inject
    Erasure erasure;

    @Inject
    CurrentPerson person;

    /** 200 with all that is held about the caller. */
    @GET
    @Operation(summary = "All that is held about the caller.")
    @Path("data")
    public OwnDataJson data() {
        return new OwnDataJson(person.identity().orElseThrow(() -> new NoSuchRecord("person")), data.everything());
    }

    /** 200 with what the caller asked; 404 if they asked nothing that waits. */
    @GET
    @Operation(summary = "The caller's request to be erased, while it waits.")
    @Path("erasure")
    @APIResponse(responseCode = "404")
    public AskedJson asked() {
        return new AskedJson(erasure.waiting().orElseThrow(() -> new NoSuchRecord("request")));
    }

    /** 200 with the request to be erased, the same again if it was asked before. The operator of the platform carries it out. */
    @POST
    @Operation(summary = "Asks for the caller to be erased.")
    @Path("erasure")
    public AskedJson ask() {
        return new AskedJson(erasure.ask());
    }

    /** 204; 404 if nothing waits any more. */
    @DELETE
    @Operation(summary = "Takes back the caller's request to be erased.")
    @Path("erasure")
    @APIResponse(responseCode = "404")
    public void takeBack() {
        erasure.takeBack();
    }

    /** What was asked. */
    public static final class AskedJson {
        public final UUID id;
        public final Instant askedAt;

        AskedJson(ErasureRequest request) {
            id = request.id();
            askedAt = request.askedAt();
        }
    }
}
