package org.twinhall.web.registry;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.twinhall.domain.agreement.AgreementKind;
import org.twinhall.domain.agreement.AgreementStatus;
import org.twinhall.domain.registry.RegistryOrder;
import org.twinhall.domain.registry.RegistryQuery;
import org.twinhall.domain.registry.RegistryReading;
import org.twinhall.domain.registry.RegistryReading.AgreementSheet;
import org.twinhall.domain.registry.RegistrySearch;
import org.twinhall.domain.registry.RegistrySearch.Facets;
import org.twinhall.domain.registry.RegistrySearch.Figures;
import org.twinhall.web.api.ListJson;
import org.twinhall.web.api.WordOf;

/** The public registry. No token is needed; only what is public is answered. */
@Path("agreements")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
public class AgreementsResource {
    @Inject
    RegistrySearch search;

    @Inject
    RegistryReading registry;

    /** 200, by relevance if there are words, else the newest first; 400 for a filter, order, cursor or limit that cannot be. */
    @GET
    @Operation(summary = "Searches the public registry: by relevance if there are words, else the newest first.")
    public ListJson<AgreementJson> find(
            @QueryParam("q") String words,
            @QueryParam("country") String country,
            @QueryParam("kind") @WordOf(value = AgreementKind.class, published = true) String kind,
            @QueryParam("status") @WordOf(value = AgreementStatus.class, published = true) String status,
            @QueryParam("theme") String theme,
            @QueryParam("party") String party,
            @QueryParam("decade") String decade,
            @QueryParam("sort") @WordOf(value = RegistryOrder.class, published = true) String sort,
            @QueryParam("cursor") String cursor,
            @QueryParam("limit") @DefaultValue("20") int limit) {
        var query = RegistryQuery.read(words, country, kind, status, theme, party, decade);
        var order = RegistryOrder.read(sort, query);
        var found = search.agreements(query, order, Cursors.position(cursor, order), limit);
        return ListJson.stretch(
                found.hits().stream().map(AgreementJson::of).toList(),
                found.next() == null ? null : Cursors.text(found.next()),
                found.total());
    }

    /** 200 with how many agreements each value of each filter would leave; 400 for a filter that cannot be. */
    @GET
    @Operation(summary = "How many agreements each value of each filter would leave.")
    @Path("facets")
    public FacetsJson facets(
            @QueryParam("q") String words,
            @QueryParam("country") String country,
            @QueryParam("kind") @WordOf(value = AgreementKind.class, published = true) String kind,
            @QueryParam("status") @WordOf(value = AgreementStatus.class, published = true) String status,
            @QueryParam("theme") String theme,
            @QueryParam("party") String party,
            @QueryParam("decade") String decade) {
        return new FacetsJson(search.facets(RegistryQuery.read(words, country, kind, status, theme, party, decade)));
    }

    /** 200 with what the registry holds in all; what demonstrations made up is not counted. */
    @GET
    @Operation(summary = "What the registry holds in all.")
    @Path("figures")
    public FiguresJson figures() {
        return new FiguresJson(search.figures());
    }

    /** 200; 404 if there is none, or it is not public. */
    @GET
    @Operation(summary = "A public agreement and the chain it stands in.")
    @Path("{id}")
    public AgreementSheetJson one(@PathParam("id") UUID id) {
        return new AgreementSheetJson(registry.agreement(id));
    }

    /** An agreement and the chain it stands in, the oldest first. */
    public static final class AgreementSheetJson {
        public final AgreementJson agreement;
        public final List<AgreementJson> chain;

        AgreementSheetJson(AgreementSheet sheet) {
            agreement = AgreementJson.of(sheet.agreement());
            chain = sheet.chain().stream().map(AgreementJson::of).toList();
        }
    }

    /** Counts by value, the highest first. */
    public static final class FacetsJson {
        public final Map<String, Long> country;
        public final Map<String, Long> kind;
        public final Map<String, Long> status;
        public final Map<String, Long> theme;
        /** Of its signature, by the first year of ten. */
        public final Map<String, Long> decade;

        FacetsJson(Facets facets) {
            country = facets.countries();
            kind = published(facets.kinds());
            status = published(facets.statuses());
            theme = facets.themes();
            decade = facets.decades();
        }

        private static Map<String, Long> published(Map<String, Long> counts) {
            return counts.entrySet().stream()
                    .collect(Collectors.toMap(
                            each -> each.getKey().toLowerCase(Locale.ROOT).replace('_', '-'),
                            Map.Entry::getValue,
                            Long::sum,
                            java.util.LinkedHashMap::new));
        }
    }

    /** What the registry holds. */
    public static final class FiguresJson {
        public final long agreements;
        public final long intentions;
        public final long governments;
        public final long countries;

        FiguresJson(Figures figures) {
            agreements = figures.agreements();
            intentions = figures.intentions();
            governments = figures.governments();
            countries = figures.countries();
        }
    }
}
