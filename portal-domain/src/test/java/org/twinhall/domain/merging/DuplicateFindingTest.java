package org.twinhall.domain.merging;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.twinhall.domain.PortalDatabase.DemoGovernment.BELLO;
import static org.twinhall.domain.PortalDatabase.DemoGovernment.JALISCO;
import static org.twinhall.domain.PortalDatabase.DemoGovernment.SAN_NICOLAS;
import static org.twinhall.domain.PortalDatabase.seat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.twinhall.domain.PortalDatabase;
import org.twinhall.domain.agreement.AgreementKind;
import org.twinhall.domain.agreement.AgreementRoom;
import org.twinhall.domain.government.GovernmentRoom;
import org.twinhall.domain.government.PlaceFacts;
import org.twinhall.domain.merging.Stretch.Place;
import org.twinhall.domain.people.Role;
import org.twinhall.domain.people.Seat;
import org.twinhall.domain.shared.DeedRefused;

/** What two lists brought in of the same places and agreements. */
class DuplicateFindingTest {
    private static final Seat EDITOR = seat(SAN_NICOLAS, Role.EDITOR);

    private final PortalDatabase database = PortalDatabase.one();
    private final Twinned registry = new Twinned();
    private final UUID partner = registry.place("Mobile " + Twinned.fresh(), "US", "US-AL");

    @ParameterizedTest
    @CsvSource({
        "2001, 2001, SAME_DATE",
        "2001, 2001-05-03, DATE_WITHIN",
        "2001-05, 2001-05-03, DATE_WITHIN",
        "2001, 2002~, DATE_UNSURE",
        "2001, '', DATE_UNKNOWN"
    })
    void datesThatMayBeOneMakeASuspicion(String one, String other, Why why) {
        var pair = pair(registry.told(one, SAN_NICOLAS.id, partner), registry.told(other, SAN_NICOLAS.id, partner));
        assertThat(pair.orElseThrow().whys()).contains(Why.SAME_PARTIES, why, Why.SAME_KIND);
    }

    @ParameterizedTest
    @CsvSource({"2001, 2002", "2001-05-03, 2001-05-04", "2001-06, 2001-05-03", "2001, 2003~"})
    void datesThatCannotBeOneMakeNone(String one, String other) {
        assertThat(pair(registry.told(one, SAN_NICOLAS.id, partner), registry.told(other, SAN_NICOLAS.id, partner)))
                .isEmpty();
    }

    @Test
    void theOrderOfThePartiesMakesNoDifference() {
        assertThat(pair(registry.told("2001", SAN_NICOLAS.id, partner), registry.told("2001", partner, SAN_NICOLAS.id)))
                .isPresent();
    }

    @Test
    void aLetterOfIntentIsNotTheTwinningOfTheSameYear() {
        var letter = registry.told(AgreementKind.LETTER_OF_INTENT, "2001", null, SAN_NICOLAS.id, partner);
        assertThat(pair(letter, registry.told("2001", SAN_NICOLAS.id, partner))).isEmpty();
    }

    @Test
    void whatCarriesAnotherOnIsNotTheSame() {
        var first = registry.told("2001", SAN_NICOLAS.id, partner);
        var renewal = registry.told(AgreementKind.TWINNING, "2001", first, SAN_NICOLAS.id, partner);
        var again = registry.told(AgreementKind.TWINNING, "2001", renewal, SAN_NICOLAS.id, partner);
        assertThat(List.of(pair(first, renewal), pair(renewal, again), pair(first, again)))
                .allMatch(Optional::isEmpty);
    }

    @Test
    void whatWasSignedHereTwiceIsTwo() {
        var day = LocalDate.of(2026, 11, 3);
        assertThat(pair(signedHere(day), signedHere(day))).isEmpty();
    }

    @Test
    void whatWasSignedHereMayBeWhatABookTellsOf() {
        var told = registry.told("2026-11", SAN_NICOLAS.id, BELLO.id);
        var here = signedHere(LocalDate.of(2026, 11, 3));
        assertThat(pair(here, told).orElseThrow().one().id()).isEqualTo(here);
    }

    private UUID signedHere(LocalDate day) {
        return database.as(EDITOR, entities -> {
            var signed = AgreementRoom.signed(entities, SAN_NICOLAS, BELLO, day);
            signed.enterIntoForce();
            return signed.id();
        });
    }

    @Test
    void agreementsWithBuchenAndWithBuchenWithDotsAreToBeLookedAt() {
        var name = Twinned.fresh();
        var plain = registry.place("Buchen " + name, "DE", "DE-NI");
        var dots = registry.place("Büchen " + name, "DE", null);
        var pair = pair(registry.told("2001", SAN_NICOLAS.id, plain), registry.told("2001", dots, SAN_NICOLAS.id))
                .orElseThrow();
        assertThat(pair.whys()).contains(Why.PARTIES_ALIKE);
        assertThat(pair.vague()).isTrue();
    }

    @Test
    void buchenAndBuchenWithDotsAreToBeLookedAtAndNoMore() {
        var name = Twinned.fresh();
        var pair = places(registry.place("Buchen " + name, "DE", "DE-NI"), registry.place("Büchen " + name, "DE", null))
                .orElseThrow();
        assertThat(pair.whys()).containsExactly(Why.OTHER_LETTERS);
        assertThat(pair.vague()).isTrue();
    }

