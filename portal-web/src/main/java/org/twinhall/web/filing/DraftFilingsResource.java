package org.twinhall.web.filing;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.security.SecurityRequirement;
import org.twinhall.domain.filing.AuthorityFiling;
import org.twinhall.domain.filing.CouncilResolutions;
import org.twinhall.domain.filing.ResolutionDetails;
import org.twinhall.domain.filing.Signatory;
import org.twinhall.domain.filing.SignatureDetails;
import org.twinhall.domain.filing.Signing;
import org.twinhall.domain.filing.SigningOff;
import org.twinhall.domain.shared.InvalidInput.Faults;
import org.twinhall.domain.shared.NoSuchRecord;
import org.twinhall.web.filing.FilingView.SignatureView;

/**
 * What is asked of a draft, filed for it and signed. 401 without a valid token; 404 for what the seat may not see; 403 with the
 * reason for a deed refused on what it may see; 400 for what cannot be taken, field by field.
 */
@Path("t/{government}/drafts")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@SecurityRequirement(name = "bearer")
public class DraftFilingsResource {
    @Inject
    FilingReading reading;

    @Inject
    CouncilResolutions council;

    @Inject
    AuthorityFiling filing;

    @Inject
    Signing signing;

    @Inject
    SigningOff signingOff;

    @Inject
    Scans scans;

    /** 200 with what each party's country asks, how far it is met, and what hinders the signature. */
    @GET
    @Operation(summary = "What each party's country asks of a draft, and what hinders its signature.")
    @Path("{draft}/review")
    public ReviewView review(@PathParam("draft") UUID draft) {
        return reading.review(draft);
    }

    /** 201 with the resolution of the own council, put on record. */
    @POST
    @Operation(summary = "Puts a resolution of the own council on record.")
    @Path("{draft}/council-resolutions")
    @APIResponseSchema(value = FilingView.class, responseCode = "201")
    public Response resolve(@PathParam("draft") UUID draft, @Valid ResolutionJson body) {
        var faults = new Faults();
        var scan = faults.taking(() -> scans.ofBase64(body.fileName, body.scanBase64));
        var details = ResolutionDetails.of(faults, body.number, body.on, scan);
        return created(council.record(draft, body.duty, details).id());
    }

    /** 201 with the filing, a first time or again; 403 if the text is no longer the one whose hash was sent. */
    @POST
    @Operation(summary = "Files a draft with an authority, a first time or again.")
    @Path("{draft}/filings")
    @APIResponseSchema(value = FilingView.class, responseCode = "201")
    public Response file(@PathParam("draft") UUID draft, @Valid FileJson body) {
        return created(filing.file(draft, body.duty, body.textHash).id());
    }

    private Response created(UUID filingId) {
        return Response.status(Response.Status.CREATED)
                .entity(reading.filing(filingId))
                .build();
    }

    /** 200 with the review after it; 403 if the text is no longer the one whose hash was sent, or its languages differ. */
    @PUT
    @Operation(summary = "Takes the text of a draft for settled, for the own government.")
    @Path("{draft}/sign-off")
    public ReviewView signOff(@PathParam("draft") UUID draft, @Valid SignOffJson body) {
        signingOff.give(draft, body.textHash);
        return reading.review(draft);
    }

    /** 200 with the review after it; 403 if it was not signed off, or is signed. */
    @DELETE
    @Operation(summary = "Does not take the text of a draft for settled any more, for the own government.")
    @Path("{draft}/sign-off")
    @Consumes(MediaType.WILDCARD)
    public ReviewView takeSignOffBack(@PathParam("draft") UUID draft) {
        signingOff.takeBack(draft);
        return reading.review(draft);
    }

    /** 201 with the signature; 403 while anything stands against it. */
    @POST
    @Operation(summary = "Puts the signature on record.")
    @Path("{draft}/signature")
    @APIResponseSchema(value = SignatureView.class, responseCode = "201")
    public Response sign(@PathParam("draft") UUID draft, @Valid SignatureJson body) {
        var faults = new Faults();
        var signatories = faults.takingEach(
                "signatories", body.signatories, line -> new Signatory(line.government, line.name, line.office));
        var scan = faults.taking(() -> scans.ofBase64(body.fileName, body.scanBase64));
        signing.sign(draft, SignatureDetails.of(faults, body.place, body.on, signatories, scan));
        return Response.status(Response.Status.CREATED).entity(signature(draft)).build();
    }

    /** 200 with the signature; 404 before there is one. */
    @GET
    @Operation(summary = "The signature of a draft.")
    @Path("{draft}/signature")
    public SignatureView signature(@PathParam("draft") UUID draft) {
        return reading.signature(draft).orElseThrow(() -> new NoSuchRecord("signature"));
    }

    /** A scan inside JSON. */
    public static class ScanJson {
        @NotNull
        @Size(max = 255)
        public String fileName;

        /** PDF, PNG, JPEG or TIFF, up to 15 MB, in base64. */
        @NotNull
        @Schema(format = "byte")
        public String scanBase64;
    }

    /** A council's resolution. */
    public static class ResolutionJson extends ScanJson {
        /** Code of the duty that it meets. */
        @NotNull
        @Size(max = 100)
        public String duty;

        @Schema(required = true, maxLength = 200)
        public String number;

        @Schema(required = true)
        public LocalDate on;
    }

    /** What to file for. */
    public static class FileJson {
        /** Code of the duty. */
        @NotNull
        @Size(max = 100)
        public String duty;

        /** Hash of the text that was seen, from the review. */
        @NotNull
        public String textHash;
    }

    /** What is signed off. */
    public static class SignOffJson {
        /** Hash of the text that was read, from the review. */
        @NotNull
        public String textHash;
    }

    /** A signature that was given. */
    public static class SignatureJson extends ScanJson {
        @Schema(required = true, maxLength = 200)
        public String place;

        @Schema(required = true)
        public LocalDate on;

        /** At least one for each party. */
        @NotNull
        @Size(max = 40)
        public List<@NotNull @Valid SignatoryJson> signatories;
    }

    /** Who signed for which party. */
    public static class SignatoryJson {
        @NotNull
        public UUID government;

        @Schema(required = true, maxLength = 200)
        public String name;

        @Schema(required = true, maxLength = 200)
        public String office;
    }
}
