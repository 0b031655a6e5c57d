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
import org.eclipse.microprofile.openapi.annotations.security.SecurityRequirement;
import org.twinhall.domain.office.OfficeReading;
import org.twinhall.web.api.ListJson;

/** By which offices the seat reaches another government. */
@Path("t/{government}/partners/{id}/offices")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@SecurityRequirement(name = "bearer")
public class PartnerOfficesResource {
    @Inject
    OfficeReading reading;

    /** 200 with those that are there today, for partners too if a record is shared; 404 if there is no such government. */
    @GET
    @Operation(summary = "The offices by which the seat reaches another government.")
    public ListJson<OfficeJson> offices(@PathParam("id") UUID id) {
        return ListJson.whole(reading.of(id).stream().map(OfficeJson::new).toList());
    }
}
