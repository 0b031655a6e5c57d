package org.twinhall.domain.registry.intake;

import org.twinhall.domain.registry.intake.FiledRow.NamedPlace;
import org.twinhall.spi.country.PartyLevel;

/**
 * What somebody chose for a spelling.
 *
 * @param spelling    as it stands in the file; without a name if it is about what the file calls a country
 * @param country     of what it is, or null
 * @param name        of the government that it is; null but for {@link Decision#SAME}
 * @param level       of it
 * @param subdivision ISO 3166-2, or null
 */
record Choice(
        NamedPlace spelling, Decision decision, String name, PartyLevel level, String country, String subdivision) {

    /** What can be chosen. */
    public enum Decision {
        /** It is in that country. */
        COUNTRY,
        /** It is that government. */
        SAME,
        /** It is a place that the registry does not know. */
        NEW,
        /** Rows that name it are left out. */
        OUT
    }

    /** What the file calls a country, as a spelling to choose for. */
    static NamedPlace label(String label) {
        return new NamedPlace("", label, PartyLevel.NATIONAL, "");
    }
}
