package org.twinhall.domain.government;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.twinhall.domain.PortalDatabase.DemoGovernment.BELLO;
import static org.twinhall.domain.PortalDatabase.DemoGovernment.JALISCO;
import static org.twinhall.domain.PortalDatabase.DemoGovernment.PLATFORM;
import static org.twinhall.domain.PortalDatabase.DemoGovernment.SAN_NICOLAS;
import static org.twinhall.domain.PortalDatabase.seat;

import java.math.BigDecimal;
import java.time.Year;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.twinhall.domain.PortalDatabase;
import org.twinhall.domain.government.PlaceFacts.Coordinates;
import org.twinhall.domain.government.PlaceFacts.OtherName;
import org.twinhall.domain.government.PlaceFacts.Population;
import org.twinhall.domain.government.PlaceFacts.Typed;
import org.twinhall.domain.history.HistoryEntry;
import org.twinhall.domain.history.HistoryRoom;
import org.twinhall.domain.people.Reach;
import org.twinhall.domain.people.Role;
import org.twinhall.domain.people.Seat;
import org.twinhall.domain.shared.DeedRefused;
import org.twinhall.domain.shared.InvalidInput;
import org.twinhall.domain.shared.InvalidInput.Violation;
import org.twinhall.domain.shared.NoSuchRecord;
import org.twinhall.domain.shared.StaleRevision;
import org.twinhall.spi.country.PartyLevel;

class PlaceKeepingTest {
    private static final Seat OPERATOR = seat(PLATFORM, Role.OPERATOR);
    private static final Seat ADMINISTRATOR = seat(SAN_NICOLAS, Role.GOVERNMENT_ADMINISTRATOR);
    private static final Year NOW = Year.of(2026);
    private static final Typed ALL = typed("MXMEX", "Q1489", "19.42847", "-99.12766");

    private final PortalDatabase database = PortalDatabase.one();
    private final String code =
            "MX-" + UUID.randomUUID().toString().substring(0, 3).toUpperCase(java.util.Locale.ROOT);

    @Test
    void theOperatorKeepsAnyGovernmentsPlace() {
        var id = spokenOf(PartyLevel.MUNICIPALITY);
        as(OPERATOR, keeping -> keeping.keep(id, 0, ALL));
        assertThat(as(OPERATOR, keeping -> keeping.kept(id)).facts())
                .isEqualTo(new PlaceFacts(
                        "MXMEX",
                        3530597,
                        "Q1489",
                        new Coordinates(new BigDecimal("19.42847"), new BigDecimal("-99.12766")),
                        new Population(9209944, 2020, "INEGI"),
                        List.of(new OtherName("de", "Mexiko-Stadt"), new OtherName("zh-Hans", "墨西哥城"))));
    }

    @Test
    void anAdministratorKeepsTheOwn() {
        var seen = as(ADMINISTRATOR, keeping -> keeping.kept(SAN_NICOLAS.id)).revision();
        var kept = as(ADMINISTRATOR, keeping -> keeping.keep(SAN_NICOLAS.id, seen, named("en", "St. " + code)));
        assertThat(kept.facts().names()).containsExactly(new OtherName("en", "St. " + code));
    }

    @Test
    void anothersIsNotThereForAnAdministrator() {
        assertThatExceptionOfType(NoSuchRecord.class)
                .isThrownBy(() -> as(ADMINISTRATOR, keeping -> keeping.keep(BELLO.id, 0, ALL)));
    }

    @Test
    void whoDoesNotAdministerIsRefused() {
        assertThatExceptionOfType(DeedRefused.class)
                .isThrownBy(() -> as(seat(SAN_NICOLAS, Role.EDITOR), keeping -> keeping.kept(SAN_NICOLAS.id)))
                .matches(refused -> refused.reason().equals("role-missing"));
    }

