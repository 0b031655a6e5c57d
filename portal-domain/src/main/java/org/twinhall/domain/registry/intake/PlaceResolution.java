package org.twinhall.domain.registry.intake;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toMap;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.twinhall.domain.registry.intake.CountryLabels.Land;
import org.twinhall.domain.registry.intake.FiledRow.NamedPlace;
import org.twinhall.domain.registry.intake.Place.State;
import org.twinhall.spi.country.PartyLevel;

/**
 * Finds out which governments the places of a file are. What is certain is decided; what only looks alike is suggested and waits for
 * somebody, who may have chosen before. The order of the rows makes no difference.
 */
final class PlaceResolution {
    private static final int MOST_SUGGESTIONS = 5;
    /** Shorter names are one letter apart by nature. */
    private static final int LONG_ENOUGH = 5;

    private static final Comparator<Place> LEADING_FIRST = Comparator.comparing(
                    (Place place) -> place.state() != State.KNOWN)
            .thenComparing(Comparator.comparingInt(Place::uses).reversed())
            .thenComparing(Place::name)
            .thenComparing(place -> String.valueOf(place.subdivision()))
            .thenComparing(Place::label);

    private final CountryLabels labels = CountryLabels.known();
    private final Map<NamedPlace, Choice> choices;
    private final Map<Key, List<OnRecord>> sameOnRecord;
    private final Map<String, List<OnRecord>> plainOnRecord;
    private final Map<String, List<OnRecord>> nearlyOnRecord = new HashMap<>();
    private final Map<Integer, Place> places = new LinkedHashMap<>();
    private final Map<String, List<Place>> sameNameInFile = new HashMap<>();

    private record Key(String name, PartyLevel level, String country, String subdivision) {
        static Key of(Place place) {
            return new Key(Spelling.same(place.name()), place.level(), place.country(), place.subdivision());
        }

        static Key of(OnRecord government) {
            return new Key(
                    Spelling.same(government.name()),
                    government.level(),
                    government.country(),
                    government.subdivision());
        }
    }

    private PlaceResolution(Collection<OnRecord> onRecord, Collection<Choice> chosen) {
        choices = chosen.stream().collect(toMap(Choice::spelling, choice -> choice, (first, later) -> later));
        sameOnRecord = onRecord.stream().collect(groupingBy(Key::of));
        plainOnRecord = onRecord.stream().collect(groupingBy(each -> each.country() + Spelling.plain(each.name())));
        onRecord.stream().filter(each -> !each.brought()).forEach(this::makeFindable);
    }

    private void makeFindable(OnRecord government) {
        var plain = Spelling.plain(government.name());
        if (plain.length() >= LONG_ENOUGH) {
            Spelling.withOneLetterLess(plain).forEach(shorter -> nearlyOnRecord
                    .computeIfAbsent(government.country() + shorter, key -> new ArrayList<>())
                    .add(government));
        }
        var base = Spelling.plain(Spelling.base(government.name()));
        if (!base.equals(plain)) {
            nearlyOnRecord
                    .computeIfAbsent(government.country() + base, key -> new ArrayList<>())
                    .add(government);
        }
    }

    /** Finds out the country of each place first, because only governments of those countries need to be known for the rest. */
    static List<Place> inTheirCountries(Collection<Place> spelled, Collection<Choice> chosen) {
        var resolution = new PlaceResolution(List.of(), chosen);
        return spelled.stream().map(resolution::inItsCountry).toList();
    }

    /**
     * Finds out what the places are.
     *
     * @param located  as {@link #inTheirCountries} gave them
     * @param onRecord the governments on record in their countries
     * @param chosen   what somebody chose, for this run and before it
     */
    static List<Place> of(Collection<Place> located, Collection<OnRecord> onRecord, Collection<Choice> chosen) {
        var resolution = new PlaceResolution(onRecord, chosen);
        located.forEach(place -> resolution.places.put(place.number(), place));
        return resolution.resolved();
    }

    private List<Place> resolved() {
        places.values().stream().filter(place -> place.country() != null).forEach(place -> sameNameInFile
                .computeIfAbsent(Spelling.plain(place.name()), key -> new ArrayList<>())
                .add(place));
        places.replaceAll((number, place) -> isOpen(place) ? onRecordOrNew(place) : place);
        joinSpellingsOfOneName();
        askAboutFamilies();
        followChoices();
        places.replaceAll((number, place) -> place.country() == null
                        && place.state() == State.WAITING
                        && place.label().isEmpty()
                ? place.waits(place.why(), withNamesakes(place))
                : place);
        return List.copyOf(places.values());
    }

