package org.twinhall.domain.drafting;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.twinhall.domain.government.Government;
import org.twinhall.spi.country.AgreementTemplate;

/** Puts the parties into a model text: {@code {party1}} is a name, {@code {place1}} the name with its country. */
final class Placeholders {
    private final List<Government> parties;

    /** Number 1 is the first party of the country that gives the model; the others follow in the order of the draft. */
    Placeholders(String country, List<Government> parties) {
        this.parties = new ArrayList<>(parties);
        parties.stream()
                .filter(party -> party.country().equals(country))
                .findFirst()
                .ifPresent(first -> {
                    this.parties.remove(first);
                    this.parties.add(0, first);
                });
    }

    String fill(String text, String language) {
        var filled = text;
        for (int number = 1; number <= parties.size(); number++) {
            var party = parties.get(number - 1);
            filled = filled.replace("{party" + number + "}", party.name(Locale.forLanguageTag(language)))
                    .replace("{place" + number + "}", placeOf(party, language));
        }
        return filled;
    }

    Map<String, Wording> wordings(AgreementTemplate.Clause clause, List<String> languages) {
        Map<String, Wording> wordings = new HashMap<>();
        languages.forEach(language -> wordings.put(
                language,
                new Wording(
                        fill(clause.headings().get(language), language),
                        fill(clause.wordings().get(language), language))));
        return wordings;
    }

    private static String placeOf(Government party, String language) {
        var reader = Locale.forLanguageTag(language);
        var country = new Locale.Builder().setRegion(party.country()).build().getDisplayCountry(reader);
        return party.name().isEmpty() ? country : party.name() + ", " + country;
    }
}
