package org.twinhall.web.plugin;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.security.SecurityRequirement;
import org.twinhall.domain.people.CurrentSeat;
import org.twinhall.domain.people.Role;
import org.twinhall.spi.Manifest;
import org.twinhall.web.api.ListJson;

/** What became of the plugins, for the operator of the platform. */
@Path("t/platform/plugins")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@SecurityRequirement(name = "bearer")
public class PluginsResource {
    @Inject
    Plugins plugins;

    @Inject
    CurrentSeat seat;

    /** 200 with all of them, by file name; 403 for a seat that is not the operator's. */
    @GET
    public ListJson<PluginJson> plugins() {
        seat.requireAny(Role.OPERATOR);
        return ListJson.whole(plugins.all().stream().map(PluginJson::new).toList());
    }

    /** A plugin as machines see it. */
    public static final class PluginJson {
        public final String file;
        /** Null if the plugin could not say it, as all that it says of itself. */
        public final String id;

        public final String version;
        public final String rulesReadOn;
        public final String kind;
        public final String subject;
        public final String state;
        /** Message key; null if it is in use. */
        public final String reason;

        public final String detail;

        PluginJson(LoadedPlugin plugin) {
            file = plugin.file();
            id = plugin.manifest().map(Manifest::id).orElse(null);
            version = plugin.manifest().map(Manifest::version).orElse(null);
            rulesReadOn =
                    plugin.manifest().map(card -> card.rulesReadOn().toString()).orElse(null);
            kind = plugin.subject().kind().name();
            subject = plugin.subject().name();
            state = plugin.state().name();
            reason = plugin.reason().orElse(null);
            detail = plugin.detail();
        }
    }
}
