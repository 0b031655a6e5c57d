package org.twinhall.web.page;

import java.util.Locale;
import java.util.ResourceBundle;

/** The bundles of texts, where they are read outside a page. */
public final class Texts {
    // Without it a reader of a language we do not speak would get the language of the server.
    private static final ResourceBundle.Control NO_FALLBACK =
            ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES);

    private Texts() {}

    /**
     * The texts of a room.
     *
     * @param name such as {@code registry}
     */
    public static ResourceBundle of(String name, Locale locale) {
        return ResourceBundle.getBundle("text." + name, locale, Texts.class.getClassLoader(), NO_FALLBACK);
    }
}
