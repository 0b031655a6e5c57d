package org.twinhall.web.detail;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.security.SecurityRequirement;
import org.twinhall.domain.detail.DetailKeeping;
import org.twinhall.domain.detail.DetailsForm;
import org.twinhall.domain.detail.DetailsForm.SignatoryForm;

/** Where parties say what else is known of their agreements. */
@Path("t/{government}")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@SecurityRequirement(name = "bearer")
public class OwnDetailsResource {
    @Inject
    DetailKeeping keeping;

    /** 200 with all that is known now; 400 with all that is wrong; 403 if the seat's government has no part in it; 409 if it was changed meanwhile. */
    @PUT
    @Operation(summary = "Puts on record what else is known of an agreement, all of it at once.")
    @Path("agreements/{agreement}/details")
    public DetailsJson settle(@PathParam("agreement") UUID agreement, @Valid @NotNull NewDetailsJson body) {
        return new DetailsJson(keeping.settle(agreement, body.form(), body.revision));
    }

    /** What is known; what is left out is not known any more. */
    public static class NewDetailsJson {
        /** As it was read; 0 if nothing was there. */
        @NotNull
        public Long revision;

        /** Goals and targets of the 2030 Agenda, such as {@code 11} and {@code 11.6}. */
        @Schema(nullable = true)
        public List<@NotNull @Size(max = 10) String> goals;

        /** In free words. */
        @Schema(nullable = true)
        public List<@NotNull @Size(max = 200) String> frameworks;

        @Schema(nullable = true)
        @Size(max = 300)
        public String legalAct;

        @Schema(nullable = true)
        @Size(max = 100)
        public String legalArticle;

        @Schema(nullable = true)
        @Size(max = 2000)
        public String legalWords;

        /** Of its text, BCP 47. */
        @Schema(nullable = true)
        public List<@NotNull @Size(max = 35) String> languages;

        /** What its source calls it, in the source's language. */
        @Schema(nullable = true)
        @Size(max = 120)
        public String kindAsPublished;

        @Schema(nullable = true)
        public List<@NotNull @Valid NewSignerJson> signatories;

        private DetailsForm form() {
            return new DetailsForm(
                    goals,
                    frameworks,
                    legalAct,
                    legalArticle,
                    legalWords,
                    languages,
                    kindAsPublished,
                    signatories == null
                            ? null
                            : signatories.stream().map(NewSignerJson::form).toList());
        }
    }

    /** Who signed for a party. */
    public static class NewSignerJson {
        @NotNull
        public UUID government;

        @NotNull
        @Size(max = 200)
        public String name;

        @NotNull
        @Size(max = 200)
        public String office;

        private SignatoryForm form() {
            return new SignatoryForm(government, name, office);
        }
    }
}
