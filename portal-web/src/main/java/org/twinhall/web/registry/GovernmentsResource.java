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
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.twinhall.domain.government.Government;
import org.twinhall.domain.government.PlaceFacts;
import org.twinhall.domain.government.Places;
import org.twinhall.domain.registry.GovernmentQuery;
import org.twinhall.domain.registry.RegistryReading;
import org.twinhall.domain.registry.RegistryReading.GovernmentSheet;
import org.twinhall.domain.registry.RegistrySearch;
import org.twinhall.domain.registry.RegistrySearch.Tally;
import org.twinhall.spi.country.PartyLevel;
import org.twinhall.web.api.ListJson;
import org.twinhall.web.api.WordOf;

/** The governments that the portal knows. All of them are public. */
@Path("governments")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
public class GovernmentsResource {
    @Inject
    RegistrySearch search;

    @Inject
    RegistryReading registry;

    @Inject
    Places places;

    /** 200 by name; 400 for a filter, cursor or limit that cannot be. */
    @GET
    @Operation(summary = "The directory of governments, by name.")
    public ListJson<PlacedGovernmentJson> find(
            @QueryParam("q") String words,
            @QueryParam("country") String country,
            @QueryParam("level") @WordOf(value = PartyLevel.class, published = true) String level,
            @QueryParam("subdivision") String subdivision,
            @QueryParam("cursor") String cursor,
            @QueryParam("limit") @DefaultValue("20") int limit) {
        var query = GovernmentQuery.read(words, country, level, subdivision);
        var found = search.governments(query, Cursors.government(cursor), limit);
        var ids = found.governments().stream().map(Government::id).toList();
        var known = places.all(ids);
        var tallies = search.tallies(ids);
        return ListJson.stretch(
                found.governments().stream()
                        .map(each -> new PlacedGovernmentJson(
                                each,
                                known.getOrDefault(each.id(), PlaceFacts.NOTHING),
                                tallies.getOrDefault(each.id(), Tally.NONE)))
                        .toList(),
                found.next() == null ? null : Cursors.text(found.next()),
                found.total());
    }

    /** 200 with its agreements, the newest first; 404 if there is none. */
    @GET
    @Operation(summary = "A government, where it is, and its public agreements.")
    @Path("{id}")
    public GovernmentSheetJson one(@PathParam("id") UUID id) {
        return new GovernmentSheetJson(
                registry.government(id), search.tallies(List.of(id)).getOrDefault(id, Tally.NONE));
    }

    /** A government and the public agreements to which it is a party. */
    public static final class GovernmentSheetJson {
        public final PlacedGovernmentJson government;
        public final List<AgreementJson> agreements;
        /** What it is a part of, the widest first, as far as it is on record. */
        public final List<GovernmentJson> partOf;
        /** What belongs to it, the first of them. */
        public final List<GovernmentJson> parts;
        /** How many belong to it in all. */
        public final long partsInAll;

        GovernmentSheetJson(GovernmentSheet sheet, Tally tally) {
            government = new PlacedGovernmentJson(sheet.government(), sheet.place(), tally);
            agreements = sheet.agreements().stream().map(AgreementJson::of).toList();
            partOf = sheet.above().stream().map(GovernmentJson::of).toList();
            parts = sheet.below().stream().map(GovernmentJson::of).toList();
            partsInAll = sheet.countBelow();
        }
    }
}
