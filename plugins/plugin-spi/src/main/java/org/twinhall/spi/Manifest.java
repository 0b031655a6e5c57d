package org.twinhall.spi;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Objects;

/**
 * A plugin's card.
 *
 * @param id           lower-case letters, digits and hyphens, unique among the plugins loaded, such as {@code country-mx}
 * @param spiMajor     the {@link PortalPlugin#SPI_MAJOR} it was written for, as a literal number, so that the jar keeps telling
 *                     the truth when it is dropped into another portal
 * @param version      the plugin's own version, for people
 * @param rulesReadOn  the day on which somebody last compared the rules with their sources
 * @param sources      the acts and documents the rules come from; empty only if the plugin has no rules
 * @param languages    languages of its texts; the first is what a reader of another language gets
 * @param textBundle   base name of the {@link java.util.ResourceBundle} in the plugin's jar, such as {@code text.country-mx}.
 *                     Message keys begin with their owner ({@code mx.dispute.arbitration})
 */
public record Manifest(
        String id,
        int spiMajor,
        String version,
        LocalDate rulesReadOn,
        List<Source> sources,
        List<Locale> languages,
        String textBundle) {

    public Manifest {
        if (!id.matches("[a-z][a-z0-9-]*")) {
            throw new IllegalArgumentException("A plugin's id is lower-case letters, digits and hyphens: " + id);
        }
        Objects.requireNonNull(version, "version");
        Objects.requireNonNull(rulesReadOn, "rulesReadOn");
        Objects.requireNonNull(textBundle, "textBundle");
        sources = List.copyOf(sources);
        languages = List.copyOf(languages);
        if (languages.isEmpty()) {
            throw new IllegalArgumentException("A plugin speaks at least one language");
        }
    }
}
