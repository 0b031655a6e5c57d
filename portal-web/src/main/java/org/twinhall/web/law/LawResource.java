package org.twinhall.web.law;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.security.SecurityRequirement;
import org.twinhall.domain.law.ParameterKeeping;
import org.twinhall.domain.law.ParameterName;
import org.twinhall.web.api.ListJson;

/** What a country's rules leave to the operator. 403 for any other seat; 404 where the rules leave nothing of that name open. */
@Path("t/{government}/law/{country}/parameters")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@SecurityRequirement(name = "bearer")
public class LawResource {
    @Inject
    ParameterKeeping keeping;

    @Inject
    LawReading reading;

    /** 200 with those of the whole country, or of one of its parts, in the order of the rules. */
    @GET
    @Operation(summary = "What a country's rules leave open, and what is set of it.")
    public ListJson<LawParameterView> parameters(
            @PathParam("country") String country, @QueryParam("part") String part) {
        return ListJson.whole(reading.of(country, known(part)));
    }

    /** 200 with what is set now; 400 with all that is wrong; 409 if somebody set it since. */
    @PUT
    @Operation(summary = "Sets a parameter of a country's law.")
    @Path("{code}")
    public LawParameterView set(
            @PathParam("country") String country, @PathParam("code") String code, @Valid LawValueJson body) {
        return reading.view(
                keeping.set(new ParameterName(country, known(body.part), code), body.value, body.basis, body.revision));
    }

    /** 200: the rules speak again as if nobody had set it; 403 if nobody has; 409 if somebody set it since. */
    @POST
    @Operation(summary = "Takes a parameter of a country's law back.")
    @Path("{code}/withdrawal")
    public LawParameterView takeBack(
            @PathParam("country") String country, @PathParam("code") String code, @Valid LawSeenJson body) {
        return reading.view(keeping.takeBack(new ParameterName(country, known(body.part), code), body.revision));
    }

    private static String known(String part) {
        return part == null ? "" : part;
    }

    /** What is set. */
    public static final class LawValueJson {
        /** ISO 3166-2; null or empty for the whole country. */
        @Schema(nullable = true)
        @Size(max = 10)
        public String part;

        /** Days one a line; a choice as the list names it. */
        @Schema(required = true)
        @Size(max = ParameterKeeping.LONGEST_VALUE)
        public String value;

        /** Act and article it stands on. */
        @Schema(required = true)
        @Size(max = ParameterKeeping.LONGEST_BASIS)
        public String basis;

        /** The revision that the caller saw; 0 if nobody ever set it. */
        @NotNull
        public Long revision;
    }

    /** What the caller saw. */
    public static final class LawSeenJson {
        /** ISO 3166-2; null or empty for the whole country. */
        @Schema(nullable = true)
        @Size(max = 10)
        public String part;

        @NotNull
        public Long revision;
    }
}
