package org.twinhall.testkit;

import org.twinhall.spi.plugin.CountryPlugin;

/**
 * Everything a country's plugin promises. Its test class says which plugin it is, and hands over a draft the law is content
 * with and one it is not:
 *
 * <pre>{@code
 * class MexicoPluginTest implements CountryPluginContract {
 *     public CountryPlugin plugin() { return new MexicoPlugin(); }
 *     public DraftFacts soundDraft() { … }
 *     public DraftFacts faultyDraft() { … }
 *     public String partyId() { return "home"; }
 * }
 * }</pre>
 */
public interface CountryPluginContract extends CountryRulesContract, CountryTemplatesContract, CountryCalendarContract {

    @Override
    CountryPlugin plugin();
}
