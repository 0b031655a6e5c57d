package org.twinhall.domain.registry;

import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;
import static org.twinhall.domain.PortalDatabase.DemoGovernment.BELLO;
import static org.twinhall.domain.PortalDatabase.DemoGovernment.JALISCO;
import static org.twinhall.domain.PortalDatabase.DemoGovernment.PLATFORM;
import static org.twinhall.domain.PortalDatabase.DemoGovernment.SAN_NICOLAS;
import static org.twinhall.domain.PortalDatabase.seat;

import jakarta.persistence.EntityManager;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.twinhall.domain.PortalDatabase;
import org.twinhall.domain.agreement.Agreement;
import org.twinhall.domain.agreement.AgreementRoom;
import org.twinhall.domain.agreement.AgreementStatus;
import org.twinhall.domain.detail.DetailRoom;
import org.twinhall.domain.detail.Goal;
import org.twinhall.domain.government.Government;
import org.twinhall.domain.history.HistoryEntry;
import org.twinhall.domain.people.Role;
import org.twinhall.domain.people.Seat;
import org.twinhall.domain.registry.ImportReport.Remark;
import org.twinhall.domain.shared.DeedRefused;
import org.twinhall.domain.shared.InvalidInput;

/** The sample as the literature prints it: its Table 1 is A005 to A012, its Table 3 is A013 to A020. */
class RegistryImportTest {
    private static final Seat OPERATOR = seat(PLATFORM, Role.OPERATOR);
    private static final PortalDatabase DATABASE = PortalDatabase.one();

    @BeforeAll
    static void importTheSample() {
        DATABASE.as(OPERATOR, entities -> RegistryRoom.registryImport(entities).run(RegistryRoom.sample(), "en"));
    }

    @Test
    void allTwentyFiveAreOnRecord() {
        assertThat(references(1, 25)).allSatisfy(reference -> assertThat(read(reference, Agreement::isPublished))
                .isTrue());
    }

    @Test
    void tableOneHasItsDatesAsPrinted() {
        var signed = references(5, 12).stream()
                .map(reference ->
                        read(reference, agreement -> agreement.signed().text()))
                .toList();
        assertThat(signed).containsExactly("2010-08", "2010-02", "1996-09", "2005-10", "1998-06", "", "", "1961");
    }

    @Test
    void tableOneHasFiveMonthsOneYearAndTwoUnknown() {
        var precision = references(5, 12).stream()
                .map(reference ->
                        read(reference, agreement -> agreement.signed().plain().length()))
                .collect(groupingBy(Function.identity(), counting()));
        assertThat(precision).containsOnly(entry(7, 5), entry(4, 1), entry(0, 2));
    }

    @Test
    void twoFocusesOfTableOneStayUnknown() {
        var unknown = references(5, 12).stream()
                .filter(reference ->
                        read(reference, agreement -> agreement.focus().isEmpty()))
                .toList();
        assertThat(unknown).containsExactly("A007", "A012");
    }

    @Test
    void tableThreeHasItsYearsAsPrinted() {
        var signed = references(13, 20).stream()
                .map(reference ->
                        read(reference, agreement -> agreement.signed().text()))
                .toList();
        assertThat(signed).containsExactly("1996", "1973", "1996", "2003", "1993", "1993", "1994", "");
    }

    @Test
    void aCountryAsAWholeIsAPartyWithoutAName() {
        Government party = read("A005", agreement -> party(agreement, 1));
        assertThat(party.name()).isEmpty();
        assertThat(party.country()).isEqualTo("DO");
    }

    @Test
    void theTwoCitiesThatJoinedAreTheirOwnSelves() {
        List<UUID> parties = read(
                "A006",
                agreement ->
                        List.of(party(agreement, 0).id(), party(agreement, 1).id()));
        assertThat(parties).containsExactlyInAnyOrder(BELLO.id, SAN_NICOLAS.id);
    }