    /** Whether its country is known and nothing else yet. */
    private static boolean isOpen(Place place) {
        return place.country() != null && place.state() == State.WAITING && place.why() == null;
    }

    private Place inItsCountry(Place spelled) {
        var place = spelled;
        var own = Optional.ofNullable(choices.get(place.spelling()));
        if (own.filter(choice -> choice.decision() == Choice.Decision.OUT).isPresent()) {
            return place.with(State.OUT, null, null, true);
        }
        var ofLabel = Optional.ofNullable(choices.get(Choice.label(place.label())))
                .filter(choice -> !place.label().isEmpty());
        if (ofLabel.filter(choice -> choice.decision() == Choice.Decision.OUT).isPresent()) {
            return place.with(State.OUT, null, null, true);
        }
        var land = own.filter(choice -> choice.country() != null)
                .or(() -> ofLabel)
                .map(choice -> new Land(choice.country(), choice.subdivision()))
                .or(() -> place.label().isEmpty() ? Optional.empty() : labels.of(place.label()));
        if (land.isEmpty()) {
            var looksLike =
                    place.label().isEmpty() ? labels.suggestions(place.name()) : labels.suggestions(place.label());
            return place.waits(
                    place.label().isEmpty() ? "no-country" : "unknown-country",
                    looksLike.stream()
                            .map(found -> Suggestion.of(found, "looks-like-a-country", 70))
                            .toList());
        }
        var within = place.within().isEmpty() ? land.get().subdivision() : place.within();
        var located = place.in(land.get(), within);
        return within != null && !within.startsWith(land.get().code() + "-")
                ? located.waits("subdivision-elsewhere", List.of())
                : located;
    }

    private Place onRecordOrNew(Place place) {
        var same = sameOnRecord.getOrDefault(Key.of(place), List.of());
        var exact = same.stream()
                .filter(government -> government.name().equalsIgnoreCase(place.name()))
                .findFirst();
        if (exact.isPresent() || same.size() == 1) {
            return place.with(State.KNOWN, exact.orElseGet(() -> same.get(0)).id(), null, false);
        }
        var chosen = choices.get(place.spelling());
        if (chosen != null && (chosen.decision() == Choice.Decision.NEW || chosen.decision() == Choice.Decision.SAME)) {
            return place.with(State.NEW, null, null, true);
        }
        var alike = Stream.of(
                        same.stream().map(found -> Suggestion.of(found, "several-on-record", 95)),
                        samePlainName(place),
                        inParentheses(place),
                        oneLetterAway(place))
                .flatMap(suggestions -> suggestions)
                .collect(toMap(Suggestion::government, found -> found, PlaceResolution::better))
                .values()
                .stream()
                .sorted(Suggestion.BEST_FIRST)
                .limit(MOST_SUGGESTIONS)
                .toList();
        return alike.isEmpty()
                ? place.with(State.NEW, null, null, false)
                : place.waits(alike.get(0).why(), alike);
    }

    private static Suggestion better(Suggestion one, Suggestion other) {
        return one.score() >= other.score() ? one : other;
    }

    private Stream<Suggestion> samePlainName(Place place) {
        return plainOnRecord.getOrDefault(place.country() + Spelling.plain(place.name()), List.of()).stream()
                .filter(found -> found.subdivision() == null
                        || place.subdivision() == null
                        || found.subdivision().equals(place.subdivision()))
                .map(found -> {
                    var letters = Spelling.same(found.name()).equals(Spelling.same(place.name()));
                    if (found.level() != place.level()) {
                        return Suggestion.of(found, letters ? "other-level" : "other-accents", letters ? 75 : 65);
                    }
                    return Suggestion.of(found, letters ? "other-subdivision" : "other-accents", letters ? 90 : 85);
                });
    }

    private Stream<Suggestion> inParentheses(Place place) {
        var plain = Spelling.plain(place.name());
        var base = Spelling.plain(Spelling.base(place.name()));
        var ofBase = base.equals(plain)
                ? Stream.<OnRecord>empty()
                : plainOnRecord.getOrDefault(place.country() + base, List.of()).stream();
        var withOther = nearlyOnRecord.getOrDefault(place.country() + base, List.of()).stream()
                .filter(found -> Spelling.hint(found.name()).isPresent())
                .filter(found -> Spelling.plain(Spelling.base(found.name())).equals(base))
                .filter(found -> base.equals(plain));
        return Stream.concat(ofBase.filter(found -> !found.brought()), withOther)
                .map(found -> Suggestion.of(found, "parentheses", 60));
    }