    @Test
    void buchenInOneStateIsNotBuchenInAnother() {
        var name = Twinned.fresh();
        assertThat(places(
                        registry.place("Buchen " + name, "DE", "DE-NI"),
                        registry.place("Büchen " + name, "DE", "DE-NW")))
                .isEmpty();
    }

    @Test
    void namesThatDifferInPunctuationAloneAreOneName() {
        var name = Twinned.fresh();
        var pair = places(
                registry.place("Stratford-upon-Avon " + name, "GB", null),
                registry.place("Stratford upon Avon " + name, "GB", "GB-WAR"));
        assertThat(pair.orElseThrow().whys()).containsExactly(Why.SAME_NAME);
    }

    @Test
    void placesThatOthersKnowUnderOneIdentifierAreSuspected() {
        var one = registry.place("Kalkutta " + Twinned.fresh(), "IN", null);
        var other = registry.place("Kolkata " + Twinned.fresh(), "IN", "IN-WB");
        var wikidata = "Q" + (1_000_000 + Math.abs(one.hashCode() % 1_000_000));
        known(one, wikidata);
        known(other, wikidata);
        assertThat(places(one, other).orElseThrow().whys()).containsExactly(Why.SAME_WIKIDATA);
    }

    @Test
    void whatSomebodySaidNotToBeOneIsNotSuggestedAgain() {
        var one = registry.told("2001", SAN_NICOLAS.id, partner);
        var other = registry.told("2001", SAN_NICOLAS.id, partner);
        registry.merging(EDITOR, merging -> merging.sayNotOne(Subject.AGREEMENT, other, one));
        assertThat(pair(one, other)).isEmpty();
    }

    @Test
    void whatWasSaidCanBeTakenBack() {
        var one = registry.told("2001", SAN_NICOLAS.id, partner);
        var other = registry.told("2001", SAN_NICOLAS.id, partner);
        registry.merging(EDITOR, merging -> merging.sayNotOne(Subject.AGREEMENT, one, other));
        registry.merging(EDITOR, merging -> {
            merging.takeBack(other, one);
            return null;
        });
        assertThat(pair(one, other)).isPresent();
    }

    @Test
    void aPartySeesItsOwnAndNoOthers() {
        var elsewhere = registry.place("Elsewhere " + Twinned.fresh(), "US", null);
        var one = registry.told("2001", elsewhere, partner);
        var other = registry.told("2001", elsewhere, partner);
        assertThat(pair(seat(BELLO, Role.EDITOR), one, other)).isEmpty();
        assertThat(pair(Twinned.OPERATOR, one, other)).isPresent();
    }

    @Test
    void whoOnlyReadsIsShownNone() {
        assertThatExceptionOfType(DeedRefused.class)
                .isThrownBy(
                        () -> registry.finding(seat(JALISCO, Role.OBSERVER), finding -> finding.agreements(null, 1)));
    }

    @Test
    void onlyTheOperatorLooksAtPlaces() {
        assertThatExceptionOfType(DeedRefused.class)
                .isThrownBy(() -> registry.finding(EDITOR, finding -> finding.governments(null, 1)));
    }

    @Test
    void aListGoesOnWhereItStopped() {
        // Of a government about whose agreements other tests say little: a stretch of one pair is asked for each there
        // is.
        var reader = seat(JALISCO, Role.EDITOR);
        registry.told("2001", JALISCO.id, partner);
        registry.told("2001", JALISCO.id, partner);
        registry.told("2001", JALISCO.id, partner);
        var whole = all(reader, 100);
        assertThat(all(reader, 1)).isEqualTo(whole).hasSizeGreaterThanOrEqualTo(3);
    }

    private List<String> all(Seat by, int most) {
        var found = new ArrayList<String>();
        Place after = null;
        do {
            var from = after;
            var stretch = registry.finding(by, finding -> finding.agreements(from, most));
            stretch.items()
                    .forEach(pair -> found.add(
                            pair.one().reference() + " " + pair.other().reference()));
            after = stretch.next();
        } while (after != null);
        return found;
    }

    private Optional<AgreementPair> pair(UUID one, UUID other) {
        return pair(EDITOR, one, other);
    }

    private Optional<AgreementPair> pair(Seat by, UUID one, UUID other) {
        // From the earlier reference on: other tests have told of as many pairs as there are agreements, squared.
        var earlier = Stream.of(one, other)
                .map(id -> registry.read(id).reference())
                .min(Comparator.naturalOrder())
                .orElseThrow();
        return registry.finding(by, finding -> finding.agreements(new Place(earlier, ""), 1_000)).items().stream()
                .filter(pair -> List.of(pair.one().id(), pair.other().id()).containsAll(List.of(one, other)))
                .findFirst();
    }

    private Optional<GovernmentPair> places(UUID one, UUID other) {
        return registry.finding(Twinned.OPERATOR, finding -> finding.governments(null, 10_000)).items().stream()
                .filter(pair -> List.of(pair.one().id(), pair.other().id()).containsAll(List.of(one, other)))
                .findFirst();
    }

    private void known(UUID government, String wikidata) {
        database.as(Twinned.OPERATOR, entities -> {
            GovernmentRoom.places(entities)
                    .keep(government, new PlaceFacts(null, null, wikidata, null, null, List.of()));
            return null;
        });
    }
}
