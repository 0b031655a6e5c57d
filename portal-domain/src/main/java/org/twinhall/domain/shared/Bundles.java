package org.twinhall.domain.shared;

import java.util.Locale;
import java.util.ResourceBundle;

/** Bundles of words. A reader of a language that they do not have gets their own first one, and never that of the server. */
public final class Bundles {
    private static final ResourceBundle.Control NO_FALLBACK =
            ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES);

    private Bundles() {}

    /**
     * The bundle of that name in that language.
     *
     * @param name   such as {@code text.dossier}
     * @param loader finds it
     * @throws java.util.MissingResourceException if there is none of that name
     */
    public static ResourceBundle of(String name, Locale language, ClassLoader loader) {
        return ResourceBundle.getBundle(name, language, loader, NO_FALLBACK);
    }
}
