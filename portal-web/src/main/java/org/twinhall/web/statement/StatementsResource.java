package org.twinhall.web.statement;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.twinhall.domain.statement.StatementKeeping;
import org.twinhall.web.api.ListJson;

/** What sources say of agreements where they differ. No token is needed; only what is public is answered. */
@Path("agreements/{agreement}/statements")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
public class StatementsResource {
    @Inject
    StatementKeeping keeping;

    /** 200 with the fields about which more is said than is on record; 404 if there is no such agreement, or it is not public. */
    @GET
    @Operation(summary = "What sources say of an agreement where they differ, field by field.")
    public ListJson<SourcedJson> list(@PathParam("agreement") UUID agreement) {
        return ListJson.whole(
                keeping.of(agreement).stream().map(SourcedJson::new).toList());
    }
}
