package org.twinhall.spi.plugin;

import java.util.List;
import java.util.Optional;
import org.twinhall.spi.PortalPlugin;
import org.twinhall.spi.country.AgreementTemplate;
import org.twinhall.spi.country.CountryRules;
import org.twinhall.spi.country.LibraryClause;
import org.twinhall.spi.country.Parameter;
import org.twinhall.spi.country.WorkingCalendar;
import org.twinhall.spi.filing.DossierComposer;
import org.twinhall.spi.filing.FilingChannel;

/**
 * One country's law on agreements between its local governments and foreign ones.
 *
 * <p>{@link #country()} and {@link #rules()} must be given; everything else is an optional capability whose absence means
 * that the portal uses its neutral default.
 */
public interface CountryPlugin extends PortalPlugin {

    /**
     * ISO 3166-1 alpha-2 code, upper case. One plugin a country: two for the same one and neither is used.
     *
     * @return always the same
     */
    String country();

    /**
     * The country's rules; never null, the same object at every call.
     *
     * @return never null
     */
    CountryRules rules();

    /**
     * The calendar of working days that the country's authorities keep. Without one, terms in working days are not computed.
     *
     * @return empty unless the plugin has one
     */
    default Optional<WorkingCalendar> calendar() {
        return Optional.empty();
    }

    /**
     * Model texts to start a draft from, the country's own; may be empty, never null.
     *
     * @return in the order in which they are offered
     */
    default List<AgreementTemplate> templates() {
        return List.of();
    }

    /**
     * Single clauses that an editor may add to a draft, the country's own; may be empty, never null.
     *
     * @return in the order in which they are offered
     */
    default List<LibraryClause> clauses() {
        return List.of();
    }

    /**
     * What the country's rules leave to administrators; may be empty, never null.
     *
     * @return in the order in which they are asked for
     */
    default List<Parameter> parameters() {
        return List.of();
    }

    /**
     * How a dossier for the country's authorities is made up. Without one, the portal sends letter, text and checklist.
     *
     * @return empty unless the plugin has one
     */
    default Optional<DossierComposer> dossier() {
        return Optional.empty();
    }

    /**
     * The electronic way to the country's authorities. Without one, filings go by paper or to an authority on this portal.
     *
     * @return empty unless the plugin has one
     */
    default Optional<FilingChannel> filing() {
        return Optional.empty();
    }
}
