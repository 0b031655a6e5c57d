package org.twinhall.web.problem;

import java.text.MessageFormat;
import java.util.List;
import java.util.Locale;
import java.util.MissingResourceException;
import java.util.Optional;
import java.util.ResourceBundle;

/**
 * The portal's words for refusals and faults. They stand in {@code text/problem}, or in the bundle of the feature that
 * refuses, and are {@link MessageFormat}s: their apostrophes are doubled.
 */
final class ProblemTexts {
    private static final List<String> BUNDLES = List.of(
            "problem",
            "page",
            "drafting",
            "discussion",
            "filing",
            "agreement",
            "plan",
            "network",
            "registry",
            "intake",
            "office",
            "law",
            "statement",
            "figure",
            "vitality",
            "merging",
            "detail",
            "desk",
            "admin",
            "government",
            "privacy",
            "plugin");
    // Without it a reader of a language we do not speak would get the language of the server.
    private static final ResourceBundle.Control NO_FALLBACK =
            ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES);

    private ProblemTexts() {}

    static Optional<String> find(String key, Locale language, List<String> arguments) {
        return BUNDLES.stream()
                .flatMap(name -> bundle(name, language).stream())
                .filter(bundle -> bundle.containsKey(key))
                .findFirst()
                .map(bundle -> bundle.getString(key))
                .map(word -> new MessageFormat(word, language).format(arguments.toArray()));
    }

    private static Optional<ResourceBundle> bundle(String name, Locale language) {
        try {
            return Optional.of(ResourceBundle.getBundle(
                    "text." + name, language, ProblemTexts.class.getClassLoader(), NO_FALLBACK));
        } catch (MissingResourceException e) {
            return Optional.empty();
        }
    }
}
