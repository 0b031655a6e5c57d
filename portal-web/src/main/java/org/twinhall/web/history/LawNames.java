package org.twinhall.web.history;

import java.util.List;
import java.util.Locale;
import org.twinhall.domain.law.Countries;
import org.twinhall.domain.law.CountryLaw;
import org.twinhall.domain.law.CountryLaw.RulesUnavailable;
import org.twinhall.spi.Text;
import org.twinhall.spi.country.Parameter;
import org.twinhall.spi.country.Parameter.Choice;
import org.twinhall.web.page.Texts;

/** What the rules of a country leave open, as its plugin names it; the rule base's own names where the plugin cannot be asked any more. */
final class LawNames {
    private final Countries countries;
    private final Locale reader;
    private final String place;
    private final String code;

    /** @param subject the place and the parameter's code, as the history keeps them */
    LawNames(Countries countries, Locale reader, String subject) {
        var parts = subject.split(" ", 2);
        this.countries = countries;
        this.reader = reader;
        this.place = parts[0];
        this.code = parts[parts.length - 1];
    }

    /** The place and what is set for it. */
    String subject() {
        return placeName() + " · "
                + known().stream()
                        .map(parameter -> say(parameter.name()))
                        .findFirst()
                        .orElse(code);
    }

    /** What was set, and on what it stands. */
    String value(String kept) {
        var parts = kept.split(" · ", 2);
        var said = known().stream()
                .flatMap(parameter -> parameter.choice(parts[0]).stream())
                .map(Choice::name)
                .map(this::say)
                .findFirst()
                .orElse(parts[0]);
        return parts.length == 2 ? said + " · " + parts[1] : said;
    }

    private String placeName() {
        var names = Texts.of("places", reader);
        return names.containsKey(place)
                ? names.getString(place)
                : new Locale.Builder().setRegion(country()).build().getDisplayCountry(reader);
    }

    private String country() {
        return place.substring(0, 2);
    }

    private List<Parameter> known() {
        try {
            return countries.of(country()) instanceof CountryLaw.Known law
                    ? law.plugin().parameters().stream()
                            .filter(parameter -> parameter.code().equals(code))
                            .toList()
                    : List.of();
        } catch (RulesUnavailable unavailable) {
            return List.of();
        }
    }

    private String say(Text text) {
        return countries.say(country(), text, reader.toLanguageTag());
    }
}
