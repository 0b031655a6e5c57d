package org.twinhall.country.mx;

import static org.twinhall.country.mx.MexicanDrafts.HOME;

import org.twinhall.spi.country.DraftFacts;
import org.twinhall.spi.plugin.CountryPlugin;
import org.twinhall.testkit.CountryDossierContract;
import org.twinhall.testkit.CountryPluginContract;

class MexicoPluginTest implements CountryPluginContract, CountryDossierContract {
    @Override
    public CountryPlugin plugin() {
        return MexicanDrafts.MEXICO;
    }

    @Override
    public DraftFacts soundDraft() {
        return MexicanDrafts.twinning().lasting(12).build();
    }

    @Override
    public DraftFacts faultyDraft() {
        return MexicanDrafts.withFaults();
    }

    @Override
    public String partyId() {
        return HOME.id();
    }
}
