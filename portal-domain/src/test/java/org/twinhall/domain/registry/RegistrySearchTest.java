package org.twinhall.domain.registry;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.twinhall.domain.PortalDatabase.DemoGovernment.BELLO;
import static org.twinhall.domain.PortalDatabase.DemoGovernment.PLATFORM;
import static org.twinhall.domain.PortalDatabase.DemoGovernment.SAN_NICOLAS;
import static org.twinhall.domain.PortalDatabase.seat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.twinhall.domain.PortalDatabase;
import org.twinhall.domain.agreement.AgreementRoom;
import org.twinhall.domain.government.Government;
import org.twinhall.domain.people.Role;
import org.twinhall.domain.registry.RegistrySearch.Place;
import org.twinhall.domain.registry.RegistrySearch.Position;
import org.twinhall.domain.shared.InvalidInput;

class RegistrySearchTest {
    private static final PortalDatabase DATABASE = PortalDatabase.one();

    @BeforeAll
    static void importTheSampleAndSomeMore() {
        DATABASE.as(seat(PLATFORM, Role.OPERATOR), entities -> {
            var room = RegistryRoom.registryImport(entities);
            room.run(RegistryRoom.sample(), "en");
            return room.run(RegistryRoom.file(generated(new Random(20261122), 60)), null);
        });
    }

    @ParameterizedTest
    @CsvSource({
        "Montbeliard, A004",
        "MONTBÉLIARD, A004",
        "fort lauderdale, A012",
        "corea daegu, A019",
        "a013, A013",
        "montbéliard war, A004",
    })
    void accentsAndCapitalsMakeNoDifference(String words, String reference) {
        assertThat(found(query(words))).containsExactly(reference);
    }

    @Test
    void medellinFindsAllOfMedellin() {
        assertThat(found(query("medellin"))).containsExactlyInAnyOrder("A005", "A007", "A009", "A012");
    }

    @Test
    void whatReadersCallAThemeFindsItsAgreements() {
        assertThat(found(query("turismo antioquia"))).containsExactly("A008");
    }

