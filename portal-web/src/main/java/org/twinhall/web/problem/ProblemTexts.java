package org.twinhall.web.problem;

import java.text.MessageFormat;
import java.util.List;
import java.util.Locale;
import java.util.MissingResourceException;
import java.util.Optional;
import java.util.ResourceBundle;
import org.twinhall.domain.shared.Bundles;

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
            return Optional.of(Bundles.of("text." + name, language, ProblemTexts.class.getClassLoader()));
        } catch (MissingResourceException e) {
            return Optional.empty();
        }
    }
}
