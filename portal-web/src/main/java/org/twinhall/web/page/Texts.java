package org.twinhall.web.page;

import java.util.Locale;
import java.util.ResourceBundle;
import org.twinhall.domain.shared.Bundles;

/** The bundles of texts, where they are read outside a page. */
public final class Texts {
    private Texts() {}

    /**
     * The texts of a room.
     *
     * @param name such as {@code registry}
     */
    public static ResourceBundle of(String name, Locale locale) {
        return Bundles.of("text." + name, locale, Texts.class.getClassLoader());
    }
}
