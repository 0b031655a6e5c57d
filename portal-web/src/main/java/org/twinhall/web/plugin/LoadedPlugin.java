package org.twinhall.web.plugin;

import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import org.twinhall.spi.Manifest;
import org.twinhall.spi.PortalPlugin;
import org.twinhall.spi.Text;

/**
 * What became of a plugin.
 *
 * @param file     name of the jar
 * @param manifest what it says of itself; empty if it could not say it
 * @param subject  what it speaks for
 * @param jar      the class loader that finds the plugin's texts; null if it was never started
 * @param plugin   the plugin itself, behind a shield; empty exactly if it is broken
 * @param reason   message key of why it is broken; empty exactly if it is not
 * @param detail   for the administrator, in the machine's words; may be empty
 */
public record LoadedPlugin(
        String file,
        Optional<Manifest> manifest,
        Subject subject,
        ClassLoader jar,
        Optional<PortalPlugin> plugin,
        Optional<String> reason,
        String detail) {

    public LoadedPlugin {
        Objects.requireNonNull(file, "file");
        Objects.requireNonNull(subject, "subject");
        Objects.requireNonNull(detail, "detail");
        if (plugin.isPresent() == reason.isPresent()) {
            throw new IllegalArgumentException("A plugin is loaded or broken for a reason");
        }
    }

    /** What became of it, in one word. */
    public enum State {
        LOADED,
        BROKEN
    }

    /** What kinds of plugins there are. */
    public enum Kind {
        COUNTRY,
        NETWORK,
        /** It could not even say what it is. */
        UNKNOWN
    }

    /**
     * What a plugin speaks for.
     *
     * @param name country code or network id; empty if it is not known
     */
    public record Subject(Kind kind, String name) {
        static final Subject UNKNOWN = new Subject(Kind.UNKNOWN, "");

        boolean isKnown() {
            return kind != Kind.UNKNOWN;
        }
    }

    static LoadedPlugin loaded(String file, Manifest manifest, Subject subject, ClassLoader jar, PortalPlugin plugin) {
        return new LoadedPlugin(file, Optional.of(manifest), subject, jar, Optional.of(plugin), Optional.empty(), "");
    }

    static LoadedPlugin broken(String file, Subject subject, String reason, String detail) {
        return new LoadedPlugin(file, Optional.empty(), subject, null, Optional.empty(), Optional.of(reason), detail);
    }

    /** The same, out of use. One that is broken already keeps its own reason. */
    LoadedPlugin outOfUse(String because, List<LoadedPlugin> rivals) {
        var others = rivals.stream()
                .map(LoadedPlugin::file)
                .filter(name -> !name.equals(file))
                .toList();
        return state() == State.BROKEN
                ? this
                : new LoadedPlugin(
                        file,
                        manifest,
                        subject,
                        jar,
                        Optional.empty(),
                        Optional.of(because),
                        String.join(", ", others));
    }

    /** What the plugin's words are in a language, or in its own first one; the key if it could not say who it is. */
    String say(Text text, Locale language) {
        return manifest.map(known -> PluginTexts.say(known, jar, text, language))
                .orElse(text.key());
    }

    public State state() {
        return plugin.isPresent() ? State.LOADED : State.BROKEN;
    }

    /** Its id; the name of the file if it could not say it. */
    public String id() {
        return manifest.map(Manifest::id).orElse(file);
    }
}
