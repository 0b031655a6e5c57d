package org.twinhall.domain.registry;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.EnumSet;
import java.util.Set;
import org.twinhall.domain.agreement.Agreement;
import org.twinhall.domain.government.Government;
import org.twinhall.domain.registry.ReadersNames.Called;
import org.twinhall.domain.registry.RegistrySearch.Place;

/** Says where the words stand in an agreement that was found by them. */
@ApplicationScoped
class Matches {
    @Inject
    ReadersNames names;

    Set<Place> places(Agreement agreement, RegistryQuery query) {
        var places = EnumSet.noneOf(Place.class);
        for (var word : query.soughtWords()) {
            var ofWord = EnumSet.noneOf(Place.class);
            matchWord(agreement, word, names.called(word), ofWord);
            // Found all the same: by a name of a party in another language, or with a letter more or less.
            places.addAll(ofWord.isEmpty() ? Set.of(near(agreement, word)) : ofWord);
        }
        return places;
    }

    private static Place near(Agreement agreement, String word) {
        if (agreement.title().filter(title -> isNear(title, word)).isPresent()) {
            return Place.TITLE;
        }
        var named = agreement.relationship().parties().stream().anyMatch(party -> isNear(party.name(), word));
        return !named && agreement.focus().filter(focus -> isNear(focus, word)).isPresent() ? Place.FOCUS : Place.PARTY;
    }

    private static boolean isNear(String text, String word) {
        return Folded.words(text).stream().anyMatch(other -> OneTypo.lies(word, other));
    }

    private static void matchWord(Agreement agreement, String word, Called called, Set<Place> places) {
        var parties = agreement.relationship().parties();
        note(places, Place.REFERENCE, Folded.of(agreement.reference()).contains(word));
        note(places, Place.TITLE, agreement.title().map(Folded::of).orElse("").contains(word));
        note(places, Place.PARTY, parties.stream().anyMatch(party -> Folded.of(party.name())
                .contains(word)));
        note(places, Place.COUNTRY, parties.stream().map(Government::country).anyMatch(called.countries()::contains));
        // A state that is itself the party is named once.
        note(
                places,
                Place.SUBDIVISION,
                parties.stream()
                        .filter(party -> !Folded.of(party.name()).contains(word))
                        .flatMap(party -> party.subdivision().stream())
                        .anyMatch(called.subdivisions()::contains));
        note(places, Place.KIND, called.kinds().contains(agreement.kind().name()));
        note(places, Place.THEME, agreement.themes().stream().anyMatch(called.themes()::contains));
        note(places, Place.FOCUS, agreement.focus().map(Folded::of).orElse("").contains(word));
    }

    private static void note(Set<Place> places, Place place, boolean matches) {
        if (matches) {
            places.add(place);
        }
    }
}
