package org.twinhall.web.plugin;

import java.text.MessageFormat;
import java.util.Locale;
import java.util.MissingResourceException;
import java.util.Optional;
import java.util.stream.Stream;
import org.twinhall.domain.shared.Bundles;
import org.twinhall.spi.Manifest;
import org.twinhall.spi.Text;

/** A plugin's words: in the reader's language, else in the plugin's first one, else the key. */
final class PluginTexts {
    private PluginTexts() {}

    /**
     * The words of a plugin for a text it gave.
     *
     * @param jar the plugin's own class loader, which finds its bundles
     */
    static String say(Manifest manifest, ClassLoader jar, Text text, Locale language) {
        var first = manifest.languages().get(0);
        var chosen = manifest.languages().stream()
                .filter(spoken -> spoken.getLanguage().equals(language.getLanguage()))
                .findFirst()
                .orElse(first);
        return Stream.of(chosen, first)
                .flatMap(spoken ->
                        find(manifest, jar, text.key(), spoken).map(pattern -> put(text, pattern, spoken)).stream())
                .findFirst()
                .orElse(text.key());
    }

    private static Optional<String> find(Manifest manifest, ClassLoader jar, String key, Locale language) {
        try {
            return Optional.of(Bundles.of(manifest.textBundle(), language, jar).getString(key));
        } catch (MissingResourceException | ClassCastException e) {
            return Optional.empty();
        }
    }

    private static String put(Text text, String pattern, Locale language) {
        try {
            return new MessageFormat(pattern, language).format(text.arguments().toArray());
        } catch (IllegalArgumentException notAPattern) {
            return pattern;
        }
    }
}
