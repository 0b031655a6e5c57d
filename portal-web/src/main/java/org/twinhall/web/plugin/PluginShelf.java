package org.twinhall.web.plugin;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import org.twinhall.domain.government.KnownPlugin;
import org.twinhall.domain.government.KnownPlugins;
import org.twinhall.domain.government.PluginKind;
import org.twinhall.web.plugin.LoadedPlugin.Kind;
import org.twinhall.web.plugin.LoadedPlugin.State;

/** The plugins as governments know them: by what they speak for. */
@ApplicationScoped
class PluginShelf implements KnownPlugins {
    @Inject
    Plugins plugins;

    /** Of several for one subject none is in use, and they are one. */
    @Override
    public List<KnownPlugin> all() {
        return plugins.all().stream()
                .filter(plugin -> plugin.subject().isKnown())
                .map(plugin -> new KnownPlugin(
                        plugin.subject().kind() == Kind.COUNTRY ? PluginKind.COUNTRY : PluginKind.NETWORK,
                        plugin.subject().name(),
                        plugin.state() == State.LOADED))
                .distinct()
                .toList();
    }
}
