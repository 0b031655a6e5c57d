package org.twinhall.web.plugin;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.twinhall.web.plugin.LoadedPlugin.State;
import org.twinhall.web.plugin.LoadedPlugin.Subject;

/** A folder of plugin jars. Nothing in it can stop the portal from starting. */
final class PluginFolder {
    private final Path folder;
    private final ClassLoader language;

    /**
     * @param folder the jars; need not exist
     * @param portal the class loader that knows the plugin language
     */
    PluginFolder(Path folder, ClassLoader portal) {
        this.folder = folder;
        this.language = new SpiOnly(portal);
    }

    /** What became of every jar, by file name. Of two that claim the same id, country or network, neither is used. */
    List<LoadedPlugin> plugins() {
        List<LoadedPlugin> found = new ArrayList<>();
        try (var files = Files.list(folder)) {
            files.filter(file -> file.getFileName().toString().endsWith(".jar"))
                    .sorted()
                    .forEach(file -> found.addAll(new PluginJar(file, language).plugins()));
        } catch (IOException | UncheckedIOException e) {
            found.add(LoadedPlugin.broken(folder.toString(), Subject.UNKNOWN, "plugin.no-folder", e.toString()));
        }
        var unique = withoutRivals(found, LoadedPlugin::id, "plugin.two-with-one-id");
        return withoutRivals(unique, LoadedPlugin::subject, "plugin.two-for-one");
    }

    /** A broken jar is a rival too: which of the two the administrator meant is not ours to guess. */
    private static <K> List<LoadedPlugin> withoutRivals(
            List<LoadedPlugin> plugins, Function<LoadedPlugin, K> claim, String because) {
        Map<K, List<LoadedPlugin>> claims = new LinkedHashMap<>();
        plugins.forEach(plugin -> claims.computeIfAbsent(claim.apply(plugin), any -> new ArrayList<>())
                .add(plugin));
        return plugins.stream()
                .map(plugin -> {
                    var rivals = claims.get(claim.apply(plugin));
                    return rivals.size() > 1 && plugin.subject().isKnown() && plugin.state() == State.LOADED
                            ? plugin.outOfUse(because, rivals)
                            : plugin;
                })
                .toList();
    }
}
