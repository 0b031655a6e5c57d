package org.twinhall.web.network;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import java.net.URI;
import java.util.List;
import java.util.Locale;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.twinhall.domain.network.KnownNetwork;
import org.twinhall.domain.network.Memberships;
import org.twinhall.domain.network.Networks;
import org.twinhall.domain.shared.NoSuchRecord;
import org.twinhall.spi.plugin.NetworkPlugin;
import org.twinhall.web.api.ListJson;
import org.twinhall.web.page.Language;

/** The networks whose plugins are loaded, and their members. They need no token. */
@Path("networks")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
public class NetworksResource {
    @Inject
    Networks networks;

    @Inject
    Memberships memberships;

    @Inject
    NetworkWords words;

    @Context
    HttpServletRequest request;

    /** 200 with all of them, by id. */
    @GET
    @Operation(summary = "The networks that the portal knows.")
    public ListJson<NetworkJson> networks() {
        var language = Language.of(request);
        return ListJson.whole(networks.known().stream()
                .map(plugin -> new NetworkJson(plugin, words, language))
                .toList());
    }

    /** 200 with the members on record, by name, those that left included; 404 for a network that nobody knows here. */
    @GET
    @Operation(summary = "The members of a network, those that left included.")
    @Path("{id}/memberships")
    public ListJson<MembershipJson> members(@PathParam("id") String id) {
        if (networks.of(id) instanceof KnownNetwork.Unknown) {
            throw new NoSuchRecord("network");
        }
        return ListJson.whole(
                memberships.ofNetwork(id).stream().map(MembershipJson::new).toList());
    }

    /** A network as machines see it. */
    public static final class NetworkJson {
        public final String id;
        public final String name;

        @Schema(nullable = true)
        public final URI home;

        /** How one becomes a member, in the caller's language. */
        public final String joining;

        public final EligibilityJson.SourceJson source;
        public final List<FamilyJson> families;

        NetworkJson(NetworkPlugin plugin, NetworkWords words, Locale language) {
            var network = plugin.network();
            id = network.id();
            name = network.name();
            home = network.home();
            joining = words.say(id, network.joining(), language);
            source = new EligibilityJson.SourceJson(network.source());
            families = plugin.calls().stream()
                    .map(family -> new FamilyJson(family.code(), words.say(id, family.name(), language)))
                    .toList();
        }
    }

    /** A kind of calls. */
    public static final class FamilyJson {
        public final String code;
        public final String name;

        FamilyJson(String code, String name) {
            this.code = code;
            this.name = name;
        }
    }
}