    @Test
    void theOperatorsRoleElsewhereIsNone() {
        assertThatExceptionOfType(DeedRefused.class)
                .isThrownBy(() -> as(seat(BELLO, Role.OPERATOR), keeping -> keeping.keep(SAN_NICOLAS.id, 0, ALL)));
    }

    @Test
    void theDatabaseRefusesAnotherGovernmentToo() {
        var id = spokenOf(PartyLevel.MUNICIPALITY);
        assertThatThrownBy(() -> run(seat(BELLO), insert(id))).hasMessageContaining("row-level security");
    }

    @Test
    void andAGuestOfTheGovernment() {
        var guest = new Seat("p", "P", BELLO.id, BELLO.slug, Set.of(), Reach.only(Set.of(UUID.randomUUID())), "");
        assertThatThrownBy(() -> run(guest, insert(BELLO.id))).hasMessageContaining("row-level security");
    }

    @Test
    void namesOfAnotherAreNotTakenAway() {
        var id = spokenOf(PartyLevel.MUNICIPALITY);
        as(OPERATOR, keeping -> keeping.keep(id, 0, ALL));
        assertThat(run(seat(BELLO), "delete from government_name where government_id = '" + id + "'"))
                .isZero();
    }

    @Test
    void whatSomebodyChangedSinceIsNotOverwritten() {
        var id = spokenOf(PartyLevel.MUNICIPALITY);
        as(OPERATOR, keeping -> keeping.keep(id, 0, ALL));
        assertThatExceptionOfType(StaleRevision.class)
                .isThrownBy(() -> as(OPERATOR, keeping -> keeping.keep(id, 0, named("en", "Another"))));
    }

    @Test
    void theHistoryTellsWhatItWasAndWhatItIs() {
        var id = spokenOf(PartyLevel.MUNICIPALITY);
        as(OPERATOR, keeping -> keeping.keep(id, 0, typed("MXMEX", "", "", "")));
        as(OPERATOR, keeping -> keeping.keep(id, 1, typed("MXMEX", "Q1489", "", "")));
        assertThat(history(id))
                .extracting(HistoryEntry::deed, entry -> entry.before().orElse(""), entry -> entry.after()
                        .orElse(""))
                .contains(org.assertj.core.groups.Tuple.tuple(
                        "place-corrected",
                        "UN/LOCODE MXMEX · GeoNames 3530597 · 9209944 (2020, INEGI)",
                        "UN/LOCODE MXMEX · GeoNames 3530597 · Wikidata Q1489 · 9209944 (2020, INEGI)"));
    }

    @Test
    void savingTheSameWritesNoHistory() {
        var id = spokenOf(PartyLevel.MUNICIPALITY);
        as(OPERATOR, keeping -> keeping.keep(id, 0, ALL));
        as(OPERATOR, keeping -> keeping.keep(id, 1, ALL));
        assertThat(history(id)).hasSize(2);
    }

    @ParameterizedTest
    @CsvSource({
        "MX1EX, not-a-unlocode",
        "MEX, not-a-unlocode",
        "KRSEL, unlocode-elsewhere",
    })
    void aUnlocodeIsTheCountryAndThreeMore(String unlocode, String reason) {
        assertThat(faults(typed(unlocode, "", "", ""))).containsExactly("unlocode " + reason);
    }

    @Test
    void aWikidataIdBeginsWithAQ() {
        assertThat(faults(typed("", "1489", "", ""))).containsExactly("wikidata not-a-wikidata-id");
    }

    @ParameterizedTest
    @CsvSource({
        "90.1, 0, latitude not-degrees",
        "0, 180.00001, longitude not-degrees",
        "north, 0, latitude not-degrees",
        "19.428471, 0, latitude too-fine",
        "19, '', longitude not-without",
    })
    void coordinatesAreDegreesWithFiveDecimalsAtMost(String latitude, String longitude, String fault) {
        assertThat(faults(typed("", "", latitude, longitude))).containsExactly(fault);
    }

