package org.twinhall.web.plugin;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.Initialized;
import jakarta.enterprise.event.Observes;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.logging.Logger;
import org.twinhall.spi.PortalPlugin;
import org.twinhall.spi.Text;
import org.twinhall.web.plugin.LoadedPlugin.Kind;
import org.twinhall.web.plugin.LoadedPlugin.State;
import org.twinhall.web.plugin.LoadedPlugin.Subject;
import org.twinhall.web.setting.Setting;

/** The plugins of this portal, of all kinds. They are read once, at the start. */
@ApplicationScoped
public class Plugins {
    private static final Logger LOG = Logger.getLogger(Plugins.class.getName());

    private List<LoadedPlugin> all = List.of();

    /** Reads the folder when the portal starts and not when somebody first asks. */
    void atStart(@Observes @Initialized(ApplicationScoped.class) Object start) {
        LOG.info(() -> "Plugins: " + all.size() + ", broken: " + broken().size());
    }

    @PostConstruct
    void read() {
        all = Setting.PLUGINS
                .find()
                .map(folder -> new PluginFolder(Path.of(folder), Plugins.class.getClassLoader()).plugins())
                .orElse(List.of());
        broken().forEach(plugin -> LOG.warning(() -> "The plugin " + plugin.file() + " is not used: "
                + plugin.reason().orElse("") + " " + plugin.detail()));
    }

    /** What became of every jar, by file name. */
    public List<LoadedPlugin> all() {
        return all;
    }

    /** Those that are not used. */
    public List<LoadedPlugin> broken() {
        return all.stream().filter(plugin -> plugin.state() == State.BROKEN).toList();
    }

    /** Whoever claims to speak for something; of several, the first: none of them is in use. */
    Optional<LoadedPlugin> of(Subject subject) {
        return all.stream().filter(plugin -> plugin.subject().equals(subject)).findFirst();
    }

    /** The plugins of one kind that are in use, by what they speak for. */
    List<PortalPlugin> inUse(Kind kind) {
        return all.stream()
                .filter(plugin -> plugin.subject().kind() == kind)
                .sorted(Comparator.comparing(plugin -> plugin.subject().name()))
                .flatMap(plugin -> plugin.plugin().stream())
                .toList();
    }

    /** The plugin of that id, if it is in use. */
    public Optional<LoadedPlugin> withId(String id) {
        return all.stream()
                .filter(plugin -> plugin.state() == State.LOADED && plugin.id().equals(id))
                .findFirst();
    }

    /**
     * What a plugin's words are in a language, or in the plugin's first one.
     *
     * @param pluginId as in its manifest
     * @return the key itself if the plugin is not there or has no such words
     */
    public String say(String pluginId, Text text, Locale language) {
        return withId(pluginId).map(plugin -> plugin.say(text, language)).orElse(text.key());
    }
}