    @Test
    void everyWordMustBeFound() {
        assertThat(found(query("medellin seoul"))).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"100%", "_", "'; drop table agreement; --", "\\", "?", "a\u0000b"})
    void signsThatMeanSomethingToADatabaseMeanNothingHere(String words) {
        assertThat(found(query(words))).doesNotContain("A012");
    }

    @Test
    void aHitSaysWhereTheWordsWereFound() {
        var hits = DATABASE.as(null, entities -> RegistryRoom.search(entities)
                .agreements(query("seoul strengthening"), RegistryOrder.RELEVANCE, null, 20)
                .hits());
        assertThat(hits.get(0).matchedIn()).containsExactlyInAnyOrder(Place.PARTY, Place.FOCUS);
    }

    @Test
    void filtersNarrowTogether() {
        var query = RegistryQuery.read(null, "KR", "twinning", "renewed", null, null);
        assertThat(found(query)).containsExactly("A002", "A001");
    }

    @Test
    void theNewestComesFirstAndTheUndatedLast() {
        var antioquia = RegistryQuery.read("Santa Fe de Antioquia", null, null, null, null, null);
        assertThat(found(antioquia)).containsExactly("A008", "A010");
    }

    @Test
    void aFacetCountsWhatChoosingItWouldGive() {
        var query = RegistryQuery.read("medellin", "MX", null, null, null, null);
        var facets = DATABASE.as(null, entities -> RegistryRoom.search(entities).facets(query));
        // Chosen is Mexico; the other countries of Medellín's partners are still offered.
        assertThat(facets.countries())
                .containsEntry("CO", 4L)
                .containsEntry("ES", 1L)
                .containsEntry("MX", 1L);
        assertThat(facets.kinds()).containsExactly(java.util.Map.entry("COOPERATION", 1L));
    }

    @Test
    void whatIsNotPublicIsNeitherFoundNorCounted() {
        var day = LocalDate.of(2027, 5, 1);
        var reference =
                DATABASE.as(seat(SAN_NICOLAS), entities -> AgreementRoom.signed(entities, SAN_NICOLAS, BELLO, day)
                        .reference());
        assertThat(found(query(reference))).isEmpty();
    }

    @Test
    void anUnknownFilterIsNamed() {
        assertThatThrownBy(() -> RegistryQuery.read(null, "Finland", "marriage", null, null, "7"))
                .isInstanceOfSatisfying(InvalidInput.class, refused -> assertThat(refused.violations())
                        .extracting(InvalidInput.Violation::field)
                        .containsExactly("country", "kind", "party"));
    }

    /** Whatever the length of the stretches, they give every agreement once, in the order of the whole list. */
    @ParameterizedTest
    @ValueSource(ints = {1, 7, 13, 100})
    void stretchesGiveEachAgreementOnce(int length) {
        var walked = new ArrayList<String>();
        Position after = null;
        do {
            var from = after;
            var stretch = DATABASE.as(null, entities -> RegistryRoom.search(entities)
                    .agreements(RegistryQuery.ALL, RegistryOrder.NEWEST, from, length));
            stretch.hits().forEach(hit -> walked.add(hit.agreement().reference()));
            after = stretch.next();
        } while (after != null);
        assertThat(walked).containsExactlyElementsOf(allByDate());
    }

    @Test
    void governmentsAreFoundByTheirCountryToo() {
        var names =
                DATABASE.as(null, entities -> RegistryRoom.search(entities)
                        .governments(GovernmentQuery.read("corea", "", "", ""), null, 20)
                        .governments()
                        .stream()
                        .map(Government::name)
                        .toList());
        assertThat(names).containsExactly("Daegu", "Seoul");
    }

    @Test
    void governmentsAreNarrowedByCountryAndLevel() {
        var query = GovernmentQuery.read("", "kr", "state", "KR-27");
        assertThat(DATABASE.<List<String>>as(
                        null,
                        entities -> RegistryRoom.search(entities).governments(query, null, 20).governments().stream()
                                .map(Government::name)
                                .toList()))
                .containsExactly("Daegu");
    }

    @Test
    void whatIsPublicOfAGovernmentIsCounted() {
        var tally = DATABASE.as(null, entities -> {
            var search = RegistryRoom.search(entities);
            var seoul = search.governments(GovernmentQuery.read("Seoul", "", "", ""), null, 1)
                    .governments()
                    .get(0)
                    .id();
            return search.tallies(List.of(seoul)).get(seoul);
        });
        assertThat(tally).isEqualTo(new RegistrySearch.Tally(1, 3));
    }

    @Test
    void aLevelThatIsNoneIsRefused() {
        org.assertj.core.api.Assertions.assertThatExceptionOfType(InvalidInput.class)
                .isThrownBy(() -> GovernmentQuery.read("", "", "village", ""));
    }

    @Test
    void theDirectoryKnowsItsCountries() {
        assertThat(DATABASE.<java.util.Set<String>>as(
                        null, entities -> RegistryRoom.search(entities).countries()))
                .contains("KR", "MX", "CO");
    }

    @Test
    void stretchesOfGovernmentsGiveEachOnce() {
        var walked = new ArrayList<String>();
        java.util.UUID after = null;
        do {
            var from = after;
            var stretch = DATABASE.as(
                    null, entities -> RegistryRoom.search(entities).governments(GovernmentQuery.ALL, from, 9));
            stretch.governments()
                    .forEach(government -> walked.add(government.id().toString()));
            after = stretch.next();
        } while (after != null);
        int total = DATABASE.as(null, entities -> RegistryRoom.search(entities)
                .governments(GovernmentQuery.ALL, null, 1)
                .total());
        assertThat(walked).doesNotHaveDuplicates().hasSize(total);
    }

    @SuppressWarnings("unchecked") // a native query has no type of its own
    private static List<String> allByDate() {
        return DATABASE.as(
                null, entities -> entities.createNativeQuery("select reference from agreement where published"
                                + " order by signed_first desc nulls last, reference")
                        .getResultList());
    }

    private static RegistryQuery query(String words) {
        return RegistryQuery.read(words, null, null, null, null, null);
    }

    private static List<String> found(RegistryQuery query) {
        return DATABASE.as(
                null,
                entities ->
                        RegistryRoom.search(entities)
                                .agreements(query, RegistryOrder.read(null, query), null, 100)
                                .hits()
                                .stream()
                                .map(hit -> hit.agreement().reference())
                                .toList());
    }

    /** Many of one year and many without a date, so that stretches end between equals. */
    private static String[] generated(Random random, int count) {
        Function<Integer, String> signed = number -> switch (random.nextInt(4)) {
            case 0 -> "";
            case 1 -> "1999";
            case 2 -> "1999-01-01";
            default -> String.valueOf(1950 + random.nextInt(70));
        };
        return IntStream.range(0, count)
                .mapToObj(number -> "G" + number + ",twinning,Tartu,municipality,,EE,Village " + number
                        + ",municipality,,FI," + signed.apply(number) + ",in-force,,,,,Generated")
                .toArray(String[]::new);
    }
}
