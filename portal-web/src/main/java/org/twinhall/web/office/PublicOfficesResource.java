package org.twinhall.web.office;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.twinhall.domain.office.OfficeReading;
import org.twinhall.web.api.ListJson;

/** By which offices everybody reaches a government. No token is needed. */
@Path("governments/{id}/offices")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
public class PublicOfficesResource {
    @Inject
    OfficeReading reading;

    /** 200 with the public ones that are there today; 404 if there is no such government. */
    @GET
    @Operation(summary = "The offices by which everybody reaches a government.")
    public ListJson<OfficeJson> offices(@PathParam("id") UUID id) {
        return ListJson.whole(reading.of(id).stream().map(OfficeJson::new).toList());
    }
}
