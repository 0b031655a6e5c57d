package org.twinhall.web.plugin;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Locale;
import org.twinhall.domain.network.KnownNetwork;
import org.twinhall.domain.network.Networks;
import org.twinhall.spi.Text;
import org.twinhall.spi.plugin.NetworkPlugin;
import org.twinhall.web.plugin.LoadedPlugin.Kind;
import org.twinhall.web.plugin.LoadedPlugin.Subject;

/** The networks as the plugins know them. */
@ApplicationScoped
class PluginNetworks implements Networks {
    @Inject
    Plugins plugins;

    @Override
    public KnownNetwork of(String networkId) {
        return plugins.of(new Subject(Kind.NETWORK, networkId))
                .map(PluginNetworks::network)
                .orElseGet(KnownNetwork.Unknown::new);
    }

    private static KnownNetwork network(LoadedPlugin plugin) {
        return plugin.plugin()
                .<KnownNetwork>map(found -> new KnownNetwork.Known((NetworkPlugin) found))
                .orElseGet(() -> new KnownNetwork.Broken(plugin.reason().orElseThrow()));
    }

    @Override
    public List<NetworkPlugin> known() {
        return plugins.inUse(Kind.NETWORK).stream()
                .map(plugin -> (NetworkPlugin) plugin)
                .toList();
    }

    @Override
    public String say(String networkId, Text text, String language) {
        return plugins.of(new Subject(Kind.NETWORK, networkId))
                .map(plugin -> plugin.say(text, Locale.forLanguageTag(language)))
                .orElse(text.key());
    }
}
