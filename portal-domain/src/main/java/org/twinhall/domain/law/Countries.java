package org.twinhall.domain.law;

import java.util.List;
import org.twinhall.spi.Text;
import org.twinhall.spi.country.AgreementTemplate;
import org.twinhall.spi.country.LibraryClause;

/** The countries whose law is known here. Declared by the domain, implemented where plugins are loaded. */
public interface Countries {

    /**
     * What is known of a country's law.
     *
     * @param country ISO 3166-1 alpha-2, upper case
     */
    CountryLaw of(String country);

    /**
     * What a plugin's words are in the reader's language.
     *
     * @param country  ISO 3166-1 alpha-2, upper case
     * @param text     as the country's plugin gave it
     * @param language ISO 639-1; the plugin's first language where it has no such words
     * @return the words; the key itself if the plugin is not there
     */
    String say(String country, Text text, String language);

    /** The model texts of these countries, in the order of the countries; a country twice counts once. */
    List<Model> models(List<String> countries);

    /** The single clauses of these countries, in the order of the countries; a country twice counts once. */
    List<ModelClause> clauses(List<String> countries);

    /**
     * A clause to be added, and whose it is.
     *
     * @param country ISO 3166-1 alpha-2; the first party of this country is number 1 in the clause
     */
    record ModelClause(String country, LibraryClause clause) {}

    /**
     * A model text and whose it is.
     *
     * @param country  ISO 3166-1 alpha-2; the first party of this country is number 1 in the text
     * @param template the text
     */
    record Model(String country, AgreementTemplate template) {}
}
