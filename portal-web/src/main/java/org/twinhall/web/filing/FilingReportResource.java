package org.twinhall.web.filing;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.security.SecurityRequirement;

/** How the desk of an authority is doing. */
@Path("t/{government}/filing-report")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@SecurityRequirement(name = "bearer")
public class FilingReportResource {
    @Inject
    FilingReading reading;

    /**
     * 200 with the report of what was filed a first time from that day on and until that day, of this year if none is said; 400 for
     * what is no day; 403 for a seat that answers no filings.
     */
    @GET
    @Operation(summary = "How the authority's desk did with what was filed in some days.")
    public DeskReportView report(@QueryParam("from") String from, @QueryParam("until") String until) {
        return reading.report(from, until);
    }
}
