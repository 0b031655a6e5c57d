package org.twinhall.domain.registry;

import static org.assertj.core.api.Assertions.assertThat;
import static org.twinhall.domain.PortalDatabase.DemoGovernment.BELLO;
import static org.twinhall.domain.PortalDatabase.DemoGovernment.PLATFORM;
import static org.twinhall.domain.PortalDatabase.DemoGovernment.SAN_NICOLAS;
import static org.twinhall.domain.PortalDatabase.seat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.twinhall.domain.PortalDatabase;
import org.twinhall.domain.agreement.AgreementRoom;
import org.twinhall.domain.people.Role;
import org.twinhall.domain.registry.RegistrySearch.Facets;
import org.twinhall.domain.registry.RegistrySearch.Place;
import org.twinhall.domain.registry.RegistrySearch.Position;

class RegistryIndexTest {
    private static final PortalDatabase DATABASE = PortalDatabase.one();
    private static final long SEED = 20261128;

    @TempDir
    Path folder;

    @BeforeAll
    static void importTheSampleAndItsNames() {
        DATABASE.as(seat(PLATFORM, Role.OPERATOR), entities -> {
            RegistryRoom.registryImport(entities).run(RegistryRoom.sample(), "en");
            return RegistryRoom.naming(entities).learn(RegistryRoom.names());
        });
    }

    @Test
    void theSamplesPlacesAreTakenInOnce() {
        DATABASE.as(seat(PLATFORM, Role.OPERATOR), entities -> RegistryRoom.naming(entities)
                .locate(RegistryRoom.places()));
        assertThat(DATABASE.<Integer>as(seat(PLATFORM, Role.OPERATOR), entities -> RegistryRoom.naming(entities)
                        .locate(RegistryRoom.places())))
                .isZero();
    }

    @ParameterizedTest
    @ValueSource(strings = {"Seúl", "Seoul", "SEOUL", "서울", "首尔", "首爾", "ソウル", "Сеул", "seul", "seuol"})
    void oneCityIsFoundByItsNameInEveryScript(String name) {
        assertThat(found(name)).containsExactly("A003", "A002", "A001");
    }

    @ParameterizedTest
    @ValueSource(strings = {"Ciudad de México", "Mexico City", "멕시코시티", "墨西哥城", "メキシコシティ", "Mexiko-Stadt"})
    void mexicoCityIsFoundInEveryLanguage(String name) {
        assertThat(found(name)).contains("A001", "A002", "A003");
    }

    @ParameterizedTest
    @ValueSource(strings = {"medelin", "medellim", "mdeellin", "medellin"})
    void oneTypoIsForgiven(String name) {
        assertThat(found(name)).containsExactlyInAnyOrder("A005", "A007", "A009", "A012");
    }

    @Test
    void aPartInsideAWordIsFoundIfNoWordIsCalledSo() {
        assertThat(found("wigsbur")).containsExactly("A004");
    }

    @Test
    void aHitByAnotherNameWasFoundInAParty() {
        var hits = DATABASE.as(null, entities -> RegistryRoom.search(entities)
                .agreements(query("首尔"), RegistryOrder.RELEVANCE, null, 1)
                .hits());
        assertThat(hits.get(0).matchedIn()).containsExactly(Place.PARTY);
    }

    @ParameterizedTest
    @ValueSource(strings = {"Münster", "Munster"})
    void theNameAsItWasTypedComesBeforeTheOneWithOtherAccents(String name) {
        imported("MU1,twinning,Münster,municipality,,DE,Tartu,municipality,,EE,2001,in-force,,,,,Test");
        imported("MU2,twinning,Munster,municipality,,FR,Tartu,municipality,,EE,2001,in-force,,,,,Test");
        assertThat(found(name))
                .containsExactlyElementsOf(name.equals("Münster") ? List.of("MU1", "MU2") : List.of("MU2", "MU1"));
    }

    @Test
    void whatIsCommittedIsFound() {
        var index = RegistryRoom.index(Optional.empty());
        index.catchUp();
        imported(
                "COM1,twinning,Narva,municipality,,EE,Turku,municipality,,FI,2001,in-force,,,,Zanzibarian choirs,Test");
        index.catchUp();
        assertThat(found(index, "zanzibarian")).containsExactly("COM1");
    }

