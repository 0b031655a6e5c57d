package org.twinhall.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import java.util.ResourceBundle;
import org.twinhall.spi.PortalPlugin;
import org.twinhall.spi.Source;
import org.twinhall.spi.Text;

/** Assertions that several contracts make. */
final class Promises {

    private Promises() {}

    /** The words of one language, never those of the machine's own. */
    static ResourceBundle words(PortalPlugin plugin, Locale language) {
        return ResourceBundle.getBundle(
                plugin.manifest().textBundle(),
                language,
                plugin.getClass().getClassLoader(),
                ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));
    }

    /** Whether the reader of every language is told something. */
    static void saysSomethingInEveryLanguage(PortalPlugin plugin, Text text) {
        assertThat(plugin.manifest().languages())
                .allSatisfy(language -> assertThat(words(plugin, language).keySet())
                        .as("the words of %s in %s", text.key(), language)
                        .contains(text.key()));
    }

    static void namesActAndArticleIfItBinds(Source source) {
        assertThat(source.act()).isNotBlank();
        if (source.verification().isBinding()) {
            assertThat(source.article()).as("the article of %s", source.act()).isNotBlank();
        }
    }
}
