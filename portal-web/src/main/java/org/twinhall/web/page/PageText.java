package org.twinhall.web.page;

import java.text.MessageFormat;
import java.util.Locale;
import java.util.ResourceBundle;

/** The frame's own words where no page is at hand. */
final class PageText {
    // Without it a reader of a language we do not speak would get the language of the server.
    private static final ResourceBundle.Control NO_FALLBACK =
            ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES);

    private PageText() {}

    static String of(Locale locale, String key) {
        return ResourceBundle.getBundle("text.page", locale, PageText.class.getClassLoader(), NO_FALLBACK)
                .getString(key);
    }

    /** The words as a message format: their apostrophes are doubled. */
    static String of(Locale locale, String key, Object argument) {
        return new MessageFormat(of(locale, key), locale).format(new Object[] {argument});
    }
}
