package org.twinhall.country.es;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import java.util.Map;
import java.util.ResourceBundle;
import org.junit.jupiter.api.Test;
import org.twinhall.rules.RuleBook;

/** The data as a whole. */
class RuleBaseTest {

    @Test
    void everyRuleHasItsWordsAndNoWordsAreLeftOver() {
        var book = RuleBook.read(SpainPlugin.class, "/es/rules.yaml", Map.of());
        assertThat(ResourceBundle.getBundle(SpainPlugin.TEXTS, Locale.ROOT).keySet())
                .containsExactlyInAnyOrderElementsOf(book.textKeys());
    }
}
