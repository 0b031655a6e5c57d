package org.twinhall.web.filing;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.security.SecurityRequirement;
import org.twinhall.domain.document.DocumentReading;

/** The files of the records that the seat may see. */
@Path("t/{government}/documents")
@RequestScoped
@SecurityRequirement(name = "bearer")
public class DocumentsResource {
    @Inject
    DocumentReading documents;

    /** 200 with the file, to be saved and not to be shown; 404 for one of a record that the seat may not see. */
    @GET
    @Operation(summary = "A file of a record, to be saved.")
    @Path("{document}")
    @Produces(MediaType.WILDCARD)
    @APIResponseSchema(byte[].class)
    public Response document(@PathParam("document") UUID document) {
        return HandedOut.answer(documents.open(document));
    }
}
