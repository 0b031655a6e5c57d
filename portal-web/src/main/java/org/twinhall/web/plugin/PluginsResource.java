package org.twinhall.web.plugin;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
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
    @Operation(summary = "What became of the plugins.")
    public ListJson<PluginJson> plugins() {
        seat.requireAny(Role.OPERATOR);
        return ListJson.whole(plugins.all().stream().map(PluginJson::new).toList());
    }

    /** A plugin as machines see it. */
    public static final class PluginJson {
        public final String file;
        /** Null if the plugin could not say it, as all that it says of itself. */
        @Schema(nullable = true)
        public final String id;

        @Schema(nullable = true)
        public final String version;

        @Schema(nullable = true)
        public final LocalDate rulesReadOn;

        public final LoadedPlugin.Kind kind;
        public final String subject;
        public final LoadedPlugin.State state;
        /** Message key; null if it is in use. */
        @Schema(nullable = true)
        public final String reason;

        public final String detail;

        PluginJson(LoadedPlugin plugin) {
            file = plugin.file();
            id = plugin.manifest().map(Manifest::id).orElse(null);
            version = plugin.manifest().map(Manifest::version).orElse(null);
            rulesReadOn = plugin.manifest().map(Manifest::rulesReadOn).orElse(null);
            kind = plugin.subject().kind();
            subject = plugin.subject().name();
            state = plugin.state();
            reason = plugin.reason().orElse(null);
            detail = plugin.detail();
        }
    }
}
