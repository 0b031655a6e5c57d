package org.twinhall.country.es;

import org.twinhall.spi.country.DraftFacts;
import org.twinhall.spi.plugin.CountryPlugin;
import org.twinhall.testkit.CountryPluginContract;

class SpainPluginTest implements CountryPluginContract {
    @Override
    public CountryPlugin plugin() {
        return SpanishDrafts.SPAIN;
    }

    @Override
    public DraftFacts soundDraft() {
        return SpanishDrafts.twinning().lasting(36).build();
    }

    @Override
    public DraftFacts faultyDraft() {
        return SpanishDrafts.saying(
                SpanishDrafts.TRUJILLO,
                "Este acuerdo se rige por el Derecho Internacional y está sujeto a ratificación.");
    }

    @Override
    public String partyId() {
        return SpanishDrafts.TRUJILLO.id();
    }
}
