package org.twinhall.spi.country;

import java.time.LocalDate;

/**
 * What one country's law asks of an agreement to which one of its governments is a party.
 *
 * <p>Pure: the same draft, party and day give an equal answer. No clock, file, network, environment or memory between calls.
 */
public interface CountryRules {

    /**
     * Reads a draft as the law of this country reads it, for one of the parties.
     *
     * @param draft   the draft as its editors see it now
     * @param partyId {@link PartyFacts#id()} of a party of this country; the only one whose duties are asked for
     * @param on      the day whose law is asked: the day of filing of a filed draft, before filing today's, in the country's zone
     * @return findings in the order of the clauses and obligations in the order in which they fall due; never null
     * @throws org.twinhall.spi.PluginException of kind {@code RULES_OUTDATED} if {@code on} lies outside the law known here; of
     *         kind {@code INPUT} if no party of this country has that id
     */
    Reading read(DraftFacts draft, String partyId, LocalDate on);
}