    private Stream<Suggestion> oneLetterAway(Place place) {
        var plain = Spelling.plain(place.name());
        if (plain.length() < LONG_ENOUGH) {
            return Stream.empty();
        }
        return Spelling.withOneLetterLess(plain).stream()
                .flatMap(shorter -> nearlyOnRecord.getOrDefault(place.country() + shorter, List.of()).stream())
                .distinct()
                .filter(found -> Spelling.isOneLetterAway(Spelling.plain(found.name()), plain))
                .map(found -> Suggestion.of(found, "one-letter", 50));
    }

    /** Spellings that differ in nothing but capitals and punctuation are one place; the one that is used most gives the name. */
    private void joinSpellingsOfOneName() {
        places.values().stream()
                .filter(place -> place.country() != null && place.state() != State.OUT)
                .collect(groupingBy(Key::of))
                .values()
                .stream()
                .filter(alike -> alike.size() > 1)
                .forEach(alike -> {
                    var leader = alike.stream()
                            .filter(place -> place.state() != State.WAITING)
                            .min(LEADING_FIRST)
                            .or(() -> alike.stream().min(LEADING_FIRST))
                            .orElseThrow();
                    alike.stream()
                            .filter(place -> place.number() != leader.number() && place.state() != State.KNOWN)
                            .filter(place -> leader.state() != State.WAITING)
                            .forEach(place -> places.put(
                                    place.number(), place.with(State.SAME, null, leader.number(), place.chosen())));
                });
    }

    /** Names that differ in accents, or of which one says its part of the country and the other does not, are one place or two: nobody knows. */
    private void askAboutFamilies() {
        places.values().stream()
                .filter(place ->
                        place.country() != null && (place.state() == State.NEW || place.state() == State.KNOWN))
                .collect(groupingBy(place -> place.country() + place.level() + Spelling.plain(place.name())))
                .values()
                .stream()
                .filter(family -> family.size() > 1)
                .forEach(this::askAbout);
    }

    private void askAbout(List<Place> family) {
        var ordered = family.stream().sorted(LEADING_FIRST).toList();
        for (var at = 1; at < ordered.size(); at++) {
            var place = ordered.get(at);
            if (place.state() != State.NEW || place.chosen()) {
                continue;
            }
            var suggestions = ordered.subList(0, at).stream()
                    .filter(other -> mayBeOne(place, other))
                    .map(other -> Suggestion.of(
                            other,
                            Spelling.same(place.name()).equals(Spelling.same(other.name()))
                                    ? "other-subdivision"
                                    : "other-accents",
                            85))
                    .limit(MOST_SUGGESTIONS)
                    .toList();
            if (!suggestions.isEmpty()) {
                places.put(place.number(), place.waits(suggestions.get(0).why(), suggestions));
            }
        }
    }

    private static boolean mayBeOne(Place one, Place other) {
        return one.subdivision() == null
                || other.subdivision() == null
                || one.subdivision().equals(other.subdivision());
    }

    /** Whoever chose that a spelling is a certain government, on record or in this file, is followed. */
    private void followChoices() {
        for (var place : List.copyOf(places.values())) {
            var choice = choices.get(place.spelling());
            if (choice == null || choice.decision() != Choice.Decision.SAME || place.state() == State.OUT) {
                continue;
            }
            var key = new Key(Spelling.same(choice.name()), choice.level(), choice.country(), choice.subdivision());
            var known = sameOnRecord.getOrDefault(key, List.of()).stream()
                    .min(Comparator.comparing(found -> !found.name().equalsIgnoreCase(choice.name())));
            var located = place.country() == null
                    ? place.in(new Land(choice.country(), choice.subdivision()), choice.subdivision())
                    : place;
            if (known.isPresent()) {
                places.put(place.number(), located.with(State.KNOWN, known.get().id(), null, true));
                continue;
            }
            places.values().stream()
                    .filter(other -> other.number() != place.number() && other.country() != null)
                    .filter(other -> Key.of(other).equals(key) && other.state() == State.NEW)
                    .min(LEADING_FIRST)
                    .ifPresentOrElse(
                            other -> places.put(place.number(), located.with(State.SAME, null, other.number(), true)),
                            // What it was said to be is gone, by an undo perhaps: it is asked again.
                            () -> places.put(place.number(), located.waits("choice-gone", List.of())));
        }
    }

    private List<Suggestion> withNamesakes(Place place) {
        var namesakes = sameNameInFile.getOrDefault(Spelling.plain(place.name()), List.of()).stream()
                .map(other -> Suggestion.of(new Land(other.country(), other.subdivision()), "namesake", 60));
        return Stream.concat(place.suggestions().stream(), namesakes)
                .filter(Objects::nonNull)
                .distinct()
                .limit(MOST_SUGGESTIONS)
                .toList();
    }
}
