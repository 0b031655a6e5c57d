package org.twinhall.web.privacy;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.security.SecurityRequirement;
import org.twinhall.domain.people.Person;
import org.twinhall.domain.privacy.Erasure;
import org.twinhall.domain.privacy.ErasureRequest;
import org.twinhall.web.api.ListJson;
import org.twinhall.web.page.PersonWords;

/** Who asked to be erased, for the operator of the platform; 403 for any other seat there. */
@Path("t/platform/erasures")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@SecurityRequirement(name = "bearer")
public class ErasuresResource {
    @Inject
    Erasure erasure;

    /** 200 with those that wait, the longest first, and then those carried out, the latest first. */
    @GET
    @Operation(summary = "Who asked to be erased, those that wait first.")
    public ListJson<ErasureJson> erasures() {
        return ListJson.whole(erasure.all().stream().map(ErasureJson::new).toList());
    }

    /** 200 with the request, carried out: the person is erased; 403 if it was carried out before; 404 if there is no such request. */
    @POST
    @Operation(summary = "Erases the person who asked for it.")
    @Path("{id}/done")
    public ErasureJson carryOut(@PathParam("id") UUID id) {
        return new ErasureJson(erasure.carryOut(id));
    }

    /** A request as machines see it. */
    public static final class ErasureJson {
        public final UUID id;
        /** The pseudonym. */
        public final String personId;
        /** Null once it was carried out. */
        @Schema(nullable = true)
        public final String person;

        public final Instant askedAt;
        /** Null while it waits. */
        @Schema(nullable = true)
        public final Instant doneAt;

        /** Who carried it out. */
        @Schema(nullable = true)
        public final String doneBy;

        ErasureJson(ErasureRequest request) {
            id = request.id();
            personId = request.person().id().toString();
            person = PersonWords.machine(request.person());
            askedAt = request.askedAt();
            doneAt = request.doneAt().orElse(null);
            doneBy = request.doneBy().flatMap(Person::name).orElse(null);
        }
    }
}
