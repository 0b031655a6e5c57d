package org.twinhall.domain.registry;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.twinhall.domain.PortalDatabase.DemoGovernment.BELLO;
import static org.twinhall.domain.PortalDatabase.DemoGovernment.JALISCO;
import static org.twinhall.domain.PortalDatabase.DemoGovernment.MERCOCIUDADES;
import static org.twinhall.domain.PortalDatabase.DemoGovernment.SAN_NICOLAS;
import static org.twinhall.domain.PortalDatabase.DemoGovernment.SRE;
import static org.twinhall.domain.PortalDatabase.seat;

import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.twinhall.domain.PortalDatabase;
import org.twinhall.domain.agreement.Agreement;
import org.twinhall.domain.agreement.AgreementRoom;
import org.twinhall.domain.agreement.AgreementStatus;
import org.twinhall.domain.drafting.DraftingRoom;
import org.twinhall.domain.government.Government;
import org.twinhall.domain.government.GovernmentRoom;
import org.twinhall.domain.history.HistoryEntry.Happening;
import org.twinhall.domain.history.HistoryRoom;
import org.twinhall.domain.people.PeopleRoom;
import org.twinhall.domain.people.Reach;
import org.twinhall.domain.people.Role;
import org.twinhall.domain.people.Seat;
import org.twinhall.domain.plan.PlanRoom;
import org.twinhall.domain.registry.TerritoryReading.Share;
import org.twinhall.domain.shared.DeedRefused;
import org.twinhall.domain.shared.NoSuchRecord;
import org.twinhall.spi.country.PartyLevel;

/** San Nicolás de los Garza lies in Nuevo León. Its agreements with Bello are signed here and not public. */
class TerritoryTest {
    private static final PortalDatabase DATABASE = PortalDatabase.one();
    private static final Seat NUEVO_LEON = seatOf("mx-nuevo-leon", 101);
    private static final Seat ANTIOQUIA = seatOf("co-antioquia", 102);
    private static final Seat TEXAS = seatOf("us-texas", 103);

    private static UUID id;

    @BeforeAll
    static void statesJoinAndTwoCitiesSign() throws SQLException {
        try (var owner = DATABASE.owner();
                var statement = owner.createStatement()) {
            statement.execute("insert into government (id, slug, name, level, country, subdivision, joined) values ('"
                    + NUEVO_LEON.governmentId() + "', 'mx-nuevo-leon', 'Nuevo León', 'STATE', 'MX', 'MX-NLE', true), ('"
                    + ANTIOQUIA.governmentId() + "', 'co-antioquia', 'Antioquia', 'STATE', 'CO', 'CO-ANT', true), ('"
                    + TEXAS.governmentId() + "', 'us-texas', 'Texas', 'STATE', 'US', 'US-TX', true)");
        }
        id = DATABASE.as(seat(SAN_NICOLAS), entities -> AgreementRoom.signed(
                        entities, SAN_NICOLAS, BELLO, LocalDate.of(2027, 6, 1))
                .id());
    }

    private static Seat seatOf(String slug, int number) {
        var government = UUID.fromString("00000000-0000-4000-8000-000000000" + number);
        return new Seat("person-of-" + slug, "Person of " + slug, government, slug, Set.of(Role.EDITOR));
    }

    static Stream<Seat> overseers() {
        return Stream.of(NUEVO_LEON, ANTIOQUIA, seat(SRE, Role.REVIEWER));
    }

    static Stream<Seat> others() {
        return Stream.of(
                seat(JALISCO, Role.OBSERVER),
                TEXAS,
                seat(MERCOCIUDADES, Role.PUBLISHER),
                seat(SRE, Role.EVALUATOR),
                new Seat(
                        "guest",
                        "Guest",
                        NUEVO_LEON.governmentId(),
                        "mx-nuevo-leon",
                        Set.of(Role.OBSERVER),
                        Reach.only(Set.of(UUID.randomUUID())),
                        ""));
    }

    @ParameterizedTest
    @MethodSource("overseers")
    void whoOverseesAPartyReadsWhatItSignedBeforeItIsPublic(Seat overseer) {
        var sheet =
                DATABASE.as(overseer, entities -> RegistryRoom.reading(entities).agreement(id));
        assertThat(sheet.agreement().themes()).containsExactly("tourism");
        assertThat(sheet.agreement().parties()).hasSize(2);
    }

