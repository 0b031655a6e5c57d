package org.twinhall.testkit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.platform.engine.discovery.DiscoverySelectors.selectClass;

import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.platform.testkit.engine.EngineTestKit;
import org.junit.platform.testkit.engine.Event;
import org.twinhall.spi.country.DraftFacts;
import org.twinhall.spi.country.InstrumentType;
import org.twinhall.spi.country.PartyLevel;
import org.twinhall.spi.plugin.CountryPlugin;

/** A promise whose test cannot fail is none: here are plugins that break theirs. */
class ContractsCanFailTest {

    @Test
    void aCountryThatBreaksItsPromisesIsToldWhich() {
        assertThat(brokenPromisesOf(Forgetful.class))
                .contains(
                        "itIsWrittenForThisLanguage()",
                        "theServiceLoaderFindsIt()",
                        "everyTextIsAMessageWithItsPlacesIntact()",
                        "everyBindingSourceNamesActAndArticle()",
                        "theSameQuestionGetsTheSameAnswer()",
                        "theOrderOfThePartiesDoesNotMatter()",
                        "theSoundDraftMayBeSigned()",
                        "everythingItSaysHasWordsInEveryLanguage()",
                        "everythingThatBindsNamesActAndArticle()",
                        "aPartyNobodyKnowsIsRefused()",
                        "aPartyOfAnotherCountryIsRefused()",
                        "aDayBeforeAllKnownLawIsRefused()",
                        "manyMayAskAtTheSameTime()");
    }

    @Test
    void codeThatReachesOutsideIsToldWhere() {
        assertThat(brokenPromisesOf(ReachesOutside.class))
                .containsExactlyInAnyOrder(
                        "opensNoConnection()",
                        "touchesNoFile()",
                        "startsNoThreadAndNoProcess()",
                        "asksNeitherClockNorEnvironmentNorChance()",
                        "knowsNothingOfThePortal()");
    }

    private static Set<String> brokenPromisesOf(Class<?> tests) {
        return EngineTestKit.engine("junit-jupiter")
                .selectors(selectClass(tests))
                .execute()
                .testEvents()
                .failed()
                .stream()
                .map(Event::getTestDescriptor)
                .map(descriptor -> descriptor.getDisplayName())
                .collect(Collectors.toSet());
    }

    static class Forgetful implements CountryPluginContract {
        private static final CountryPlugin PLUGIN = new ForgetfulCountry();

        @Override
        public CountryPlugin plugin() {
            return PLUGIN;
        }

        @Override
        public DraftFacts soundDraft() {
            return DraftBuilder.draft(InstrumentType.TWINNING, "en")
                    .party("home", "Here", "XX", PartyLevel.MUNICIPALITY)
                    .party("partner", "There", "YY", PartyLevel.MUNICIPALITY)
                    .build();
        }

        @Override
        public DraftFacts faultyDraft() {
            return soundDraft();
        }

        @Override
        public String partyId() {
            return "home";
        }
    }

    /** The JDK's own web server would make a bad plugin; it even takes its TLS from {@code javax}, as a portal would. */
    static class ReachesOutside implements PluginBorderContract {
        @Override
        public String rootPackage() {
            return "sun.net.httpserver";
        }
    }
}
