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
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.security.SecurityRequirement;
import org.twinhall.domain.agreement.AgreementKind;
import org.twinhall.domain.agreement.AgreementStatus;
import org.twinhall.domain.registry.RegistryQuery;
import org.twinhall.domain.registry.RegistryReading;
import org.twinhall.domain.registry.TerritoryReading;
import org.twinhall.domain.registry.TerritoryReading.Share;
import org.twinhall.domain.shared.NoSuchRecord;
import org.twinhall.web.api.ListJson;
import org.twinhall.web.api.WordOf;

/** What the governments of the seat's territory signed, to read. 404 for a seat whose government oversees nobody. */
@Path("t/{government}/territory")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@SecurityRequirement(name = "bearer")
public class TerritoryResource {
    @Inject
    TerritoryReading territory;

    @Inject
    RegistryReading registry;

    /** 200 with the newest first, what has no date last, public or not; 400 for a filter, cursor or limit that cannot be. */
    @GET
    @Operation(summary = "Searches what the governments of the territory signed, the newest first.")
    public ListJson<AgreementJson> agreements(
            @QueryParam("q") String words,
            @QueryParam("country") String country,
            @QueryParam("kind") @WordOf(value = AgreementKind.class, published = true) String kind,
            @QueryParam("status") @WordOf(value = AgreementStatus.class, published = true) String status,
            @QueryParam("theme") String theme,
            @QueryParam("party") String party,
            @QueryParam("cursor") String cursor,
            @QueryParam("limit") @DefaultValue("20") int limit) {
        var query = RegistryQuery.read(words, country, kind, status, theme, party);
        var found = territory.agreements(query, Cursors.position(cursor), limit);
        return ListJson.stretch(
                found.hits().stream().map(AgreementJson::of).toList(),
                found.next() == null ? null : Cursors.text(found.next()),
                found.total());
    }

    /** 200 with every government of the territory that has an agreement, those with most first. */
    @GET
    @Operation(summary = "How many agreements each government of the territory has.")
    @Path("governments")
    public ListJson<ShareJson> governments() {
        return ListJson.whole(territory.shares().stream().map(ShareJson::new).toList());
    }

    /** 200; 404 if it is not of the territory. */
    @GET
    @Operation(summary = "An agreement of the territory.")
    @Path("agreements/{id}")
    public AgreementJson agreement(@PathParam("id") UUID id) {
        var agreement = registry.agreement(id).agreement();
        if (!territory.holds(agreement)) {
            throw new NoSuchRecord("agreement");
        }
        return AgreementJson.of(agreement);
    }

    /** What one government has. */
    public static final class ShareJson {
        public final GovernmentJson government;
        /** In all states together. */
        public final long total;
        /** By status as published, such as {@code in-force}. */
        public final Map<String, Long> status;

        ShareJson(Share share) {
            government = GovernmentJson.of(share.government());
            total = share.total();
            status = new TreeMap<>();
            share.counts().forEach((each, count) -> status.put(AgreementJson.published(each), count));
        }
    }
}
