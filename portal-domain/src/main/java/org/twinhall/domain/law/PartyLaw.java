package org.twinhall.domain.law;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import org.twinhall.domain.government.EnabledPlugins;
import org.twinhall.domain.government.Government;
import org.twinhall.domain.government.PluginKind;
import org.twinhall.domain.law.Countries.Model;
import org.twinhall.domain.law.Countries.ModelClause;

/**
 * The law of a party's country, as it counts for that party. For a government that works on this portal it counts if the operator
 * switched it on, and then nothing is signed without it; for one that is only spoken of it counts wherever a plugin knows it.
 */
@ApplicationScoped
public class PartyLaw {
    /** Why a law that is switched on cannot be asked when there is no plugin for it any more. */
    static final String GONE = "plugin.gone";

    @Inject
    Countries countries;

    @Inject
    EnabledPlugins enabled;

    /** What is known of the law of the party's country, for that party. */
    public CountryLaw of(Government party) {
        var law = countries.of(party.country());
        if (!party.hasJoined()) {
            return law;
        }
        var on = enabled.isOn(party.id(), PluginKind.COUNTRY, party.country());
        if (law instanceof CountryLaw.Unknown) {
            return on ? new CountryLaw.Broken(GONE) : law;
        }
        return on ? law : new CountryLaw.NotEnabled();
    }

    /** The model texts of the countries whose law counts for these parties, in the order of the parties. */
    public List<Model> models(List<Government> parties) {
        return countries.models(known(parties));
    }

    /** The single clauses of the countries whose law counts for these parties, in the order of the parties. */
    public List<ModelClause> clauses(List<Government> parties) {
        return countries.clauses(known(parties));
    }

    private List<String> known(List<Government> parties) {
        return parties.stream()
                .filter(party -> of(party) instanceof CountryLaw.Known)
                .map(Government::country)
                .toList();
    }
}
