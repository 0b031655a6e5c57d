package org.twinhall.country.mx;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import java.util.ResourceBundle;
import org.junit.jupiter.api.Test;
import org.twinhall.rules.RuleBook;

/** The data as a whole. */
class RuleBaseTest {

    @Test
    void everyRuleHasItsWordsAndNoWordsAreLeftOver() {
        var book = RuleBook.read(MexicoPlugin.class, "/mx/rules.yaml", MexicanConditions.all());
        assertThat(ResourceBundle.getBundle(MexicoPlugin.TEXTS, Locale.ROOT).keySet())
                .containsExactlyInAnyOrderElementsOf(book.textKeys());
    }
}