    @Test
    void whatIsNotPublicIsNotInTheIndex() {
        var index = RegistryRoom.index(Optional.empty());
        var day = LocalDate.of(2027, 6, 2);
        var reference =
                DATABASE.as(seat(SAN_NICOLAS), entities -> AgreementRoom.signed(entities, SAN_NICOLAS, BELLO, day)
                        .reference());
        index.catchUp();
        int known = index.askAgreements((searcher, columns) -> searcher.count(new org.apache.lucene.search.PhraseQuery(
                IndexedFields.TEXT, IndexedWords.FOLDED.of(reference).toArray(String[]::new))));
        assertThat(known).isZero();
    }

    @Test
    void aRowThatIsNotPublicAnyMoreFallsOutBeforeTheIndexKnows() {
        imported("GONE1,twinning,Narva,municipality,,EE,Oulu,municipality,,FI,2001,in-force,,,,Qwertyish,Test");
        var index = RegistryRoom.index(Optional.empty());
        index.catchUp();
        publish("GONE1", false);
        assertThat(found(index, "qwertyish")).isEmpty();
    }

    @Test
    void aLateCommitIsNotMissed() throws Exception {
        var index = RegistryRoom.index(Optional.empty());
        imported("LATE1,twinning,Narva,municipality,,EE,Lahti,municipality,,FI,2001,in-force,,,,Lateness,Test");
        index.catchUp();
        try (var late = DATABASE.owner();
                var statement = late.createStatement()) {
            late.setAutoCommit(false);
            // Its number is given now, and others commit before it does.
            statement.execute("update government set name = 'Lahtinen' where name = 'Lahti' and country = 'FI'");
            imported("LATE2,twinning,Narva,municipality,,EE,Vaasa,municipality,,FI,2001,in-force,,,,Later,Test");
            index.catchUp();
            late.commit();
        }
        index.catchUp();
        assertThat(found(index, "lahtinen")).containsExactly("LATE1");
    }

    @Test
    void aDamagedIndexIsBuiltAnew() throws IOException {
        var index = RegistryRoom.index(Optional.of(folder));
        index.catchUp();
        index.close();
        damage();
        var again = RegistryRoom.index(Optional.of(folder));
        again.open();
        assertThat(again.isComplete()).isFalse();
        again.catchUp();
        assertThat(found(again, "montbéliard")).containsExactly("A004");
        again.close();
    }

    @Test
    void aStoppedNodeCatchesUpFromWhatItsFolderHolds() {
        var index = RegistryRoom.index(Optional.of(folder));
        index.catchUp();
        index.close();
        imported("AWAY1,twinning,Narva,municipality,,EE,Kuopio,municipality,,FI,2001,in-force,,,,Meanwhiling,Test");
        var again = RegistryRoom.index(Optional.of(folder));
        again.open();
        assertThat(again.isComplete()).isTrue();
        again.catchUp();
        assertThat(found(again, "meanwhiling")).containsExactly("AWAY1");
        again.close();
    }

    @Test
    void anIndexThatWasNotFinishedDoesNotHideTheOneBefore() throws IOException {
        var index = RegistryRoom.index(Optional.of(folder));
        index.catchUp();
        index.close();
        Files.createDirectories(folder.resolve("9999-unfinished"));
        var again = RegistryRoom.index(Optional.of(folder));
        again.open();
        assertThat(again.isComplete()).isTrue();
        again.close();
    }

    /** Whatever happened, and in whatever order: what was fed piece by piece is what is built from nothing. */
    @Test
    void anIndexFedByChangesEqualsOneBuiltFromNothing() {
        var random = new Random(SEED);
        var fed = RegistryRoom.index(Optional.empty());
        fed.catchUp();
        for (var step = 0; step < 40; step++) {
            change(random, step);
            if (random.nextInt(3) == 0) {
                fed.catchUp();
            }
        }
        fed.catchUp();
        var fresh = RegistryRoom.index(Optional.empty());
        fresh.catchUp();
        assertThat(everything(fed)).as("seed %d", SEED).isEqualTo(everything(fresh));
    }

