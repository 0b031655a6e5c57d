package org.twinhall.domain.government;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.twinhall.domain.PortalDatabase.DemoGovernment.PLATFORM;
import static org.twinhall.domain.PortalDatabase.DemoGovernment.SAN_NICOLAS;
import static org.twinhall.domain.PortalDatabase.seat;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import org.junit.jupiter.api.Test;
import org.twinhall.domain.PortalDatabase;
import org.twinhall.domain.agreement.AgreementRoom;
import org.twinhall.domain.drafting.DraftingRoom;
import org.twinhall.domain.government.GovernmentKeeping.Wanted;
import org.twinhall.domain.history.HistoryEntry;
import org.twinhall.domain.history.HistoryRoom;
import org.twinhall.domain.law.TestCountries;
import org.twinhall.domain.people.Capacity;
import org.twinhall.domain.people.PeopleRoom;
import org.twinhall.domain.people.Role;
import org.twinhall.domain.people.Seat;
import org.twinhall.domain.shared.DeedRefused;
import org.twinhall.domain.shared.InvalidInput;
import org.twinhall.domain.shared.InvalidInput.Faults;
import org.twinhall.domain.shared.InvalidInput.Violation;
import org.twinhall.domain.shared.StaleRevision;
import org.twinhall.spi.country.PartyLevel;

class GovernmentKeepingTest {
    private static final Seat OPERATOR = seat(PLATFORM, Role.OPERATOR);
    private static final KnownPlugin MEXICO = new KnownPlugin(PluginKind.COUNTRY, "MX", true);

    private final PortalDatabase database = PortalDatabase.one();
    private final String name = "Tlaquepaque " + UUID.randomUUID();

    @Test
    void whatIsTakenInWorksOnThePortal() {
        var taken = takenIn("");
        assertThat(taken.hasJoined()).isTrue();
        assertThat(taken.termEnds()).contains(LocalDate.of(2027, 9, 30));
    }

    @Test
    void itsNameInAddressesIsMadeFromItsName() {
        var wanted = details("Tlajomulco de Zúñiga " + name.substring(12, 16), "MX-JAL");
        assertThat(take(wanted, "").slug()).contains("mx-tlajomulco-de-zuniga-" + name.substring(12, 16));
    }

    @Test
    void ofTwoWithOneNameTheSecondGetsANumber() {
        var first = take(details(name, "MX-JAL"), "").slug().orElseThrow();
        var second = take(details(name, "MX-PUE"), "").slug().orElseThrow();
        assertThat(second).endsWith("-2").isNotEqualTo(first);
    }

    @Test
    void aNameInAddressesIsGivenOnce() {
        assertThat(faults(details(name, null), SAN_NICOLAS.slug))
                .containsExactly(new Violation("slug", "taken", List.of(SAN_NICOLAS.slug)));
    }

    @Test
    void theSameGovernmentIsNotTakenInTwice() {
        takenIn("");
        assertThat(faults(details(name, "MX-JAL"), ""))
                .extracting(Violation::reason)
                .containsExactly("joined-already");
    }

    @Test
    void allThatIsWrongIsToldAtOnce() {
        var told = catchThrowableOfType(
                InvalidInput.class,
                () -> as(OPERATOR, keeping -> {
                    var faults = new Faults();
                    var read = GovernmentDetails.read(
                            faults, " ", "municipality", "ZZ", "JAL", "Mars/Olympus", "tomorrow");
                    return keeping.takeIn(faults, read, "No Good", Wanted.USUAL);
                }));
        assertThat(told.violations())
                .extracting(Violation::field)
                .containsExactly("name", "country", "subdivision", "zone", "termEnds", "slug");
    }

    @Test
    void aSubdivisionIsOneOfTheCountry() {
        var faults = new Faults();
        GovernmentDetails.read(faults, name, "municipality", "MX", "CO-ANT", "UTC", "");
        assertThat(catchThrowableOfType(InvalidInput.class, faults::tell).violations())
                .extracting(Violation::reason)
                .containsExactly("not-a-subdivision");
    }

    @Test
    void aCityBelongsToACountry() {
        var faults = new Faults();
        GovernmentDetails.read(faults, name, "municipality", "XX", "", "UTC", "");
        assertThat(catchThrowableOfType(InvalidInput.class, faults::tell).violations())
                .extracting(Violation::reason)
                .containsExactly("belongs-to-a-country");
    }

    @Test
    void noOtherSeatTakesAGovernmentIn() {
        assertThatExceptionOfType(DeedRefused.class)
                .isThrownBy(() -> as(
                        seat(PLATFORM, Role.GOVERNMENT_ADMINISTRATOR),
                        keeping -> keeping.takeIn(new Faults(), details(name, null), "", Wanted.USUAL)))
                .matches(refused -> refused.reason().equals("role-missing"));
    }

    @Test
    void theRoleCountsInThePlatformsGovernmentOnly() {
        assertThatExceptionOfType(DeedRefused.class)
                .isThrownBy(() -> as(
                        seat(SAN_NICOLAS, Role.OPERATOR),
                        keeping -> keeping.takeIn(new Faults(), details(name, null), "", Wanted.USUAL)))
                .matches(refused -> refused.reason().equals("role-missing"));
    }

    @Test
    void whoJoinsKeepsItsIdAndWhatIsItsOwn() {
        var partner = spokenOf();
        var draft = draftWith(partner);
        var joined = join(partner);
        var itsSeat = new Seat("p", "P", partner, joined.slug().orElseThrow(), Set.of(Role.EDITOR));
        assertThat(capacities(itsSeat, draft)).containsExactly(Capacity.PARTY);
        assertThat(ties(itsSeat)).isOne();
    }

