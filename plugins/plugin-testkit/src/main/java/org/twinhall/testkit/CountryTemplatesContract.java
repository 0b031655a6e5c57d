package org.twinhall.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.twinhall.spi.country.AgreementTemplate;
import org.twinhall.spi.country.LibraryClause;
import org.twinhall.spi.plugin.CountryPlugin;

/** What a country's model texts promise: they are whole in every language they claim. */
public interface CountryTemplatesContract extends PortalPluginContract {

    @Override
    CountryPlugin plugin();

    @Test
    default void noTwoTemplatesShareACode() {
        assertThat(plugin().templates()).extracting(AgreementTemplate::code).doesNotHaveDuplicates();
    }

    @Test
    default void everyTemplateHasANameInEveryLanguageOfTheReaders() {
        assertThat(plugin().templates())
                .allSatisfy(template -> Promises.saysSomethingInEveryLanguage(plugin(), template.name()));
    }

    @Test
    default void everyClauseOfATemplateIsThereInEveryLanguageOfItsTitle() {
        assertThat(plugin().templates())
                .allSatisfy(
                        template -> assertThat(template.clauses()).isNotEmpty().allSatisfy(clause -> {
                            assertThat(clause.wordings().keySet())
                                    .isEqualTo(template.titles().keySet());
                            assertThat(clause.headings().keySet())
                                    .isEqualTo(template.titles().keySet());
                            assertThat(clause.wordings().values()).noneMatch(String::isBlank);
                        }));
    }

    @Test
    default void everyTemplateNamesBothParties() {
        assertThat(plugin().templates())
                .allSatisfy(template -> assertThat(template.titles().keySet())
                        .allSatisfy(language -> assertThat(words(template, language))
                                .containsPattern("\\{(party|place)1}")
                                .containsPattern("\\{(party|place)2}")));
    }

    @Test
    default void noTwoClausesOfTheLibraryShareACode() {
        assertThat(plugin().clauses()).extracting(LibraryClause::code).doesNotHaveDuplicates();
    }

    @Test
    default void everyClauseOfTheLibraryIsWholeInEachOfItsLanguages() {
        assertThat(plugin().clauses()).extracting(LibraryClause::clause).allSatisfy(clause -> {
            assertThat(clause.headings().keySet()).isEqualTo(clause.wordings().keySet());
            assertThat(clause.headings().values()).isNotEmpty().noneMatch(String::isBlank);
            assertThat(clause.wordings().values()).noneMatch(String::isBlank);
        });
    }

    private static String words(AgreementTemplate template, String language) {
        return template.titles().get(language)
                + String.join(
                        " ",
                        template.clauses().stream()
                                .map(clause -> clause.wordings().get(language))
                                .toList());
    }
}
