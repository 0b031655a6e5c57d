package org.twinhall.web.vitality;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.twinhall.domain.vitality.EvidenceKeeping;
import org.twinhall.web.api.ListJson;

/** What parties put on record to show that their ties live. No token is needed; only what is public is answered. */
@Path("agreements/{agreement}/evidence")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
public class EvidenceResource {
    @Inject
    EvidenceKeeping keeping;

    /** 200 with the evidence, the latest recorded first, what was withdrawn included; 404 if there is no such agreement, or it is not public. */
    @GET
    @Operation(summary = "What parties put on record to show that a tie lives, what was withdrawn included.")
    public ListJson<EvidenceJson> list(@PathParam("agreement") UUID agreement) {
        return ListJson.whole(
                keeping.of(agreement).stream().map(EvidenceJson::new).toList());
    }
}