    @Test
    void thePlatformLearnsNothingOfIt() {
        var partner = spokenOf();
        var draft = draftWith(partner);
        join(partner);
        assertThat(capacities(OPERATOR, draft)).isEmpty();
    }

    @Test
    void itJoinsOnce() {
        var taken = takenIn("");
        assertThatExceptionOfType(DeedRefused.class)
                .isThrownBy(() -> as(
                        OPERATOR,
                        keeping -> keeping.join(
                                taken.id(), taken.revision(), new Faults(), details(name, "MX-JAL"), "", Wanted.USUAL)))
                .matches(refused -> refused.reason().equals("has-joined-already"));
    }

    @Test
    void aCorrectionOfWhatSomebodyElseCorrectedIsRefused() {
        var taken = takenIn("");
        correct(taken, details(name + " corrected", "MX-JAL"));
        assertThatExceptionOfType(StaleRevision.class)
                .isThrownBy(() -> correct(taken, details(name + " again", "MX-JAL")));
    }

    @Test
    void itsNameInAddressesStaysThroughACorrection() {
        var taken = takenIn("");
        assertThat(correct(taken, details(name + " corrected", "MX-JAL")).slug())
                .isEqualTo(taken.slug());
    }

    @Test
    void anotherCountryIsAnotherLaw() {
        var taken = takenIn("");
        as(
                OPERATOR,
                keeping -> keeping.correct(taken.id(), taken.revision(), new Faults(), details(name, "CO", "CO-ANT")));
        assertThat(enabled(taken.id())).isEmpty();
    }

    @Test
    void theLawOfItsCountryIsSwitchedOnFromTheFirstDay() {
        assertThat(enabled(takenIn("").id())).containsExactly("MX");
    }

    @Test
    void unlessTheOperatorDoesNotWantIt() {
        var taken = as(
                OPERATOR,
                keeping -> keeping.takeIn(new Faults(), details(name, "MX-JAL"), "", new Wanted(false, Set.of())));
        assertThat(enabled(taken.id())).isEmpty();
    }

    @Test
    void itReadsItsOwnHistory() {
        var taken = takenIn("");
        var itsSeat = new Seat("p", "P", taken.id(), taken.slug().orElseThrow(), Set.of());
        assertThat(database.as(itsSeat, entities -> HistoryRoom.reading(entities)
                                .of(taken.id()))
                        .entries())
                .extracting(HistoryEntry::deed)
                .containsExactly("government-taken-in", "plugin-enabled");
    }

    @Test
    void theListGoesOnWhereItStopped() {
        takenIn("");
        take(details(name, "MX-PUE"), "");
        var first = as(OPERATOR, keeping -> keeping.list(name, true, null, 1));
        var last = first.get(0);
        var rest = as(OPERATOR, keeping -> keeping.list(name, true, new Governments.Place(last.name(), last.id()), 5));
        assertThat(rest).hasSize(1).extracting(Government::id).doesNotContain(last.id());
    }

    private Government join(UUID partner) {
        return as(
                OPERATOR, keeping -> keeping.join(partner, 1, new Faults(), details(name, "MX-JAL"), "", Wanted.USUAL));
    }

    private UUID draftWith(UUID partner) {
        return database.as(
                seat(SAN_NICOLAS, Role.EDITOR), entities -> DraftingRoom.drafting(entities, new TestCountries())
                        .begin(partner, "test-twinning", List.of("es")));
    }

    private Set<Capacity> capacities(Seat seat, UUID record) {
        return database.as(seat, entities -> PeopleRoom.recordRights(entities).capacities(record));
    }

    private int ties(Seat seat) {
        return database.as(seat, entities -> AgreementRoom.agreements(entities)
                .tiesOf(seat.governmentId())
                .size());
    }

    private List<String> enabled(UUID id) {
        return database.as(null, entities -> GovernmentRoom.enabledPlugins(entities).of(id).stream()
                .map(EnabledPlugin::subject)
                .toList());
    }

    private Government correct(Government taken, GovernmentDetails details) {
        return as(OPERATOR, keeping -> keeping.correct(taken.id(), taken.revision(), new Faults(), details));
    }

    private UUID spokenOf() {
        return database.as(seat(SAN_NICOLAS), entities -> {
            var government = Government.spokenOf(name, PartyLevel.MUNICIPALITY, "MX", "MX-JAL");
            GovernmentRoom.governments(entities).add(government);
            return government.id();
        });
    }

    private Government takenIn(String slug) {
        return take(details(name, "MX-JAL"), slug);
    }

    private Government take(GovernmentDetails details, String slug) {
        return as(OPERATOR, keeping -> keeping.takeIn(new Faults(), details, slug, Wanted.USUAL));
    }

    private List<Violation> faults(GovernmentDetails details, String slug) {
        return catchThrowableOfType(InvalidInput.class, () -> take(details, slug))
                .violations();
    }

    private static GovernmentDetails details(String name, String subdivision) {
        return details(name, "MX", subdivision);
    }

    private static GovernmentDetails details(String name, String country, String subdivision) {
        return GovernmentDetails.read(
                new Faults(), name, "municipality", country, subdivision, "America/Mexico_City", "2027-09-30");
    }

    private <T> T as(Seat seat, Function<GovernmentKeeping, T> work) {
        return database.as(seat, entities -> work.apply(GovernmentRoom.keeping(entities, MEXICO)));
    }
}
