package org.twinhall.web.page;

import java.text.MessageFormat;
import java.util.Locale;

/** The frame's own words where no page is at hand. */
final class PageText {
    private PageText() {}

    static String of(Locale locale, String key) {
        return Texts.of("page", locale).getString(key);
    }

    /** The words as a message format: their apostrophes are doubled. */
    static String of(Locale locale, String key, Object argument) {
        return new MessageFormat(of(locale, key), locale).format(new Object[] {argument});
    }
}
