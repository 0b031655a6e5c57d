package org.twinhall.web.plugin;

import java.io.IOException;
import java.net.MalformedURLException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.ServiceConfigurationError;
import java.util.ServiceLoader;
import java.util.jar.JarFile;
import java.util.regex.Pattern;
import org.twinhall.spi.Manifest;
import org.twinhall.spi.PortalPlugin;
import org.twinhall.spi.plugin.CountryPlugin;
import org.twinhall.spi.plugin.NetworkPlugin;
import org.twinhall.web.plugin.LoadedPlugin.Kind;
import org.twinhall.web.plugin.LoadedPlugin.Subject;

/**
 * One jar of the folder. It is opened, started and asked who it is; nothing that it throws gets out of here.
 *
 * <p>A jar that cannot be started cannot say for which country it is. Then its name is believed, {@code country-mx-….jar}, so
 * that the agreements of that country stop although their plugin is only a broken file.
 */
final class PluginJar {
    private static final Pattern COUNTRY = Pattern.compile("country-([a-z]{2})(?:[-.].*)?");
    private static final Pattern NETWORK = Pattern.compile("network-([a-z]+)(?:[-.].*)?");
    private static final Pattern COUNTRY_CODE = Pattern.compile("[A-Z]{2}");

    private final Path file;
    private final ClassLoader language;

    PluginJar(Path file, ClassLoader language) {
        this.file = file;
        this.language = language;
    }

    /** Every plugin of the jar; at least one answer, which may be that the jar is broken. */
    List<LoadedPlugin> plugins() {
        try (var jar = new JarFile(file.toFile())) {
            Objects.requireNonNull(jar);
        } catch (IOException e) {
            return List.of(broken("plugin.not-a-jar", e));
        }
        try {
            return start();
        } catch (ServiceConfigurationError | LinkageError | StackOverflowError | RuntimeException | IOException e) {
            return List.of(broken("plugin.cannot-start", e));
        }
    }

    // The loader stays open as long as the portal runs: a plugin loads classes and texts when it needs them.
    private List<LoadedPlugin> start() throws IOException {
        var found = new ArrayList<LoadedPlugin>();
        for (var plugin : ServiceLoader.load(PortalPlugin.class, loader())) {
            found.add(introduce(plugin));
        }
        return found.isEmpty() ? List.of(broken("plugin.no-plugin", null)) : found;
    }

    private URLClassLoader loader() throws MalformedURLException {
        return new URLClassLoader(
                "twinhall-plugin-" + name(), new URL[] {file.toUri().toURL()}, language);
    }

    private LoadedPlugin introduce(PortalPlugin plugin) {
        Manifest manifest;
        try {
            manifest = Objects.requireNonNull(plugin.manifest(), "manifest");
        } catch (LinkageError | StackOverflowError | RuntimeException e) {
            return broken("plugin.no-manifest", e);
        }
        if (manifest.spiMajor() != PortalPlugin.SPI_MAJOR) {
            // Nothing more is asked of it: its language is another.
            return LoadedPlugin.broken(
                    name(), byName(), "plugin.other-language", manifest.spiMajor() + " ≠ " + PortalPlugin.SPI_MAJOR);
        }
        try {
            return LoadedPlugin.loaded(
                    name(),
                    manifest,
                    subject(plugin),
                    plugin.getClass().getClassLoader(),
                    shielded(plugin, manifest.id()));
        } catch (LinkageError | StackOverflowError | RuntimeException e) {
            return broken("plugin.no-subject", e);
        }
    }

    private static Subject subject(PortalPlugin plugin) {
        if (plugin instanceof CountryPlugin country) {
            if (!COUNTRY_CODE.matcher(country.country()).matches()) {
                throw new IllegalArgumentException("Not a country code: " + country.country());
            }
            Objects.requireNonNull(country.rules(), "rules");
            return new Subject(Kind.COUNTRY, country.country());
        }
        if (plugin instanceof NetworkPlugin network) {
            return new Subject(Kind.NETWORK, network.network().id());
        }
        throw new IllegalArgumentException("Neither a country nor a network");
    }

    private static PortalPlugin shielded(PortalPlugin plugin, String id) {
        return plugin instanceof CountryPlugin country
                ? Shield.around(CountryPlugin.class, country, id)
                : Shield.around(NetworkPlugin.class, (NetworkPlugin) plugin, id);
    }

    private LoadedPlugin broken(String reason, Throwable cause) {
        return LoadedPlugin.broken(name(), byName(), reason, cause == null ? "" : words(cause));
    }

    /** The innermost cause says most: a service loader wraps it once or twice. */
    private static String words(Throwable fault) {
        var cause = fault;
        while (cause.getCause() != null && cause.getCause() != cause) {
            cause = cause.getCause();
        }
        return cause.toString();
    }

    private Subject byName() {
        var country = COUNTRY.matcher(name());
        if (country.matches()) {
            return new Subject(Kind.COUNTRY, country.group(1).toUpperCase(Locale.ROOT));
        }
        var network = NETWORK.matcher(name());
        return network.matches() ? new Subject(Kind.NETWORK, network.group(1)) : Subject.UNKNOWN;
    }

    private String name() {
        return String.valueOf(file.getFileName());
    }
}
