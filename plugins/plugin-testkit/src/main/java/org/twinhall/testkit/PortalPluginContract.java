package org.twinhall.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import java.text.MessageFormat;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.ServiceLoader;
import org.junit.jupiter.api.Test;
import org.twinhall.spi.PortalPlugin;
import org.twinhall.spi.Source;

/** What every plugin promises: it says who it is, is found, and has words for its readers in each of its languages. */
public interface PortalPluginContract extends PluginBorderContract {

    /** The plugin under test. */
    PortalPlugin plugin();

    @Override
    default String rootPackage() {
        return plugin().getClass().getPackageName();
    }

    @Test
    default void itsCardStaysTheSame() {
        assertThat(plugin().manifest()).isEqualTo(plugin().manifest());
    }

    @Test
    default void itIsWrittenForThisLanguage() {
        assertThat(plugin().manifest().spiMajor()).isEqualTo(PortalPlugin.SPI_MAJOR);
    }

    @Test
    default void noSourceWasReadAfterTheRulesWereLastCompared() {
        assertThat(plugin().manifest().sources())
                .extracting(Source::readOn)
                .allMatch(day -> !day.isAfter(plugin().manifest().rulesReadOn()));
    }

    @Test
    default void everyBindingSourceNamesActAndArticle() {
        assertThat(plugin().manifest().sources()).allSatisfy(Promises::namesActAndArticleIfItBinds);
    }

    @Test
    default void theServiceLoaderFindsIt() {
        var found = ServiceLoader.load(PortalPlugin.class, plugin().getClass().getClassLoader()).stream()
                .map(ServiceLoader.Provider::type)
                .toList();
        assertThat(found).contains(plugin().getClass());
    }

    @Test
    default void everyLanguageHasEveryText() {
        var first = words(plugin().manifest().languages().get(0));
        assertThat(plugin().manifest().languages())
                .allSatisfy(language -> assertThat(words(language).keySet()).isEqualTo(first.keySet()));
    }

    @Test
    default void everyLanguageHasABundleOfItsOwnOrIsTheBase() {
        var base = words(Locale.ROOT);
        assertThat(plugin().manifest().languages()).allSatisfy(language -> assertThat(words(language))
                .as("the texts in %s are not those of another language", language)
                .satisfies(bundle -> assertThat(bundle.getLocale().getLanguage().isEmpty()
                                || bundle.getLocale().getLanguage().equals(language.getLanguage()))
                        .isTrue())
                .satisfies(bundle -> assertThat(base.keySet()).isEqualTo(bundle.keySet())));
    }

    @Test
    default void noTextIsEmpty() {
        assertThat(plugin().manifest().languages()).allSatisfy(language -> assertThat(
                        words(language).keySet())
                .allSatisfy(key -> assertThat(words(language).getString(key)).isNotBlank()));
    }

    /** A lone apostrophe makes {@link MessageFormat} swallow the places that follow: typographic ones do no harm. */
    @Test
    default void everyTextIsAMessageWithItsPlacesIntact() {
        assertThat(plugin().manifest().languages())
                .allSatisfy(language -> assertThat(words(language).keySet()).allSatisfy(key -> {
                    var pattern = words(language).getString(key);
                    assertThat(new MessageFormat(pattern, language)).isNotNull();
                    assertThat(pattern.replace("''", "")).doesNotContain("'");
                }));
    }

    private ResourceBundle words(Locale language) {
        return Promises.words(plugin(), language);
    }
}