    /** In every order, whatever the length of the stretches, each agreement comes once and in the order of the whole list. */
    @ParameterizedTest
    @EnumSource(RegistryOrder.class)
    void stretchesOfEveryOrderGiveEachAgreementOnce(RegistryOrder order) {
        var index = RegistryRoom.index(Optional.empty());
        index.catchUp();
        var query = query("twinning");
        assertThat(walked(index, query, order, 3))
                .isEqualTo(walked(index, query, order, 100))
                .doesNotHaveDuplicates();
    }

    @Test
    void theOldestComeFirstAndTheUndatedLast() {
        var index = RegistryRoom.index(Optional.empty());
        index.catchUp();
        assertThat(walked(index, query("antioquia fe"), RegistryOrder.OLDEST, 2))
                .containsExactly("A008", "A010");
    }

    private static void change(Random random, int step) {
        var reference = "P" + random.nextInt(20);
        switch (random.nextInt(4)) {
            case 0, 1 ->
                imported("P" + step + ",twinning,Narva,municipality,,EE,Town " + random.nextInt(9)
                        + ",municipality,,FI," + (1950 + random.nextInt(70)) + ",in-force,,,culture,Changing,Test");
            case 2 -> publish(reference, random.nextBoolean());
            default ->
                DATABASE.as(seat(PLATFORM, Role.OPERATOR), entities -> entities.createNativeQuery(
                                "update government set name = ?1 where country = 'FI' and name like ?2")
                        .setParameter(1, "Town " + step)
                        .setParameter(2, "Town " + random.nextInt(9))
                        .executeUpdate());
        }
    }

    private static Map<String, Object> everything(RegistryIndex index) {
        Facets facets = DATABASE.as(
                null, entities -> RegistryRoom.search(entities, index).facets(RegistryQuery.ALL));
        return Map.of(
                "newest", walked(index, RegistryQuery.ALL, RegistryOrder.NEWEST, 50),
                "by name", walked(index, RegistryQuery.ALL, RegistryOrder.NAME, 50),
                "by word", walked(index, query("town twinning"), RegistryOrder.RELEVANCE, 7),
                "facets", facets);
    }

    private static List<String> walked(RegistryIndex index, RegistryQuery query, RegistryOrder order, int length) {
        var walked = new ArrayList<String>();
        Position after = null;
        do {
            var from = after;
            var stretch = DATABASE.as(
                    null, entities -> RegistryRoom.search(entities, index).agreements(query, order, from, length));
            stretch.hits().forEach(hit -> walked.add(hit.agreement().reference()));
            after = stretch.next();
        } while (after != null);
        return walked;
    }

    private void damage() throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            var largest = files.filter(file -> file.toString().endsWith(".cfs"))
                    .filter(file -> file.toString().contains("agreements"))
                    .findFirst()
                    .orElseThrow();
            var bytes = Files.readAllBytes(largest);
            bytes[bytes.length / 2] ^= 0x55;
            Files.write(largest, bytes);
        }
    }

    private static void publish(String reference, boolean published) {
        DATABASE.as(seat(PLATFORM, Role.OPERATOR), entities -> entities.createNativeQuery(
                        "update agreement set published = ?1 where reference = ?2")
                .setParameter(1, published)
                .setParameter(2, reference)
                .executeUpdate());
    }

    private static void imported(String row) {
        DATABASE.as(seat(PLATFORM, Role.OPERATOR), entities -> RegistryRoom.registryImport(entities)
                .run(RegistryRoom.file(row), null));
    }

    private static RegistryQuery query(String words) {
        return RegistryQuery.read(words, null, null, null, null, null);
    }

    private static List<String> found(String words) {
        return DATABASE.as(null, entities -> references(RegistryRoom.search(entities), words));
    }

    private static List<String> found(RegistryIndex index, String words) {
        return DATABASE.as(null, entities -> references(RegistryRoom.search(entities, index), words));
    }

    private static List<String> references(RegistrySearch search, String words) {
        return search.agreements(query(words), RegistryOrder.RELEVANCE, null, 100).hits().stream()
                .map(hit -> hit.agreement().reference())
                .toList();
    }
}
