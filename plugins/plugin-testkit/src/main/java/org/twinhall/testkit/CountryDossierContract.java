package org.twinhall.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.twinhall.spi.country.Obligation;
import org.twinhall.spi.filing.Dossier;
import org.twinhall.spi.filing.FilingFacts;
import org.twinhall.spi.plugin.CountryPlugin;

/** What a country's composer of dossiers promises: letter, text and checklist for everything that is filed. */
public interface CountryDossierContract extends CountryRulesContract {

    @Override
    CountryPlugin plugin();

    @Test
    default void everyFilingHasALetterTheTextAndAChecklist() {
        assertThat(filings()).isNotEmpty().allSatisfy(filing -> assertThat(
                        dossier(filing).parts())
                .hasAtLeastOneElementOfType(Dossier.Letter.class)
                .hasAtLeastOneElementOfType(Dossier.AgreementText.class)
                .hasAtLeastOneElementOfType(Dossier.Checklist.class));
    }

    @Test
    default void theChecklistHasALineForEveryDocument() {
        assertThat(filings()).allSatisfy(filing -> assertThat(dossier(filing).parts())
                .filteredOn(Dossier.Checklist.class::isInstance)
                .map(Dossier.Checklist.class::cast)
                .flatMap(Dossier.Checklist::items)
                .hasSameSizeAs(filing.obligation().documents()));
    }

    @Test
    default void theSameFilingMakesTheSameDossier() {
        assertThat(filings()).allSatisfy(filing -> assertThat(dossier(filing)).isEqualTo(dossier(filing)));
    }

    @Test
    default void noPlaceInTheLetterIsLeftOpen() {
        assertThat(filings())
                .allSatisfy(filing -> assertThat(dossier(filing).toString()).doesNotContainPattern("\\{[0-9]}"));
    }

    private Dossier dossier(FilingFacts filing) {
        return plugin().dossier().orElseThrow().compose(filing);
    }

    private List<FilingFacts> filings() {
        return plugin().rules().read(soundDraft(), partyId(), day()).obligations().stream()
                .filter(obligation -> !obligation.filing().isOwnResolution())
                .flatMap(obligation -> Stream.of(filing(obligation, 1), filing(obligation, 2)))
                .toList();
    }

    private FilingFacts filing(Obligation obligation, int round) {
        return new FilingFacts(
                "a-key",
                soundDraft(),
                obligation,
                partyId(),
                day(),
                round,
                "The Mayor",
                "0".repeat(64),
                List.of(new FilingFacts.Enclosure("", "A document")));
    }
}
