package org.twinhall.web.registry;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.twinhall.domain.agreement.AgreementEntry;
import org.twinhall.domain.agreement.InForce;
import org.twinhall.domain.registry.RegistryReading;
import org.twinhall.domain.registry.RegistryReading.RelationshipSheet;
import org.twinhall.domain.shared.CalendarDay;
import org.twinhall.domain.vitality.Pulse;
import org.twinhall.domain.vitality.VitalityReading;
import org.twinhall.web.api.WordOf;
import org.twinhall.web.vitality.PulseJson;

/** Ties between governments. No token is needed; only what is public is answered. */
@Path("relationships")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
public class RelationshipsResource {
    @Inject
    RegistryReading registry;

    @Inject
    VitalityReading vitality;

    /**
     * 200 with the chain, the oldest first, and if a day was asked for what of it was in force then; 400 if that is no day; 404 if there is no such tie, or nothing of it is public.
     */
    @GET
    @Operation(summary = "A tie between governments and its chain of agreements.")
    @Path("{id}")
    public RelationshipJson one(
            @PathParam("id") UUID id,
            @Parameter(description = "A day, such as 2005-01-01") @QueryParam("on") String on) {
        var sheet = registry.relationship(id);
        return new RelationshipJson(sheet, vitality.of(id, sheet.chain()).pulse(), CalendarDay.read("on", on));
    }

    /** A tie. */
    public static final class RelationshipJson {
        public final UUID id;
        public final List<GovernmentJson> parties;
        public final List<AgreementJson> chain;

        /** How alive it is today, by what the reader may know. */
        public final PulseJson vitality;

        /** The day that was asked for; null if none was. */
        @Schema(nullable = true)
        public final LocalDate on;

        /** What of the chain was in force on that day; null if no day was asked for. */
        @Schema(nullable = true)
        public final List<InForceJson> inForce;

        RelationshipJson(RelationshipSheet sheet, Pulse pulse, LocalDate on) {
            id = sheet.tie().id();
            parties = sheet.tie().parties().stream().map(GovernmentJson::of).toList();
            chain = sheet.chain().stream().map(AgreementJson::of).toList();
            vitality = new PulseJson(pulse);
            this.on = on;
            inForce = on == null
                    ? null
                    : sheet.chain().stream()
                            .map(agreement -> new InForceJson(agreement, InForce.on(on, agreement)))
                            .toList();
        }
    }

    /** Whether an agreement was in force on a day, as far as the record can tell. */
    public static final class InForceJson {
        public final UUID agreement;
        /** {@code yes}, {@code perhaps} or {@code no}. */
        @WordOf(value = InForce.Answer.class, published = true)
        public final String answer;
        /** Why, such as {@code date-imprecise}. */
        public final String because;

        InForceJson(AgreementEntry agreement, InForce inForce) {
            this.agreement = agreement.id();
            answer = AgreementJson.published(inForce.answer());
            because = inForce.because();
        }
    }
}
