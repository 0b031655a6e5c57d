package org.twinhall.web.plugin;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.util.List;
import org.twinhall.domain.government.PluginsGone;
import org.twinhall.domain.government.PluginsGone.Gone;
import org.twinhall.domain.people.CurrentSeat;
import org.twinhall.domain.people.Role;
import org.twinhall.spi.Manifest;
import org.twinhall.spi.plugin.NetworkPlugin;

/** What became of the plugins, for the operator of the platform. */
@Named
@RequestScoped
public class PluginsPage {
    @Inject
    Plugins plugins;

    @Inject
    PluginsGone gone;

    @Inject
    CurrentSeat seat;

    private List<Row> rows = List.of();

    /** Only the operator is told what is installed. */
    public void load() {
        seat.requireAny(Role.OPERATOR);
        rows = plugins.all().stream().map(Row::new).toList();
    }

    /** Those that are switched on for governments and are not there. */
    public List<Gone> getMissed() {
        return gone.list();
    }

    public List<Row> getRows() {
        return rows;
    }

    /** A line of the table. */
    public static final class Row {
        private final LoadedPlugin plugin;

        private Row(LoadedPlugin plugin) {
            this.plugin = plugin;
        }

        public String getFile() {
            return plugin.file();
        }

        /** Key of the words for the kind. */
        public String getKind() {
            return "kind." + plugin.subject().kind();
        }

        /** Country code or name of the network, its id if it could not say it; empty if it is not known. */
        public String getSubject() {
            return plugin.plugin()
                    .filter(NetworkPlugin.class::isInstance)
                    .map(one -> ((NetworkPlugin) one).network().name())
                    .orElse(plugin.subject().name());
        }

        /** Whether the subject is a country. */
        public boolean isCountry() {
            return plugin.subject().kind() == LoadedPlugin.Kind.COUNTRY;
        }

        /** Empty if the plugin could not say it. */
        public String getVersion() {
            return plugin.manifest().map(Manifest::version).orElse("");
        }

        /** Null if the plugin could not say it. */
        public LocalDate getRulesReadOn() {
            return plugin.manifest().map(Manifest::rulesReadOn).orElse(null);
        }

        /** Key of the words for the state. */
        public String getState() {
            return "state." + plugin.state();
        }

        public boolean isBroken() {
            return plugin.state() == LoadedPlugin.State.BROKEN;
        }

        /** Key of the words for the reason; null if it is not broken. */
        public String getReason() {
            return plugin.reason().orElse(null);
        }

        public String getDetail() {
            return plugin.detail();
        }
    }
}