    @ParameterizedTest
    @CsvSource({
        "0, 2020, INEGI, population not-a-population",
        "-4, 2020, INEGI, population not-a-population",
        "many, 2020, INEGI, population not-a-population",
        "10, 2027, INEGI, populationYear not-a-past-year",
        "10, 2020, '', populationSource not-without",
        "10, '', INEGI, populationYear not-without",
        "'', 2020, INEGI, population not-without",
    })
    void peopleAreCountedInAYearBySomebody(String people, String year, String source, String fault) {
        assertThat(faults(new Typed("", "", "", "", "", people, year, source, List.of())))
                .containsExactly(fault);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "english", "e", "12", "es MX"})
    void aNamesLanguageIsATag(String tag) {
        assertThat(faults(named(tag, "Name"))).containsExactly("names not-a-language");
    }

    @Test
    void theNameMustNotBeEmpty() {
        assertThat(faults(named("en", " "))).containsExactly("names not-a-name");
    }

    @Test
    void aCityIsAPartOfItsState() {
        var state = spokenOf(PartyLevel.STATE);
        var city = spokenOf(PartyLevel.MUNICIPALITY);
        assertThat(above(city)).containsExactly(state);
    }

    @Test
    void theStateHasTheCity() {
        var state = spokenOf(PartyLevel.STATE);
        var city = spokenOf(PartyLevel.MUNICIPALITY);
        assertThat(below(state)).containsExactly(city);
    }

    @Test
    void aMinistryIsNotTheCountry() {
        assertThat(above(JALISCO.id)).doesNotContain(PortalDatabase.DemoGovernment.SRE.id);
    }

    private List<UUID> above(UUID id) {
        return database.as(
                null,
                entities ->
                        GovernmentRoom.places(entities)
                                .above(GovernmentRoom.governments(entities)
                                        .find(id)
                                        .orElseThrow())
                                .stream()
                                .map(Government::id)
                                .toList());
    }

    private List<UUID> below(UUID id) {
        return database.as(
                null,
                entities ->
                        GovernmentRoom.places(entities)
                                .below(
                                        GovernmentRoom.governments(entities)
                                                .find(id)
                                                .orElseThrow(),
                                        10)
                                .stream()
                                .map(Government::id)
                                .toList());
    }

    private List<HistoryEntry> history(UUID id) {
        return database.as(
                OPERATOR, entities -> HistoryRoom.reading(entities).of(id).entries());
    }

    private static List<String> faults(Typed typed) {
        return catchThrowableOfType(InvalidInput.class, () -> PlaceFacts.read(typed, "MX", NOW)).violations().stream()
                .map((Violation fault) -> fault.field() + " " + fault.reason())
                .toList();
    }

    private static Typed typed(String unlocode, String wikidata, String latitude, String longitude) {
        return new Typed(
                unlocode,
                "3530597",
                wikidata,
                latitude,
                longitude,
                "9 209 944",
                "2020",
                "INEGI",
                List.of(new OtherName("zh-hans", "墨西哥城"), new OtherName("de", "Mexiko-Stadt")));
    }

    private static Typed named(String language, String name) {
        return new Typed("", "", "", "", "", "", "", "", List.of(new OtherName(language, name)));
    }

    private UUID spokenOf(PartyLevel level) {
        return database.as(seat(SAN_NICOLAS), entities -> {
            var government = Government.spokenOf("Place " + UUID.randomUUID(), level, "MX", code);
            GovernmentRoom.governments(entities).add(government);
            return government.id();
        });
    }

    private static String insert(UUID id) {
        return "insert into government_place (government_id, wikidata) values ('" + id + "', 'Q1')";
    }

    private int run(Seat seat, String sql) {
        return database.as(seat, entities -> entities.createNativeQuery(sql).executeUpdate());
    }

    private <T> T as(Seat seat, Function<PlaceKeeping, T> work) {
        return database.as(seat, entities -> work.apply(GovernmentRoom.placeKeeping(entities)));
    }
}
