package org.twinhall.domain.registry;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.twinhall.domain.agreement.AgreementEntry;
import org.twinhall.domain.government.GovernmentEntry;
import org.twinhall.domain.registry.ReadersNames.Called;
import org.twinhall.domain.registry.RegistrySearch.Place;

/** Says where the words stand in an agreement that was found by them. */
@ApplicationScoped
class Matches {
    @Inject
    ReadersNames names;

    Set<Place> places(AgreementEntry agreement, RegistryQuery query) {
        var places = EnumSet.noneOf(Place.class);
        var sought = query.soughtWords();
        if (sought.isEmpty()) {
            return places;
        }
        var said = Said.in(agreement);
        for (var word : sought) {
            var ofWord = EnumSet.noneOf(Place.class);
            matchWord(agreement, said, word, names.called(word), ofWord);
            // Found all the same: by a name of a party in another language, or with a letter more or less.
            places.addAll(ofWord.isEmpty() ? Set.of(near(said, word)) : ofWord);
        }
        return places;
    }

    private static Place near(Said said, String word) {
        if (isNear(said.title(), word)) {
            return Place.TITLE;
        }
        var named = said.parties().stream().anyMatch(name -> isNear(name, word));
        return !named && isNear(said.focus(), word) ? Place.FOCUS : Place.PARTY;
    }

    private static boolean isNear(String text, String word) {
        return Folded.words(text).stream().anyMatch(other -> OneTypo.lies(word, other));
    }

    private static void matchWord(AgreementEntry agreement, Said said, String word, Called called, Set<Place> places) {
        var parties = agreement.parties();
        note(places, Place.REFERENCE, said.reference().contains(word));
        note(places, Place.TITLE, said.title().contains(word));
        note(places, Place.PARTY, said.parties().stream().anyMatch(name -> name.contains(word)));
        note(
                places,
                Place.COUNTRY,
                parties.stream().map(GovernmentEntry::country).anyMatch(called.countries()::contains));
        // A state that is itself the party is named once.
        note(
                places,
                Place.SUBDIVISION,
                !called.subdivisions().isEmpty()
                        && parties.stream()
                                .filter(party -> !Folded.of(party.name()).contains(word))
                                .flatMap(party -> party.subdivision().stream())
                                .anyMatch(called.subdivisions()::contains));
        note(places, Place.KIND, called.kinds().contains(agreement.kind().name()));
        note(places, Place.THEME, agreement.themes().stream().anyMatch(called.themes()::contains));
        note(places, Place.FOCUS, said.focus().contains(word));
    }

    private static void note(Set<Place> places, Place place, boolean matches) {
        if (matches) {
            places.add(place);
        }
    }

    /** The texts of an agreement, folded once for all words that are sought; empty where there is none. */
    private record Said(String reference, String title, List<String> parties, String focus) {
        static Said in(AgreementEntry agreement) {
            return new Said(
                    Folded.of(agreement.reference()),
                    agreement.title().map(Folded::of).orElse(""),
                    agreement.parties().stream()
                            .map(party -> Folded.of(party.name()))
                            .toList(),
                    agreement.focus().map(Folded::of).orElse(""));
        }
    }
}
