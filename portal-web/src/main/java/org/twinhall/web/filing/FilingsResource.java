package org.twinhall.web.filing;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.security.SecurityRequirement;
import org.twinhall.domain.filing.Filing.Remark;
import org.twinhall.domain.filing.FilingPack;
import org.twinhall.domain.filing.FilingReview;
import org.twinhall.domain.filing.Observation;
import org.twinhall.domain.filing.ObservationReason;
import org.twinhall.domain.shared.InvalidInput.Faults;
import org.twinhall.spi.country.Outcome;
import org.twinhall.web.api.EnumNames;
import org.twinhall.web.api.ListJson;
import org.twinhall.web.api.WordOf;
import org.twinhall.web.filing.FilingView.LineView;
import org.twinhall.web.page.Language;

/**
 * The desk of an authority, and for the parties what lies on it. 404 for what the seat may not see; 403 with the reason for a
 * deed refused; 409 if the filing is no longer at the revision that was seen.
 */
@Path("t/{government}/filings")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@SecurityRequirement(name = "bearer")
public class FilingsResource {
    @Inject
    FilingReading reading;

    @Inject
    FilingReview desk;

    @Inject
    FilingPack packs;

    @Inject
    Language language;

    /** 200 with what waits for the seat's authority, the next to fall due first; 403 for a seat that answers no filings. */
    @GET
    @Operation(summary = "The filings that wait for the seat's authority, the next to fall due first.")
    public ListJson<LineView> queue(
            @QueryParam("cursor") String cursor, @QueryParam("own") @DefaultValue("false") boolean own) {
        return reading.queue(cursor, own);
    }

    /** 200 with the filing, its rounds, the text of each, its observations and their answers. */
    @GET
    @Operation(summary = "A filing with all its rounds.")
    @Path("{filing}")
    public FilingView filing(@PathParam("filing") UUID filing) {
        return reading.filing(filing);
    }

    /** 200 with what that round went out with; 404 if there is no such round, or it is a resolution, which has no dossier. */
    @GET
    @Operation(summary = "All that a round of a filing went out with, as one ZIP with an index and hashes.")
    @Path("{filing}/rounds/{round}/pack")
    @Produces("application/zip")
    @APIResponseSchema(byte[].class)
    public Response pack(@PathParam("filing") UUID filing, @PathParam("round") int round) {
        return HandedOut.answer(packs.of(filing, round, language.getWriting()));
    }

    /** 200 with the filing, which the person of the seat reads from now on; 403 if it has its answer. */
    @PUT
    @Operation(summary = "Takes a filing to read.")
    @Path("{filing}/reader")
    public FilingView take(@PathParam("filing") UUID filing) {
        desk.take(filing);
        return filing(filing);
    }

    /** 200 with the filing, which nobody in particular reads any more; 403 if somebody read it and it has its answer. */
    @DELETE
    @Operation(summary = "Lays a filing down.")
    @Path("{filing}/reader")
    public FilingView layDown(@PathParam("filing") UUID filing) {
        desk.layDown(filing);
        return filing(filing);
    }

    /** 200 with the filing, given back with these observations. */
    @POST
    @Operation(summary = "Gives a filing back with observations.")
    @Path("{filing}/observations")
    public FilingView giveBack(@PathParam("filing") UUID filing, @Valid ObservationsJson body) {
        var faults = new Faults();
        var remarks = faults.takingEach(
                "observations",
                body.observations,
                observation -> new Remark(observation.clause, observation.words, reason(observation.reason)));
        faults.tell();
        desk.giveBack(filing, remarks, body.revision);
        return filing(filing);
    }

    private static ObservationReason reason(String name) {
        return name == null ? null : EnumNames.read(ObservationReason.class, name, "reason", "not-a-reason");
    }

    /** 200 with the filing and the opinion. */
    @POST
    @Operation(summary = "Gives the opinion on a filing.")
    @Path("{filing}/opinion")
    public FilingView giveOpinion(@PathParam("filing") UUID filing, @Valid OpinionJson body) {
        desk.giveOpinion(filing, outcome(body.outcome), body.number, body.on, body.words, body.revision);
        return filing(filing);
    }

    private static Outcome outcome(String name) {
        return EnumNames.read(Outcome.class, name, "outcome", "not-an-outcome");
    }

    /** 200 with the filing and the number that the registry gave, as it was typed. */
    @POST
    @Operation(summary = "Registers a filing under the number of the registry.")
    @Path("{filing}/registration")
    public FilingView register(@PathParam("filing") UUID filing, @Valid RegistrationJson body) {
        desk.register(filing, body.number, body.on, body.revision);
        return filing(filing);
    }

    /** An answer to what was seen. */
    public static class AnswerJson {
        /** The revision of the filing that was seen. */
        @NotNull
        public Long revision;
    }

    /** Observations with which a filing is given back. */
    public static class ObservationsJson extends AnswerJson {
        @NotNull
        @Size(max = 200)
        public List<@NotNull @Valid ObservationJson> observations;
    }

    /** An observation. */
    public static class ObservationJson {
        /** The clause it is about; null for the whole. */
        public UUID clause;

        /** What it is about; may be null. */
        @WordOf(ObservationReason.class)
        @Size(max = 40)
        public String reason;

        @Schema(required = true, maxLength = Observation.LONGEST)
        public String words;
    }

    /** An opinion. */
    public static class OpinionJson extends AnswerJson {
        /** FAVOURABLE, UNFAVOURABLE or another outcome; not OBSERVATIONS. */
        @NotNull
        @WordOf(Outcome.class)
        @Size(max = 40)
        public String outcome;

        @Schema(required = true)
        @Size(max = 200)
        public String number;

        @Schema(required = true)
        public LocalDate on;

        /** What it says besides; may be null. */
        @Size(max = 4000)
        public String words;
    }

    /** A registration. */
    public static class RegistrationJson extends AnswerJson {
        @Schema(required = true)
        @Size(max = 40)
        public String number;

        @Schema(required = true)
        public LocalDate on;
    }
}
