package org.twinhall.web.detail;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.twinhall.domain.detail.DetailKeeping;

/** What else is known of agreements. No token is needed; only what is public is answered. */
@Path("agreements/{agreement}/details")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
public class DetailsResource {
    @Inject
    DetailKeeping keeping;

    /** 200, of revision 0 and with nothing in it if nobody said anything; 404 if there is no such agreement, or it is not public. */
    @GET
    @Operation(summary = "What else is known of an agreement: goals, frameworks, legal basis, languages, who signed.")
    public DetailsJson one(@PathParam("agreement") UUID agreement) {
        return new DetailsJson(keeping.of(agreement));
    }
}
