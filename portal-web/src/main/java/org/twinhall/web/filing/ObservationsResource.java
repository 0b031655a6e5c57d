package org.twinhall.web.filing;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.security.SecurityRequirement;
import org.twinhall.domain.filing.Observation;
import org.twinhall.domain.filing.ObservationAnswers;

/** Answers to what an authority observed. */
@Path("t/{government}/observations")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@SecurityRequirement(name = "bearer")
public class ObservationsResource {
    @Inject
    FilingReading reading;

    @Inject
    ObservationAnswers answers;

    /** 200 with the filing; 403 if it is not with the party; 404 for an observation that the seat may not see. */
    @PUT
    @Operation(summary = "Answers an observation of an authority.")
    @Path("{observation}/answer")
    public FilingView answer(@PathParam("observation") UUID observation, @Valid ObservationAnswerJson body) {
        return reading.filing(answers.answer(observation, body.words).id());
    }

    /** The answer. */
    public static class ObservationAnswerJson {
        @NotNull
        @Schema(maxLength = Observation.LONGEST)
        public String words;
    }
}
