package org.twinhall.web.registry;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.twinhall.domain.registry.RegistryReading;
import org.twinhall.domain.registry.RegistryReading.RelationshipSheet;

/** Ties between governments. No token is needed; only what is public is answered. */
@Path("relationships")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
public class RelationshipsResource {
    @Inject
    RegistryReading registry;

    /** 200 with the chain, the oldest first; 404 if there is no such tie, or nothing of it is public. */
    @GET
    @Operation(summary = "A tie between governments and its chain of agreements.")
    @Path("{id}")
    public RelationshipJson one(@PathParam("id") UUID id) {
        return new RelationshipJson(registry.relationship(id));
    }

    /** A tie. */
    public static final class RelationshipJson {
        public final UUID id;
        public final List<GovernmentJson> parties;
        public final List<AgreementJson> chain;

        RelationshipJson(RelationshipSheet sheet) {
            id = sheet.tie().id();
            parties = sheet.tie().parties().stream().map(GovernmentJson::of).toList();
            chain = sheet.chain().stream().map(AgreementJson::of).toList();
        }
    }
}