    @ParameterizedTest
    @MethodSource("overseers")
    void whoOverseesReadsNoHistoryAndNoRight(Seat overseer) {
        DATABASE.as(seat(SAN_NICOLAS), entities -> {
            HistoryRoom.history(entities).record(id, Happening.of("noted", "a note of our own"));
            return null;
        });
        assertThat(visible(overseer, "history_entry where record_id = '" + id + "'"))
                .isZero();
        assertThat(visible(overseer, "record_access where record_id = '" + id + "'"))
                .isZero();
    }

    @ParameterizedTest
    @MethodSource("others")
    void nobodyElseDoes(Seat other) {
        assertThatThrownBy(() -> DATABASE.as(
                        other, entities -> RegistryRoom.reading(entities).agreement(id)))
                .isInstanceOf(NoSuchRecord.class);
    }

    @ParameterizedTest
    @MethodSource("others")
    void theDatabaseItselfShowsItToNobodyElse(Seat other) {
        assertThat(visible(other, "agreement where id = '" + id + "'")).isZero();
        assertThat(visible(other, "agreement_theme where agreement_id = '" + id + "'"))
                .isZero();
        assertThat(visible(
                        other, "relationship r join agreement a on a.relationship_id = r.id where a.id = '" + id + "'"))
                .isZero();
    }

    @Test
    void theDatabaseItselfShowsItToTheState() {
        assertThat(visible(NUEVO_LEON, "agreement where id = '" + id + "'")).isOne();
        assertThat(visible(NUEVO_LEON, "agreement_theme where agreement_id = '" + id + "'"))
                .isOne();
        assertThat(visible(
                        NUEVO_LEON,
                        "relationship_party p join agreement a using (relationship_id) where a.id = '" + id + "'"))
                .isEqualTo(2);
    }

    @Test
    void thePublicAndBareConnectionsSeeNothingOfIt() throws SQLException {
        try (var bare = DATABASE.bare();
                var rows =
                        bare.createStatement().executeQuery("select count(*) from agreement where id = '" + id + "'")) {
            rows.next();
            assertThat(rows.getInt(1)).isZero();
        }
    }

    @Test
    void noUseCaseLetsTheStateWrite() {
        assertThatThrownBy(() -> DATABASE.as(NUEVO_LEON, entities -> {
                    PeopleRoom.recordRights(entities).requireWriter(id);
                    return null;
                }))
                .isInstanceOf(NoSuchRecord.class);
    }

    @Test
    void theStateCannotOpenAPlanOfIt() {
        assertThatThrownBy(() -> DATABASE.as(
                        NUEVO_LEON, entities -> PlanRoom.editing(entities).open(id, 2027)))
                .isInstanceOfSatisfying(DeedRefused.class, refused -> assertThat(refused.reason())
                        .isEqualTo("parties-only"));
    }

    @Test
    void bareSqlOfTheStateChangesNothing() {
        var changed = DATABASE.as(
                NUEVO_LEON,
                entities -> List.of(
                        entities.createNativeQuery("update agreement set title = 'forged' where id = '" + id + "'")
                                .executeUpdate(),
                        entities.createNativeQuery("update relationship set published = true where id in"
                                        + " (select relationship_id from agreement where id = '" + id + "')")
                                .executeUpdate()));
        assertThat(changed).containsExactly(0, 0);
    }

    @Test
    void bareSqlOfTheStateAddsNothing() {
        assertThatThrownBy(() -> DATABASE.as(NUEVO_LEON, entities -> entities.createNativeQuery(
                                "insert into agreement_theme values ('" + id + "', 7, 'water')")
                        .executeUpdate()))
                .hasMessageContaining("row-level security");
    }

    @Test
    void aDraftStaysWithItsParties() {
        var draft = DraftingRoom.begun(DATABASE, SAN_NICOLAS, BELLO);
        for (var table : List.of("draft where id", "draft_language where draft_id", "clause where draft_id")) {
            assertThat(visible(NUEVO_LEON, table + " = '" + draft + "'"))
                    .as(table)
                    .isZero();
        }
    }

    @Test
    void aTieWithoutAnAgreementStaysWithItsParties() {
        var tie = DATABASE.as(seat(JALISCO, Role.EDITOR), entities -> {
            var partner = Government.spokenOf("Laredo " + UUID.randomUUID(), PartyLevel.MUNICIPALITY, "US", null);
            GovernmentRoom.governments(entities).add(partner);
            return AgreementRoom.tie(entities, JALISCO.id, partner.id()).id();
        });
        assertThat(visible(seat(SRE), "relationship where id = '" + tie + "'")).isZero();
        assertThat(visible(seat(SRE), "relationship_party where relationship_id = '" + tie + "'"))
                .isZero();
    }

