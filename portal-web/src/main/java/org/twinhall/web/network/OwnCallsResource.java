package org.twinhall.web.network;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.security.SecurityRequirement;
import org.twinhall.domain.network.CallDetails;
import org.twinhall.domain.network.CallEligibility;
import org.twinhall.domain.network.CallPublishing;
import org.twinhall.domain.network.CallWords;
import org.twinhall.domain.shared.InvalidInput;
import org.twinhall.web.api.ListJson;
import org.twinhall.web.page.Language;

/** The calls of the seat's network, and what the rules of any call say of the seat's government. */
@Path("t/{government}/calls")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@SecurityRequirement(name = "bearer")
public class OwnCallsResource {
    @Inject
    CallPublishing publishing;

    @Inject
    CallEligibility eligibility;

    @Inject
    NetworkWords words;

    @Context
    HttpServletRequest request;

    @Context
    UriInfo address;

    /** 200 with all of them, drafts included; 403 unless the seat is a publisher's in a network's secretariat, as below. */
    @GET
    @Operation(summary = "The calls of the seat's network, drafts included.")
    public ListJson<CallJson> own() {
        return ListJson.whole(publishing.own().stream().map(CallJson::of).toList());
    }

    /** 200; 404 if it is not the network's. */
    @GET
    @Operation(summary = "A call of the seat's network.")
    @Path("{id}")
    public CallJson ownCall(@PathParam("id") UUID id) {
        return CallJson.of(publishing.own(id));
    }

    /** 201 with the draft; 400 with what is wrong. */
    @POST
    @Operation(summary = "Drafts a call.")
    @APIResponseSchema(value = CallJson.class, responseCode = "201")
    public Response draft(@Valid CallDetailsJson body) {
        var call = publishing.draft(body.details());
        return Response.created(address.getAbsolutePathBuilder()
                        .path(call.id().toString())
                        .build())
                .entity(CallJson.of(call))
                .build();
    }

    /** 200; 403 once it is published; 409 if somebody changed it since. */
    @PUT
    @Operation(summary = "Revises a call that is not published.")
    @Path("{id}")
    public CallJson revise(@PathParam("id") UUID id, @Valid ChangedCallJson body) {
        return CallJson.of(publishing.revise(id, body.revision, body.details()));
    }

    /** 200: from now on everybody reads it; 400 if it is not complete; 403 if it is published already. */
    @POST
    @Operation(summary = "Publishes a call.")
    @Path("{id}/publication")
    public CallJson publish(@PathParam("id") UUID id, @Valid CallSeenJson body) {
        return CallJson.of(publishing.publish(id, body.revision));
    }

    /** 200; 403 if it is not published. */
    @POST
    @Operation(summary = "Withdraws a published call.")
    @Path("{id}/withdrawal")
    public CallJson withdraw(@PathParam("id") UUID id, @Valid CallSeenJson body) {
        return CallJson.of(publishing.withdraw(id, body.revision));
    }

    /** 200 with every rule's answer for the seat's government and a partner; 400 without a partner; 403 unless an editor's. */
    @GET
    @Operation(summary = "What the rules of a call say of the seat's government with a partner.")
    @Path("{id}/eligibility")
    public EligibilityJson eligibility(
            @PathParam("id") UUID id, @QueryParam("partner") @Parameter(required = true) UUID partner) {
        var partners = partner == null ? List.<UUID>of() : List.of(partner);
        return new EligibilityJson(eligibility.of(id, partners), words, Language.of(request));
    }

    /** The revision that the caller saw. */
    public static final class CallSeenJson {
        @NotNull
        public Long revision;
    }

    /** What a secretariat lays down of a call that it saw. */
    public static final class ChangedCallJson extends CallDetailsJson {
        /** The revision that the caller saw. */
        @NotNull
        public Long revision;
    }

    /** What a secretariat lays down of a call. */
    public static class CallDetailsJson {
        @Schema(required = true)
        public String family;

        /** In UTC, such as {@code 2027-06-30T20:00:00Z}. */
        @Schema(format = "date-time", required = true)
        public String opens;

        @Schema(format = "date-time", required = true)
        public String closes;
        /** A zone of the IANA database, such as {@code America/Montevideo}. */
        @Schema(required = true)
        public String zone;

        /** By language. */
        @Schema(required = true)
        public Map<String, CallJson.CallWordsJson> words = new HashMap<>();

        CallDetails details() {
            var said = new HashMap<String, CallWords>();
            if (words != null) {
                words.forEach((language, text) -> {
                    if (text == null || !language.matches("[a-z]{2,3}")) {
                        throw new InvalidInput("words", "not-a-language");
                    }
                    said.put(language, new CallWords(text.title, text.summary));
                });
            }
            return new CallDetails(family, moment("opens", opens), moment("closes", closes), zone(zone), said);
        }

        private static Instant moment(String field, String text) {
            try {
                return text == null ? null : Instant.parse(text);
            } catch (DateTimeException e) {
                throw (InvalidInput) new InvalidInput(field, "not-a-moment").initCause(e);
            }
        }

        private static ZoneId zone(String text) {
            if (text != null && !ZoneId.getAvailableZoneIds().contains(text)) {
                throw new InvalidInput("zone", "not-a-zone");
            }
            return text == null ? null : ZoneId.of(text);
        }
    }
}
