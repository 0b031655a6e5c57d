package org.twinhall.web.detail;

import jakarta.enterprise.context.RequestScoped;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import java.util.Locale;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.twinhall.domain.agreement.AgreementKind;
import org.twinhall.domain.agreement.NationalTerm;
import org.twinhall.web.api.ListJson;
import org.twinhall.web.api.WordOf;

/** What countries call the kinds of agreements. No token is needed. */
@Path("national-terms")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
public class NationalTermsResource {

    /** 200 with all terms that are known, by country. */
    @GET
    @Operation(summary = "What countries call the kinds of agreements, and which of the registry's kinds that is.")
    public ListJson<NationalTermJson> all() {
        return ListJson.whole(
                NationalTerm.all().stream().map(NationalTermJson::new).toList());
    }

    /** What a country calls a kind. */
    public static final class NationalTermJson {
        /** ISO 3166-1 alpha-2. */
        public final String country;
        /** Of the term, BCP 47. */
        public final String language;

        public final String term;
        /** Other words for the same. */
        public final List<String> also;
        /** Of the registry; null for a tie that rests on no agreement. */
        @Schema(nullable = true)
        @WordOf(value = AgreementKind.class, published = true)
        public final String kind;
        /** {@code read}: the source was read in full; {@code excerpt}: a part of it; {@code secondary}: others tell of it. */
        @WordOf(value = NationalTerm.Verified.class, published = true)
        public final String verified;

        public final String source;

        NationalTermJson(NationalTerm known) {
            country = known.country();
            language = known.language();
            term = known.term();
            also = known.also();
            kind = known.kind().map(NationalTermJson::published).orElse(null);
            verified = published(known.verified());
            source = known.source();
        }

        private static String published(Enum<?> name) {
            return name.name().toLowerCase(Locale.ROOT).replace('_', '-');
        }
    }
}