    @Test
    void theListOfTheStateHoldsWhatItsMunicipalitiesSigned() {
        var found = DATABASE.as(NUEVO_LEON, entities -> RegistryRoom.territory(entities)
                .agreements(
                        RegistryQuery.read(null, null, null, "signed", null, SAN_NICOLAS.id.toString()), null, 100));
        assertThat(found.hits()).extracting(hit -> hit.agreement().id()).contains(id);
    }

    @Test
    void theListOfAnotherStateDoesNot() {
        var found = DATABASE.as(
                seat(JALISCO), entities -> RegistryRoom.territory(entities).all(RegistryQuery.ALL));
        assertThat(found).extracting(Agreement::id).doesNotContain(id);
    }

    @Test
    void theRollUpCountsByGovernmentAndState() {
        var shares = DATABASE.as(
                NUEVO_LEON, entities -> RegistryRoom.territory(entities).shares());
        var ours = shares.stream()
                .filter(share -> share.government().id().equals(SAN_NICOLAS.id))
                .findFirst()
                .orElseThrow();
        assertThat(ours.in(AgreementStatus.SIGNED)).isPositive();
        assertThat(ours.total()).isGreaterThanOrEqualTo(ours.in(AgreementStatus.SIGNED));
        assertThat(shares)
                .extracting(Share::government)
                .noneMatch(government -> government.id().equals(BELLO.id));
    }

    @Test
    void aMunicipalityHasNoTerritory() {
        assertThatThrownBy(() -> DATABASE.as(seat(SAN_NICOLAS), entities -> RegistryRoom.territory(entities)
                        .shares()))
                .isInstanceOf(NoSuchRecord.class);
    }

    @Test
    void aStateThatJoinsLaterSeesWhatIsThereAtOnce() throws SQLException {
        var later = seatOf("mx-later", 104);
        var city = UUID.randomUUID();
        var agreement = DATABASE.as(seat(SAN_NICOLAS), entities -> {
            var partner = Government.spokenOf("Tepic " + city, PartyLevel.MUNICIPALITY, "MX", "MX-NAY");
            GovernmentRoom.governments(entities).add(partner);
            return AgreementRoom.signed(entities, SAN_NICOLAS.id, partner.id(), LocalDate.of(2027, 6, 2));
        });
        try (var owner = DATABASE.owner();
                var statement = owner.createStatement()) {
            statement.execute("insert into government (id, slug, name, level, country, subdivision, joined) values ('"
                    + later.governmentId() + "', 'mx-later', 'Nayarit', 'STATE', 'MX', 'MX-NAY', true)");
        }
        var seen =
                DATABASE.as(later, entities -> RegistryRoom.territory(entities).all(RegistryQuery.ALL));
        assertThat(seen).extracting(Agreement::id).containsExactly(agreement.id());
    }

    @Test
    void bothWallsHaveTheSameRule() {
        var all = Arrays.stream(PartyLevel.values())
                .flatMap(level -> Stream.of("MX MX-NLE", "MX MX-JAL", "MX ", "CO CO-ANT", "XX ")
                        .map(place -> place.split(" ", -1))
                        .map(place -> Government.spokenOf("x", level, place[0], place[1].isEmpty() ? null : place[1])))
                .toList();
        var rows = all.stream().map(TerritoryTest::row).collect(Collectors.joining(", "));
        String told = DATABASE.as(null, entities -> entities.createNativeQuery(
                        "with every (g) as (select"
                                + " jsonb_populate_record(null::government, jsonb_build_object('id', v.id, 'level', v.level,"
                                + " 'country', v.country, 'subdivision', v.subdivision)) from (values "
                                + rows + ") as v (id, level, country, subdivision))"
                                + " select string_agg((o.g).id || ' ' || (p.g).id, ',') from every o, every p where oversees(o.g, p.g)")
                .getSingleResult()
                .toString());
        var expected = all.stream()
                .flatMap(overseer ->
                        all.stream().filter(overseer::oversees).map(party -> overseer.id() + " " + party.id()))
                .toList();
        assertThat(told.split(",")).containsExactlyInAnyOrderElementsOf(expected);
    }

    private static String row(Government government) {
        return "('" + government.id() + "', '" + government.level() + "', '" + government.country() + "', "
                + government.subdivision().map(code -> "'" + code + "'").orElse("null") + ")";
    }

    private static int visible(Seat seat, String rows) {
        return DATABASE.as(seat, entities -> ((Number) entities.createNativeQuery("select count(*) from " + rows)
                        .getSingleResult())
                .intValue());
    }
}