    @Test
    void theRestOfTheSheetComesInWithIt() {
        var csv = RegistryFile.COLUMNS.stream().collect(Collectors.joining(","))
                + ",sdgs,frameworks,legal_basis,languages,kind_as_published\n"
                + "D-001,friendship,Bello,municipality,CO-ANT,CO,Köln,municipality,DE-NW,DE,1999,unknown,,,,,A book,"
                + "11.6|4,China–CELAC Joint Action Plan,Ley 136,es|de,Freundschaft\n";
        DATABASE.as(OPERATOR, entities -> RegistryRoom.registryImport(entities)
                .run(csv.getBytes(StandardCharsets.UTF_8), null));
        var id = read("D-001", Agreement::id);
        var known = DATABASE.as(null, entities -> DetailRoom.keeping(entities).of(id));
        assertThat(known.goals()).extracting(Goal::text).containsExactly("4", "11.6");
        assertThat(known.languages()).containsExactly("es", "de");
        assertThat(known.kindAsPublished()).contains("Freundschaft");
    }

    @Test
    void aGoalThatTheAgendaDoesNotHaveIsAProblemOfItsColumn() {
        var csv = RegistryFile.COLUMNS.stream().collect(Collectors.joining(","))
                + ",sdgs\nD-002,friendship,Bello,municipality,CO-ANT,CO,Köln,municipality,DE-NW,DE,1999,unknown,,,,,A book,99\n";
        var report = DATABASE.as(OPERATOR, entities -> RegistryRoom.registryImport(entities)
                .check(csv.getBytes(StandardCharsets.UTF_8)));
        assertThat(report.problems()).extracting(Remark::field).containsExactly("rows[2].sdgs");
    }

    @Test
    void mexicoCityAndSeoulHaveOneTieWithThreeAgreementsInOrder() {
        var chain = DATABASE.as(null, entities -> {
            var agreements = AgreementRoom.agreements(entities);
            return agreements
                    .chain(agreements
                            .byReference("A003")
                            .orElseThrow()
                            .relationship()
                            .id())
                    .stream()
                    .map(Agreement::reference)
                    .toList();
        });
        assertThat(chain).containsExactly("A001", "A002", "A003");
    }

    @Test
    void theLatestOfAChainContinuesTheOneBefore() {
        var second = read("A002", Agreement::id);
        Optional<UUID> continued = read("A003", Agreement::continued);
        assertThat(continued).contains(second);
    }

    @Test
    void anExpressionOfInterestIsNotAnAgreementInForce() {
        AgreementStatus status = read("A021", Agreement::status);
        assertThat(status).isEqualTo(AgreementStatus.EXPRESSION_OF_INTEREST);
    }

    @Test
    void whereTheTableRepeatsAFocusSomebodyIsAskedToLook() {
        var repeated = DATABASE
                .as(OPERATOR, entities -> RegistryRoom.registryImport(entities).check(RegistryRoom.sample()))
                .warnings()
                .stream()
                .filter(warning -> warning.reason().equals("same-focus"))
                .map(Remark::arguments);
        // Córdoba repeats Queensland, Brandenburg repeats Daegu.
        assertThat(repeated).contains(List.of("A016", "A017"), List.of("A019", "A020"));
    }

    @Test
    void aSecondImportChangesNothing() {
        var before = rowsOfAllTables();
        var report = DATABASE.as(
                OPERATOR, entities -> RegistryRoom.registryImport(entities).run(RegistryRoom.sample(), "en"));
        assertThat(report.agreements()).isEmpty();
        assertThat(report.known()).hasSize(25);
        assertThat(rowsOfAllTables()).isEqualTo(before);
    }

    @Test
    void aDryRunSavesNothing() {
        var before = rowsOfAllTables();
        var report = DATABASE.as(OPERATOR, entities -> RegistryRoom.registryImport(entities)
                .check(RegistryRoom.file(row("T100", "Tartu", "2001"))));
        assertThat(report.agreements()).containsExactly("T100");
        assertThat(rowsOfAllTables()).isEqualTo(before);
    }

