package org.twinhall.spi;

import java.util.List;
import java.util.Objects;

/**
 * Something to say to a reader, in whatever language they read: a key of the plugin's {@link Manifest#textBundle()} and what
 * goes into its places ({@code {0}}, {@code {1}}; {@link java.text.MessageFormat}).
 *
 * @param key       begins with its owner, such as {@code mx.cabildo.needed}
 * @param arguments names, numbers and days as they are to be read; never null
 */
public record Text(String key, List<String> arguments) {

    public Text {
        Objects.requireNonNull(key, "key");
        arguments = List.copyOf(arguments);
    }

    /**
     * A text with its arguments in order.
     *
     * @param key       of the plugin's bundle
     * @param arguments what goes into its places
     * @return the text
     */
    public static Text of(String key, String... arguments) {
        return new Text(key, List.of(arguments));
    }
}
