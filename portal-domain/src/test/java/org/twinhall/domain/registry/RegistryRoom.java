package org.twinhall.domain.registry;

import static java.nio.charset.StandardCharsets.UTF_8;

import jakarta.persistence.EntityManager;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.twinhall.domain.agreement.AgreementRoom;
import org.twinhall.domain.detail.DetailRoom;
import org.twinhall.domain.government.GovernmentRoom;
import org.twinhall.domain.history.HistoryRoom;
import org.twinhall.domain.people.PeopleRoom;

/** Makes this room's beans by hand, for tests without a container. */
public final class RegistryRoom {
    /** A few of the names that readers use; the portal has them from its texts. */
    private static final Map<String, ReadersNames.Called> NAMES = Map.of(
            "corea", called(Set.of("KR"), Set.of()),
            "tourism", called(Set.of(), Set.of("tourism")),
            "turismo", called(Set.of(), Set.of("tourism")));

    private static final RegistryIndex INDEX = index(Optional.empty());

    private RegistryRoom() {}

    private static ReadersNames.Called called(Set<String> countries, Set<String> themes) {
        return new ReadersNames.Called(countries, Set.of(), themes, Set.of());
    }

    public static RegistryImport registryImport(EntityManager entities) {
        var room = new RegistryImport();
        room.entities = entities;
        room.seat = PeopleRoom.currentSeat();
        room.rights = PeopleRoom.recordRights(entities);
        room.governments = GovernmentRoom.governments(entities);
        room.agreements = AgreementRoom.agreements(entities);
        room.details = DetailRoom.keeping(entities);
        room.history = HistoryRoom.history(entities);
        return room;
    }

    static GovernmentNaming naming(EntityManager entities) {
        var room = new GovernmentNaming();
        room.entities = entities;
        room.seat = PeopleRoom.currentSeat();
        room.governments = GovernmentRoom.governments(entities);
        room.places = GovernmentRoom.places(entities);
        room.keeping = GovernmentRoom.placeKeeping(entities);
        return room;
    }

    /** Searches in an index in memory that has taken in what is committed. */
    public static RegistrySearch search(EntityManager entities) {
        INDEX.catchUp();
        return search(entities, INDEX);
    }

    static RegistrySearch search(EntityManager entities, RegistryIndex index) {
        var room = new JpaRegistrySearch();
        room.entities = entities;
        room.names = readersNames();
        room.index = index;
        room.rows = rows(entities);
        room.published = AgreementRoom.published(entities);
        room.matches = matches();
        return room;
    }

    private static ReadersNames readersNames() {
        return word -> NAMES.getOrDefault(word, ReadersNames.Called.NOTHING);
    }

    private static FoundRows rows(EntityManager entities) {
        var room = new FoundRows();
        room.entities = entities;
        return room;
    }

    private static Matches matches() {
        var room = new Matches();
        room.names = readersNames();
        return room;
    }

    /** An index that is fed from the test database. */
    static RegistryIndex index(Optional<Path> folder) {
        var room = new RegistryIndex();
        room.source = new PublicSource();
        room.place = () -> folder;
        return room;
    }

    private static TerritorySearch territorySearch(EntityManager entities) {
        var room = new JpaTerritorySearch();
        room.entities = entities;
        room.names = readersNames();
        room.rows = rows(entities);
        room.matches = matches();
        return room;
    }

    public static TerritoryReading territory(EntityManager entities) {
        var room = new TerritoryReading();
        room.seat = PeopleRoom.currentSeat();
        room.governments = GovernmentRoom.governments(entities);
        room.search = territorySearch(entities);
        return room;
    }

    public static RegistryReading reading(EntityManager entities) {
        var room = new RegistryReading();
        room.seat = PeopleRoom.currentSeat();
        room.published = AgreementRoom.published(entities);
        room.territory = territory(entities);
        room.rights = PeopleRoom.recordRights(entities);
        room.governments = GovernmentRoom.governments(entities);
        room.places = GovernmentRoom.places(entities);
        room.agreements = AgreementRoom.agreements(entities);
        room.history = HistoryRoom.history(entities);
        return room;
    }

    /** The sample that the portal starts with. */
    public static byte[] sample() {
        return resource("/sample/agreements.csv");
    }

    /** What its governments are called elsewhere. */
    static byte[] names() {
        return resource("/sample/names.csv");
    }

    /** Where some of them are. */
    static byte[] places() {
        return resource("/sample/places.csv");
    }

    private static byte[] resource(String name) {
        try (var file = RegistryRoom.class.getResourceAsStream(name)) {
            return file.readAllBytes();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /** A file with the headings of the sample and these rows. */
    public static byte[] file(String... rows) {
        return (String.join(",", RegistryFile.COLUMNS) + "\n" + String.join("\n", rows) + "\n").getBytes(UTF_8);
    }
}
