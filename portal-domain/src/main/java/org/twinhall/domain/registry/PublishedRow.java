package org.twinhall.domain.registry;

import java.util.List;
import org.twinhall.domain.agreement.AgreementKind;
import org.twinhall.domain.agreement.AgreementStatus;
import org.twinhall.domain.agreement.ChainLink;
import org.twinhall.domain.detail.DetailsForm;
import org.twinhall.domain.shared.EdtfDate;
import org.twinhall.spi.country.PartyLevel;

/**
 * An agreement as one row of a file tells it.
 *
 * @param row         counted as a spreadsheet does: the heading is row 1
 * @param reference   its name in the file, under which it is also on record
 * @param continues   the reference of the agreement it carries on, or null
 * @param focus       in the source's words, or null if the source has none
 * @param link        what it does with that one, or null if the source does not say
 * @param inForceFrom unknown where the source does not tell it apart from the signature
 * @param ended       unknown if it has not, or the source does not say when
 * @param motivations in the portal's words
 * @param themes      in the portal's words
 * @param details     what else it tells
 */
record PublishedRow(
        int row,
        String reference,
        AgreementKind kind,
        PublishedParty one,
        PublishedParty other,
        EdtfDate signed,
        AgreementStatus status,
        String continues,
        ChainLink link,
        EdtfDate inForceFrom,
        EdtfDate ended,
        List<String> motivations,
        List<String> themes,
        String focus,
        String source,
        DetailsForm details) {

    List<PublishedParty> parties() {
        return List.of(one, other);
    }

    /**
     * A party as the file names it.
     *
     * @param name        empty for a country as a whole
     * @param subdivision ISO 3166-2, or null
     * @param country     ISO 3166-1 alpha-2
     */
    record PublishedParty(String name, PartyLevel level, String subdivision, String country) {}
}
