package org.twinhall.web.plugin;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.logging.Level;
import java.util.logging.Logger;
import java.util.stream.Stream;
import org.twinhall.domain.law.Countries;
import org.twinhall.domain.law.CountryLaw;
import org.twinhall.spi.Text;
import org.twinhall.spi.plugin.CountryPlugin;
import org.twinhall.web.plugin.LoadedPlugin.Kind;
import org.twinhall.web.plugin.LoadedPlugin.Subject;

/** The countries' law as the plugins know it. */
@ApplicationScoped
class PluginCountries implements Countries {
    private static final Logger LOG = Logger.getLogger(PluginCountries.class.getName());

    @Inject
    Plugins plugins;

    @Override
    public CountryLaw of(String country) {
        return plugins.of(new Subject(Kind.COUNTRY, country))
                .map(PluginCountries::law)
                .orElseGet(CountryLaw.Unknown::new);
    }

    private static CountryLaw law(LoadedPlugin plugin) {
        return plugin.plugin()
                .<CountryLaw>map(found -> new CountryLaw.Known((CountryPlugin) found))
                .orElseGet(() -> new CountryLaw.Broken(plugin.reason().orElseThrow()));
    }

    @Override
    public String say(String country, Text text, String language) {
        return plugins.of(new Subject(Kind.COUNTRY, country))
                .map(plugin -> plugin.say(text, Locale.forLanguageTag(language)))
                .orElse(text.key());
    }

    @Override
    public List<Model> models(List<String> countries) {
        return countries.stream()
                .distinct()
                .flatMap(country -> texts(country, CountryPlugin::templates).map(found -> new Model(country, found)))
                .toList();
    }

    @Override
    public List<ModelClause> clauses(List<String> countries) {
        return countries.stream()
                .distinct()
                .flatMap(
                        country -> texts(country, CountryPlugin::clauses).map(found -> new ModelClause(country, found)))
                .toList();
    }

    /** A plugin that fails here has no texts today; its rules refuse by themselves. */
    private <T> Stream<T> texts(String country, Function<CountryPlugin, List<T>> which) {
        if (!(of(country) instanceof CountryLaw.Known law)) {
            return Stream.empty();
        }
        try {
            return which.apply(law.plugin()).stream();
        } catch (CountryLaw.RulesUnavailable e) {
            LOG.log(Level.WARNING, "No model texts of " + country, e);
            return Stream.empty();
        }
    }
}
