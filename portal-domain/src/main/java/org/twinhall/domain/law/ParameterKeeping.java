package org.twinhall.domain.law;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Pattern;
import org.twinhall.domain.government.KnownPlugin;
import org.twinhall.domain.government.KnownPlugins;
import org.twinhall.domain.government.Platform;
import org.twinhall.domain.government.PluginKind;
import org.twinhall.domain.history.History;
import org.twinhall.domain.history.HistoryEntry.Happening;
import org.twinhall.domain.people.Capacity;
import org.twinhall.domain.people.RecordRights;
import org.twinhall.domain.shared.DeedRefused;
import org.twinhall.domain.shared.InvalidInput;
import org.twinhall.domain.shared.InvalidInput.Faults;
import org.twinhall.domain.shared.NoSuchRecord;
import org.twinhall.domain.shared.StaleRevision;
import org.twinhall.domain.shared.Typed;
import org.twinhall.spi.country.Parameter;
import org.twinhall.spi.country.Parameter.Reach;
import org.twinhall.spi.country.Parameter.Value;

/** The operator sets what a country's rules leave open, with the act and article it stands on, and takes it back. */
@ApplicationScoped
@Transactional
public class ParameterKeeping {
    /** The longest basis taken, in characters. */
    public static final int LONGEST_BASIS = 300;
    /** The longest value of any kind, in characters. */
    public static final int LONGEST_VALUE = 6000;

    private static final Pattern PART = Pattern.compile("[A-Z]{2}-[A-Z0-9]{1,3}");

    @Inject
    Platform platform;

    @Inject
    KnownPlugins plugins;

    @Inject
    Countries countries;

    @Inject
    LawParameters parameters;

    @Inject
    RecordRights rights;

    @Inject
    History history;

    /**
     * The countries whose rules leave something open, by their codes.
     *
     * @throws DeedRefused of reason {@code role-missing} unless the seat is the operator's, as for everything here
     */
    public List<String> countries() {
        platform.operator();
        return plugins.all().stream()
                .filter(plugin -> plugin.kind() == PluginKind.COUNTRY)
                .map(KnownPlugin::subject)
                .distinct()
                .filter(country -> !openIn(country).isEmpty())
                .sorted()
                .toList();
    }

    /**
     * What the rules of a country leave open, in their order, and what is set of it.
     *
     * @param part ISO 3166-2; empty for what is set once for the whole country
     * @throws NoSuchRecord if no plugin that can be asked knows the country's law, or the part is none of it
     */
    public List<KeptParameter> of(String country, String part) {
        platform.operator();
        requirePart(country, part);
        var reach = part.isEmpty() ? Reach.COUNTRY : Reach.SUBDIVISION;
        var set = parameters.of(country, part);
        return known(country).stream()
                .filter(parameter -> parameter.reach() == reach)
                .map(parameter -> kept(new ParameterName(country, part, parameter.code()), parameter, set))
                .toList();
    }

    private static KeptParameter kept(ParameterName name, Parameter parameter, List<LawParameter> set) {
        return new KeptParameter(
                name,
                parameter,
                set.stream()
                        .filter(each -> each.name().equals(name))
                        .findFirst()
                        .orElse(null));
    }

    /** Whether the rules of a country leave something open for each of its parts. */
    public boolean isPartly(String country) {
        platform.operator();
        return openIn(country).stream().anyMatch(parameter -> parameter.reach() == Reach.SUBDIVISION);
    }

    /** The parts of a country for which something is set, by their codes. */
    public List<String> parts(String country) {
        platform.operator();
        return parameters.of(country).stream()
                .filter(parameter -> parameter.value().isPresent())
                .map(parameter -> parameter.name().part())
                .filter(part -> !part.isEmpty())
                .distinct()
                .toList();
    }

    /**
     * One of them.
     *
     * @throws NoSuchRecord if the country's rules leave nothing of that name open there
     */
    public KeptParameter one(ParameterName name) {
        return of(name.country(), name.part()).stream()
                .filter(kept -> kept.name().equals(name))
                .findFirst()
                .orElseThrow(() -> new NoSuchRecord("parameter"));
    }

    /**
     * Sets it.
     *
     * @param typed its value
     * @param basis act and article it stands on
     * @param seen  revision that the operator saw; 0 if nobody had set it ever
     * @throws InvalidInput with all that is wrong
     */
    public KeptParameter set(ParameterName name, String typed, String basis, long seen) {
        var kept = toSet(name, seen);
        var faults = new Faults();
        var value = faults.taking(() -> ParameterText.read(kept.parameter(), typed));
        var standsOn = faults.taking(() -> Typed.required("basis", basis, LONGEST_BASIS));
        faults.tell();
        var row = kept.set().orElseGet(() -> new LawParameter(name));
        var before = inBrief(row.value());
        row.set(new Value(value, standsOn));
        if (kept.set().isEmpty()) {
            rights.grant(row.id(), platform.operator().governmentId(), Capacity.KEEPER);
            parameters.add(row);
        }
        if (!Objects.equals(before, inBrief(row.value()))) {
            history.record(row.id(), new Happening("law-parameter-set", name.inBrief(), before, inBrief(row.value())));
        }
        return new KeptParameter(name, kept.parameter(), row);
    }

    /**
     * Takes it back: the rules speak again as if nobody had set it.
     *
     * @throws DeedRefused of reason {@code parameter-not-set}
     */
    public KeptParameter takeBack(ParameterName name, long seen) {
        var kept = toSet(name, seen);
        var row = kept.set()
                .filter(set -> set.value().isPresent())
                .orElseThrow(() -> new DeedRefused("parameter-not-set"));
        var before = inBrief(row.value());
        row.takeBack();
        history.record(row.id(), new Happening("law-parameter-taken-back", name.inBrief(), before, null));
        return new KeptParameter(name, kept.parameter(), row);
    }

    private KeptParameter toSet(ParameterName name, long seen) {
        platform.operator();
        parameters.queue();
        var kept = one(name);
        StaleRevision.unless(seen, kept.revision());
        return kept;
    }

    private static String inBrief(Optional<Value> value) {
        return value.map(set -> set.value() + " · " + set.basis()).orElse(null);
    }

    private List<Parameter> known(String country) {
        if (countries.of(country) instanceof CountryLaw.Known law) {
            return law.plugin().parameters();
        }
        throw new NoSuchRecord("country");
    }

    /** None of a plugin that cannot be asked. */
    private List<Parameter> openIn(String country) {
        try {
            return countries.of(country) instanceof CountryLaw.Known law
                    ? law.plugin().parameters()
                    : List.of();
        } catch (CountryLaw.RulesUnavailable unavailable) {
            return List.of();
        }
    }

    private static void requirePart(String country, String part) {
        if (!part.isEmpty() && !(PART.matcher(part).matches() && part.startsWith(country + "-"))) {
            throw new NoSuchRecord("part");
        }
    }
}