    @Test
    void oneBadRowKeepsAllOut() {
        var before = rowsOfAllTables();
        assertThatThrownBy(() -> run(RegistryRoom.file(row("T101", "Tartu", "2001"), row("T102", "Narva", "2010-13"))))
                .isInstanceOfSatisfying(InvalidInput.class, refused -> assertThat(refused.violations())
                        .extracting(InvalidInput.Violation::field, InvalidInput.Violation::reason)
                        .containsExactly(tuple("rows[3].signed", "not-a-published-date")));
        assertThat(rowsOfAllTables()).isEqualTo(before);
    }

    @Test
    void anAgreementCannotContinueOneOfOtherParties() {
        var report = DATABASE.as(OPERATOR, entities -> RegistryRoom.registryImport(entities)
                .check(RegistryRoom.file(
                        "T103,twinning,Tartu,municipality,,EE,Turku,municipality,,FI,2001,in-force,A001,,,,Test")));
        assertThat(report.problems()).extracting(Remark::reason).containsExactly("continues-other-parties");
    }

    @Test
    void whoeverIsNoOperatorImportsNothing() {
        var editor = seat(JALISCO, Role.EDITOR);
        assertThatThrownBy(() -> DATABASE.as(editor, entities -> RegistryRoom.registryImport(entities)
                        .run(RegistryRoom.sample(), "en")))
                .isInstanceOf(DeedRefused.class);
    }

    @Test
    void theImportStandsInTheHistoryOfEachAgreement() {
        var id = read("A003", Agreement::id);
        var deeds = DATABASE.as(OPERATOR, entities -> RegistryRoom.reading(entities).agreement(id).history().stream()
                .map(HistoryEntry::deed)
                .toList());
        assertThat(deeds).containsExactly("agreement-imported");
    }

    @Test
    void thePublicSeesNoHistory() {
        var id = read("A003", Agreement::id);
        var history = DATABASE.as(
                null, entities -> RegistryRoom.reading(entities).agreement(id).history());
        assertThat(history).isEmpty();
    }

    @Test
    void anotherGovernmentCannotRewriteWhatTheOperatorKeeps() {
        int changed = DATABASE.as(seat(JALISCO, Role.EDITOR), entities -> entities.createNativeQuery(
                        "update agreement set focus = 'forged' where reference = 'A021'")
                .executeUpdate());
        assertThat(changed).isZero();
    }

    private static Map.Entry<Integer, Long> entry(int length, long count) {
        return Map.entry(length, count);
    }

    private static List<String> references(int first, int last) {
        return IntStream.rangeClosed(first, last)
                .mapToObj(number -> String.format("A%03d", number))
                .toList();
    }

    private static String row(String reference, String city, String signed) {
        return reference + ",twinning," + city + ",municipality,,EE,Turku,municipality,,FI," + signed
                + ",in-force,,,,,Test";
    }

    private static ImportReport run(byte[] csv) {
        return DATABASE.as(
                OPERATOR, entities -> RegistryRoom.registryImport(entities).run(csv, null));
    }

    private static <T> T read(String reference, Function<Agreement, T> question) {
        return DATABASE.as(
                null,
                (EntityManager entities) -> question.apply(AgreementRoom.agreements(entities)
                        .byReference(reference)
                        .orElseThrow()));
    }

    private static Government party(Agreement agreement, int place) {
        return agreement.relationship().parties().get(place);
    }

    /** As many as the operator sees, who keeps all that was imported. */
    private static List<Long> rowsOfAllTables() {
        return DATABASE.as(OPERATOR, entities -> Stream.of(
                        "government",
                        "record_access",
                        "relationship",
                        "relationship_party",
                        "agreement",
                        "history_entry")
                .map(table -> ((Number) entities.createNativeQuery("select count(*) from " + table)
                                .getSingleResult())
                        .longValue())
                .toList());
    }
}
