package org.twinhall.domain.law;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.twinhall.domain.government.EnabledPlugins;
import org.twinhall.domain.government.Government;
import org.twinhall.domain.government.PluginKind;
import org.twinhall.domain.law.Countries.Model;
import org.twinhall.domain.law.Countries.ModelClause;
import org.twinhall.spi.country.Parameter.Reach;
import org.twinhall.spi.country.Parameter.Value;

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

    @Inject
    LawParameters parameters;

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

    /** The law of the party's country as it is asked for that party; empty if it is not known for it. */
    public Optional<AskedLaw> asked(Government party) {
        return of(party) instanceof CountryLaw.Known law ? Optional.of(asked(law, party)) : Optional.empty();
    }

    /** The same of a law that is known. */
    public AskedLaw asked(CountryLaw.Known law, Government party) {
        return new AskedLaw(law.plugin(), parameters(law, party));
    }

    /** What the rules do not ask for any more, or not in this way, is as if nobody had set it. */
    private Map<String, Value> parameters(CountryLaw.Known law, Government party) {
        var part = party.subdivision().orElse("");
        var set = parameters.of(party.country(), part);
        var values = new HashMap<String, Value>();
        for (var parameter : law.plugin().parameters()) {
            var reach = parameter.reach() == Reach.COUNTRY ? "" : part;
            set.stream()
                    .filter(row -> row.name().equals(new ParameterName(party.country(), reach, parameter.code())))
                    .flatMap(row -> row.value().stream())
                    .filter(value -> ParameterText.fits(parameter, value.value()))
                    .findFirst()
                    .ifPresent(value -> values.put(parameter.code(), value));
        }
        return values;
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
